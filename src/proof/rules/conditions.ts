import type { Path } from '../../scenario/diagnostic.ts';
import type { Condition, Scenario } from '../../scenario/scenario.ts';

/** A condition of the file, and when in a run it is read. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: Path;
  readonly what: 'choice' | 'text' | 'branch';
  /** The scene it belongs to, if to any; otherwise it belongs to an act. */
  readonly scene: string | undefined;
  /** Number of the act it is read at the end of, or in the repair moment of. */
  readonly act: number | undefined;
  /** It is read once a choice of its scene has been made. */
  readonly afterChoice: boolean;
}

/** Every `when` of a scenario; those inside conditions are left to `partsOf`. */
export function conditionsIn(scenario: Scenario): readonly PlacedCondition[] {
  const { scenes, acts } = scenario;
  return [
    ...Object.entries(scenes).flatMap(([id, scene]) =>
      found(scene, ['scenes', id]).map((at) => inScene(at, id)),
    ),
    ...acts.flatMap((act, number) => found(act, ['acts', number]).map((at) => inAct(at, number))),
  ];
}

/** A condition and all those inside it, each with its place. `denied`: inside a `not`. */
export function partsOf(
  condition: Condition,
  path: Path,
  denied = false,
): readonly { readonly condition: Condition; readonly path: Path; readonly denied: boolean }[] {
  const { all = [], any = [], not } = condition;
  return [
    { condition, path, denied },
    ...all.flatMap((part, index) => partsOf(part, [...path, 'all', index], denied)),
    ...any.flatMap((part, index) => partsOf(part, [...path, 'any', index], denied)),
    ...(not === undefined ? [] : partsOf(not, [...path, 'not'], true)),
  ];
}

interface Found {
  readonly condition: Condition;
  readonly path: Path;
}

function found(part: unknown, path: Path): readonly Found[] {
  if (typeof part !== 'object' || part === null) return [];
  const entries: Iterable<[string | number, unknown]> = Array.isArray(part)
    ? part.entries()
    : Object.entries(part);
  return [...entries].flatMap(([key, inner]) =>
    key === 'when'
      ? inner === undefined
        ? []
        : [{ condition: inner as Condition, path: [...path, key] }]
      : found(inner, [...path, key]),
  );
}

const readAfter: ReadonlySet<string | number> = new Set(['next', 'replies', 'unsaid']);

function inScene({ condition, path }: Found, scene: string): PlacedCondition {
  const steps = path.slice(2);
  const own = steps[0] === 'choices' ? steps[2]! : steps[0]!;
  const what = own === 'next' ? 'branch' : own === 'when' ? 'choice' : 'text';
  return { condition, path, what, scene, act: undefined, afterChoice: readAfter.has(own) };
}

function inAct({ condition, path }: Found, act: number): PlacedCondition {
  return { condition, path, what: 'text', scene: undefined, act, afterChoice: true };
}
