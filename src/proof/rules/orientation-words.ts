import { error, type Finding } from '../../scenario/diagnostic.ts';
import type { Examined } from './rule.ts';

/**
 * The few first steps may leave out the endings and the repair moment that no run of theirs comes to. What a run does come
 * to has its words there as anywhere.
 */
export function orientationWords({ scenario, proof }: Examined): readonly Finding[] {
  if (scenario.kind !== 'orientation') return [];
  return scenario.acts.flatMap(({ id, you, endings, repair }, act): readonly Finding[] => {
    const proven = proof.acts[act];
    const wordless = (proven?.endings ?? []).filter(
      (ending) => ending.met.known !== 'no' && endings[ending.id] === undefined,
    );
    return [
      ...wordless.map((ending) => ({
        ...error(
          'ending-missing',
          ['acts', act, 'endings'],
          `A run can end act "${id}" in "${ending.id}", which has no epilogue. Write a title and an epilogue for it.`,
        ),
        atKey: true,
      })),
      ...(you === 'teacher' && repair === undefined && proven?.rupture.known !== 'no'
        ? [
            error(
              'repair-missing',
              ['acts', act],
              `A rupture can open in act "${id}", which has no "repair". Write it, or take the hard move from what opens the rupture.`,
            ),
          ]
        : []),
    ];
  });
}
