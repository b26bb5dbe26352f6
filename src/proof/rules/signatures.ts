import { warning } from '../../scenario/diagnostic.ts';
import type { Finding } from '../../scenario/diagnostic.ts';
import type { Rule } from './rule.ts';

/** What no program can see is looked at by people, and they sign for it. */
export const signatures: Rule = ({ scenario: { signed } }) => [
  ...unseenDone(new Set(signed.seen_done.map(({ by }) => by.trim().toLowerCase())).size),
  ...(signed.cast_balance.length > 0
    ? []
    : [
        warning(
          'unsigned-cast',
          ['signed', 'cast_balance'],
          'Nobody has signed for the cast. Let someone look at roles, names, pronouns, whose errors are told and who the patients are, and add their name and the day under signed, cast_balance.',
        ),
      ]),
];

function unseenDone(people: number): Finding[] {
  if (people >= 2) return [];
  const now = people === 0 ? 'Nobody has' : 'Only one person has';
  return [
    warning(
      'unsigned-seen-done',
      ['signed', 'seen_done'],
      `${now} signed that the options are things colleagues do. Ask two clinicians whether they have seen each one done, and add their names and the day under signed, seen_done.`,
    ),
  ];
}
