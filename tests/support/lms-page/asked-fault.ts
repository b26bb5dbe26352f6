import {
  type Fault,
  type FaultKind,
  faultKinds,
  type FaultyCall,
} from '../../../scorm/host/fault-injector.ts';

const numberOf = (text: string | null) => (text === null ? undefined : Number(text));

/** What the page's address says goes wrong with the API; undefined if nothing does. */
export function askedFault(asked: URLSearchParams): Fault | undefined {
  const kind = faultKinds.find((one: FaultKind) => one === asked.get('fault'));
  if (kind === undefined) return undefined;
  const [at, skip] = [numberOf(asked.get('at')), numberOf(asked.get('skip'))];
  const [method, element] = [asked.get('method') as FaultyCall | null, asked.get('element')];
  return {
    kind,
    lasting: asked.has('lasting'),
    ...(at === undefined ? {} : { at }),
    ...(skip === undefined ? {} : { skip }),
    ...(method === null ? {} : { method }),
    ...(element === null ? {} : { element: new RegExp(element) }),
  };
}

/** Learners call five seconds slow, and so do we: the injector's thirty would try a test's patience only. */
const blocked = 5.2;

/** A server that lets the page wait: nothing on it moves meanwhile, as with any LMS whose calls hang. */
export const slowServer = {
  stall(): void {
    const request = new XMLHttpRequest();
    request.open('GET', `/slow?seconds=${blocked}`, false);
    request.send();
  },
};
