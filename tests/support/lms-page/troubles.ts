import type { Stored, StrictLms } from '../../../scorm/host/strict-lms.ts';

type Api = StrictLms['api'];

/** An API of which every call does the same. */
const strange: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw new Error('The LMS is broken');
  },
  'answers-null': () => null,
  'answers-nothing': () => undefined,
};

/** What goes wrong once so many commits have been taken; `after` in the page's address, one if left out. */
const later: Readonly<Record<string, StrictLms['sending']>> = {
  'signed-out': 'signed-out',
  'network-lost': 'offline',
};

interface Where {
  readonly lms: StrictLms;
  /** The name of the call that saves. */
  readonly commit: string;
  readonly finish: string;
  readonly after: number;
  /** The course's window is told that there is no network. */
  readonly unplug: () => void;
}

/** The API that a course finds in an LMS with this trouble; the LMS's own if there is none. */
export function apiInTrouble(trouble: string, { lms, commit, finish, after, unplug }: Where): Api {
  const answer = strange[trouble];
  if (answer !== undefined)
    return Object.fromEntries(Object.keys(lms.api).map((name) => [name, answer as () => string]));
  if (trouble === 'says-false-to-commit') return { ...lms.api, [commit]: () => 'false' };
  if (trouble === 'says-false-to-finish') return { ...lms.api, [finish]: () => 'false' };
  let commits = 0;
  const saving = (name: string) => (value: unknown) => {
    commits += name === commit ? 1 : 0;
    const gone = later[trouble] !== undefined && commits > after;
    lms.sending = trouble === 'refuses-to-save' ? 'refused' : gone ? later[trouble]! : 'works';
    if (lms.sending === 'offline') unplug();
    return lms.api[name]?.(value) ?? '';
  };
  return { ...lms.api, [commit]: saving(commit), [finish]: saving(finish) };
}

/** What an LMS with this trouble gives back of what it stored. */
export function givenBack(trouble: string, stored: Stored | undefined, bookmark: string): Stored | undefined {
  const text = stored?.['cmi.suspend_data'] ?? '';
  switch (trouble) {
    case 'truncated':
      return { ...stored, 'cmi.suspend_data': text.slice(0, Math.round(text.length / 2)) };
    case 'foreign':
      return { ...stored, 'cmi.suspend_data': '{"version":2,"visited":[1,2,3]}', [bookmark]: '' };
    default:
      return stored;
  }
}
