import type { Finding } from '../../scenario/diagnostic.ts';
import type { Condition } from '../../scenario/scenario.ts';
import { conditionsIn, partsOf } from './conditions.ts';
import { decisionsOf } from './places.ts';
import type { Examined } from './rule.ts';

/**
 * What the resident says must be able to change what is done. It counts when an open resident leads the story to another
 * scene or option than a guarded one, or when a moment that the resident opens offers to move the goals or the tasks.
 */
export function residentChanges({ scenario }: Examined): readonly Finding[] {
  const decisions = decisionsOf(scenario, 'teacher');
  if (decisions.length === 0) return [];
  const own = new Set(decisions.map(({ id }) => id));
  const led = conditionsIn(scenario).some(
    ({ condition, path, what, scene }) =>
      what !== 'text' &&
      own.has(scene ?? '') &&
      partsOf(condition, path).some((part) => asksForOpen(part.condition)),
  );
  const taken = decisions.some(
    ({ scene, choices }) =>
      scene.resident_starts && choices.some(({ moves: { G = 0, T = 0 } }) => G > 0 || T > 0),
  );
  if (led || taken) return [];
  return [
    {
      code: 'resident-changes-nothing',
      severity: 'error',
      path: ['scenes'],
      atKey: true,
      message:
        'Nothing the resident says changes the plan. Let an open reply lead to another scene (when: { band: open }) or option, or let a moment the resident opens move goals or tasks.',
    },
  ];
}

/** Open is told from guarded, whichever of the two is named. */
function asksForOpen({ band, offer }: Condition): boolean {
  return [band, offer?.is].some(
    (named) => named !== undefined && named.includes('open') !== named.includes('guarded'),
  );
}
