import type { CastMember, Scenario } from '../../scenario/scenario.ts';

/** The one whose stance is shown; undefined only in a scenario without a resident. */
export function residentOf(scenario: Scenario): CastMember | undefined {
  return Object.values(scenario.cast).find(({ resident }) => resident);
}
