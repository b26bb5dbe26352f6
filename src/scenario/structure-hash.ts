import { hashOf } from './hash.ts';
import type { Scenario } from './scenario.ts';

/**
 * What a scenario's stored paths depend on: ids, codes, weights, gates, conditions, minutes, hazards, start values, flags,
 * promises and where everything leads; no texts, people or places. Two scenarios with the same hash play every path alike.
 *
 * @returns 6 base64url characters.
 */
export function structureHash(scenario: Scenario): string {
  const structure = {
    acts: scenario.acts.map(({ repair, ...act }) => ({
      ...without(act, 'endings', 'meets'),
      repair: repair !== undefined,
    })),
    // In the order of their names: moving a scene within the file decides nothing.
    scenes: Object.keys(scenario.scenes)
      .sort()
      .map((id) => [id, deciding(scenario.scenes[id] as Scenario['scenes'][string])]),
  };
  return hashOf(canonical(structure), 6);
}

/** All but the words, so that a field added to the format counts until someone says that it is only words. */
function deciding(scene: Scenario['scenes'][string]): unknown {
  const rest = without(
    scene,
    'title',
    'place',
    'clock',
    'speaker',
    'text',
    'says',
    'shows',
    'resident_starts',
    'unsaid',
    'replies',
    'pit_stop',
    'hint',
    'next',
  );
  return {
    ...rest,
    // Only a scene without choices, or choices without a way of their own, follow the scene's next.
    next: scene.choices.length === 0 ? scene.next : undefined,
    choices: scene.choices.map((choice) => ({
      ...without(choice, 'text', 'why', 'rows', 'sources', 'replies', 'shows', 'other_starts_only'),
      next: choice.next ?? scene.next,
    })),
  };
}

function without<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as Omit<T, K>;
}

/** JSON with the names of every object in order, so that the order in which a file lists them decides nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
