import { words } from '../../host/words.ts';
import { errorWords } from '../error-words.ts';
import type { Call, Standard } from '../messages.ts';

/** What a lesson finds: each call of a standard by its name. */
export type Api = Readonly<Record<string, (...given: unknown[]) => unknown>>;

interface Recorder {
  readonly standard: Standard;
  /** Milliseconds since launch. */
  readonly now: () => number;
  readonly heard: (call: Call) => void;
  /** Called before each call; gives what tells, after it, what made it so. */
  readonly begin: (name: string) => () => Call['by'];
}

/** The same API, with every call reported but the question for the last error, which the report asks itself. */
export function recordedApi(api: Api, recorder: Recorder): Api {
  const { lastError } = words[recorder.standard].calls;
  return Object.fromEntries(
    Object.keys(api).map((name) => [
      name,
      name === lastError
        ? () => api[name]?.()
        : (...given: unknown[]) => recorded(api, name, given, recorder),
    ]),
  );
}

function recorded(api: Api, name: string, given: readonly unknown[], recorder: Recorder): unknown {
  const { standard, now, heard, begin } = recorder;
  const at = now();
  const by = begin(name);
  const outcome = outcomeOf(() => api[name]?.(...given));
  const took = now() - at;
  const error = lastErrorOf(api, words[standard].calls.lastError);
  const came = 'thrown' in outcome ? 'threw' : outcome.answer == null ? 'nothing' : 'text';
  const result = 'thrown' in outcome ? asText(outcome.thrown) : came === 'text' ? asText(outcome.answer) : '';
  const said = { at, took, name, given: given.map(asText), result, came } as const;
  heard({ ...said, error, errorWords: errorWords(standard, error), by: by() });
  if ('thrown' in outcome) throw outcome.thrown;
  return outcome.answer;
}

function outcomeOf(work: () => unknown): { readonly answer: unknown } | { readonly thrown: unknown } {
  try {
    return { answer: work() };
  } catch (thrown) {
    return { thrown };
  }
}

function lastErrorOf(api: Api, name: string): number {
  const outcome = outcomeOf(() => Number(api[name]?.()));
  return 'answer' in outcome && Number.isInteger(outcome.answer) ? Number(outcome.answer) : 0;
}

/** Lessons give anything at all. */
function asText(value: unknown): string {
  if (value instanceof Error) return value.message;
  const outcome = outcomeOf(() => String(value));
  return 'answer' in outcome ? String(outcome.answer) : 'something without words';
}
