import type { ReportedDecision } from '../../src/lms/lms.ts';

export function decision(over: Partial<ReportedDecision> = {}): ReportedDecision {
  return {
    id: 'er_1_a_1',
    letter: 'b',
    choice: 'ask_first',
    words: 'The bay is loud. | I ask what she saw.',
    seconds: 12.5,
    at: new Date(Date.UTC(2026, 0, 5, 9, 30, 15, 70)),
    ...over,
  };
}
