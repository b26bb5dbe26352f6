import { daysAfter } from './days.ts';

/** The two days on which to look back on a commitment: after two weeks and after six. */
export function followUpsOf(committedOn: string): readonly [string, string] {
  return [daysAfter(committedOn, 14), daysAfter(committedOn, 42)];
}
