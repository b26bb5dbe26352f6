import type { Condition, Scenario } from '../../src/scenario/scenario.ts';

/** Something that a condition looks back at. */
type Marks = ReadonlySet<string>;

/**
 * Whether something that only happens in a scene (that it was visited, a choice of it, a flag it sets, a promise it
 * makes or keeps) is looked back at in another scene, in an ending or in the repair moment.
 */
export function isReadLater(scenario: Scenario, id: string): boolean {
  const left = leftBy(scenario, id);
  const { [id]: _, ...others } = scenario.scenes;
  return conditionsIn({ others, acts: scenario.acts }).some((condition) =>
    [...looksBackAt(condition)].some((mark) => left.has(mark)),
  );
}

function leftBy({ scenes }: Scenario, id: string): Marks {
  return new Set([
    `scene ${id}`,
    ...(scenes[id]?.choices ?? []).flatMap((choice) => [
      `choice ${choice.id}`,
      ...[...choice.sets, ...choice.clears].map((flag) => `flag ${flag}`),
      ...[...choice.promises, ...choice.keeps].map((promise) => `promise ${promise}`),
    ]),
  ]);
}

/** The conditions anywhere inside a part of a scenario; those within a condition are left to `looksBackAt`. */
function conditionsIn(part: unknown): readonly Condition[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'when' && value !== undefined ? [value as Condition] : conditionsIn(value),
  );
}

function looksBackAt({ chose, visited, flag, promise, all, any, not }: Condition): Marks {
  return new Set([
    ...(chose ?? []).map((id) => `choice ${id}`),
    ...(visited ?? []).map((id) => `scene ${id}`),
    ...(flag ?? []).map((id) => `flag ${id}`),
    ...(promise === undefined ? [] : [`promise ${promise.of}`]),
    ...[...(all ?? []), ...(any ?? []), ...(not === undefined ? [] : [not])].flatMap((inner) => [
      ...looksBackAt(inner),
    ]),
  ]);
}
