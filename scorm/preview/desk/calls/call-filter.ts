import type { Call } from '../../messages.ts';

export type CallFilter = 'all' | 'writes' | 'saves' | 'errors';

export const callFilters: Readonly<Record<CallFilter, string>> = {
  all: 'All',
  writes: 'Writes',
  saves: 'Saves',
  errors: 'Errors',
};

const passes: Readonly<Record<CallFilter, (call: Call) => boolean>> = {
  all: () => true,
  writes: ({ name }) => name.endsWith('SetValue'),
  // The end of a visit saves, too.
  saves: ({ name }) => /(Commit|Finish|Terminate)$/.test(name),
  errors: wentWrong,
};

/** The calls that a filter lets through, in their order. */
export function filteredCalls(calls: readonly Call[], filter: CallFilter): readonly Call[] {
  return filter === 'all' ? calls : calls.filter(passes[filter]);
}

/** Whether the LMS named an error, answered nothing, or threw; or the desk or the network spoiled it. */
export function wentWrong({ error, came, by }: Call): boolean {
  return error !== 0 || came !== 'text' || by !== 'lms';
}
