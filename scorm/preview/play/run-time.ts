import { Scorm12API } from 'scorm-again/scorm12/min';
import { Scorm2004API } from 'scorm-again/scorm2004/min';
import { secondsOf, seedOf, type Stored } from '../attempt.ts';
import type { Call, Launchable, Learner } from '../messages.ts';

/** The object a lesson finds as `API` or `API_1484_11`: each run-time call by its standard name. */
export type RunTime = Readonly<Record<string, (...given: string[]) => string>>;

const calls12 = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
  'LMSGetDiagnostic',
];
const calls2004 = [
  'Initialize',
  'Terminate',
  'GetValue',
  'SetValue',
  'Commit',
  'GetLastError',
  'GetErrorString',
  'GetDiagnostic',
];
const silent = 5;

interface Wanted {
  readonly what: Launchable;
  readonly learner: Learner;
  readonly mode: 'normal' | 'review';
  readonly previous: Stored | undefined;
  readonly store: (stored: Stored) => void;
  readonly heard: (call: Call) => void;
  readonly now: () => number;
}

/** A run-time for one launch: scorm-again with what an LMS has to add, every call reported as it happens. */
export function runTime(wanted: Wanted): { readonly name: 'API' | 'API_1484_11'; readonly api: RunTime } {
  const { what, learner, mode, previous } = wanted;
  const one = what.standard === 'scorm12';
  const launches = (previous?.launches ?? 0) + 1;
  const seed = seedOf(previous, learner, mode, what);
  const carried = secondsOf(
    one ? (seed['core'] as Record<string, unknown>)['total_time'] : seed['total_time'],
  );
  const keep = (commit: unknown, ended: boolean) => {
    const cmi = plain((commit as { cmi?: unknown }).cmi ?? commit);
    const session = secondsOf(
      one ? (cmi['core'] as Record<string, unknown>)['session_time'] : cmi['session_time'],
    );
    wanted.store({
      standard: what.standard,
      launches,
      seconds: ended ? carried + session : carried,
      cmi: ended ? spent(cmi, one) : cmi,
    });
  };
  let ending = false;
  const settings = {
    lmsCommitUrl: 'here:',
    logLevel: silent,
    mastery_override: false,
    httpService: {
      processHttpRequest(_url: string, commit: unknown) {
        keep(commit, ending);
        return { result: true, errorCode: 0 };
      },
      updateSettings() {},
    },
  };
  const inner = (one ? new Scorm12API(settings) : new Scorm2004API(settings)) as unknown as RunTime & {
    loadFromJSON(data: unknown, at: string): void;
  };
  inner.loadFromJSON(seed, 'cmi');
  const started = wanted.now();
  const last = one ? 'LMSGetLastError' : 'GetLastError';
  const api = Object.fromEntries(
    (one ? calls12 : calls2004).map((name) => [
      name,
      (...given: string[]) => {
        if (/Finish|Terminate/.test(name)) ending = true;
        const result = String(inner[name]?.(...given));
        const error = name === last ? 0 : Number(inner[last]?.() ?? 0);
        if (name !== last) wanted.heard({ at: wanted.now() - started, name, given, result, error });
        return result;
      },
    ]),
  );
  return { name: one ? 'API' : 'API_1484_11', api };
}

/** After the end of a visit its session time is part of the total. */
function spent(cmi: Record<string, unknown>, one: boolean): Record<string, unknown> {
  if (!one) return { ...cmi, session_time: 'PT0S' };
  return { ...cmi, core: { ...(cmi['core'] as object), session_time: '00:00:00' } };
}

function plain(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}
