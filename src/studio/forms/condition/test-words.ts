import type { TestKind } from './condition-tree.ts';

/** How a question begins, and what it is called in the list of questions to add. */
export const testWords: Readonly<Record<TestKind, { readonly begins: string; readonly add: string }>> = {
  chose: { begins: 'one of these was chosen', add: 'A choice was made' },
  visited: { begins: 'one of these was played', add: 'A scene was played' },
  band: { begins: 'the reply just given was', add: 'The reply was guarded, testing or open' },
  offer: { begins: 'asked now, the resident would be', add: 'How open the resident would be now' },
  level: { begins: 'this level', add: 'A level or strand is high or low' },
  promise: { begins: 'the promise', add: 'A promise was made, kept or broken' },
  flag: { begins: 'all of these flags are set', add: 'A flag is set' },
  recognised: { begins: 'the resident was recognised as', add: 'A role of the resident was recognised' },
  rupture: { begins: 'between the two', add: 'A breach is open, past, or never was' },
  margin: { begins: 'the patient-safety margin is', add: 'How much of the safety margin is left' },
  minutes_left: { begins: 'the minutes left are', add: 'How many minutes are left' },
  rescued: { begins: 'the rescue', add: 'The rescue was played' },
};

export const groupWords = {
  all: 'All of these are so',
  any: 'At least one of these is so',
  not: 'It is not so that all of these hold',
} as const;

/** What a new question asks before anything has been picked; those without a usual answer wait for one. */
export const firstValues: Readonly<Record<TestKind, unknown>> = {
  chose: [],
  visited: [],
  flag: [],
  band: ['open'],
  offer: { reads: 'disclose', is: ['open'] },
  level: { of: 'safety', at_least: 45 },
  promise: undefined,
  recognised: 'person',
  rupture: 'open',
  margin: { below: 4 },
  minutes_left: { below: 0 },
  rescued: true,
};

/** Whether enough has been picked for a question to be asked. */
export function isAsked(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null)
    return value !== undefined && value !== null && value !== '';
  const inner = value as Readonly<Record<string, unknown>>;
  return (
    Object.values(inner).every((one) => !Array.isArray(one) || one.length > 0) &&
    Object.keys(inner).length > 0
  );
}
