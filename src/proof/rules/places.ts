import type { Path } from '../../scenario/diagnostic.ts';
import { asFields } from '../../scenario/fields.ts';
import type { Act, Choice, Scenario, Scene } from '../../scenario/scenario.ts';

/** A scene in which something is decided, the repair moment left out. */
export interface Decision {
  readonly id: string;
  readonly scene: Scene;
  readonly choices: readonly Choice[];
  readonly path: Path;
}

/** The scenes with choices, in the order of the file. */
export function decisionsIn({ scenes }: Scenario): readonly Decision[] {
  return Object.entries(scenes)
    .filter(([, { choices }]) => choices.length > 0)
    .map(([id, scene]) => ({ id, scene, choices: scene.choices, path: ['scenes', id] }));
}

/** The decisions that acts played as the teacher (or as the resident) can lead to. */
export function decisionsOf(scenario: Scenario, you: Act['you']): readonly Decision[] {
  const starts = scenario.acts
    .filter((act) => act.you === you)
    .flatMap(({ opens, rescue }) => (rescue === undefined ? [opens] : [opens, rescue]));
  const own = scenesAfter(scenario, starts);
  return decisionsIn(scenario).filter(({ id }) => own.has(id));
}

/** Where in the file a scene of the proof is written; the repair moment stands in the first act that has one. */
export function scenePath(scenario: Scenario, id: string): Path {
  if (id in scenario.scenes) return ['scenes', id];
  const act = scenario.acts.findIndex(({ repair }) => repair !== undefined);
  return act < 0 ? ['acts'] : ['acts', act, 'repair'];
}

export function choicePath(scenario: Scenario, scene: string, choice: string): Path {
  const index = scenario.scenes[scene]?.choices.findIndex(({ id }) => id === choice) ?? -1;
  if (index >= 0) return ['scenes', scene, 'choices', index];
  return [...scenePath(scenario, scene), choice.replace(/^repair_/, '')];
}

/** A way out of a scene. `path` leads to the entry of the list, or to the one name. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly branch: NonNullable<Scene['next']>[number];
  readonly path: Path;
  /** The choice that goes this way; undefined for all choices without a way of their own, or where there are none. */
  readonly choice: Choice | undefined;
}

/** Every way out of a scene that something takes. */
export function waysFrom(id: string, { next, choices }: Scene): readonly Way[] {
  const path = ['scenes', id];
  const waysOf = (to: Scene['next'], at: Path, choice: Choice | undefined): Way[] =>
    (to ?? []).map((branch, index) => ({
      from: id,
      to: branch.go,
      branch,
      path: to!.length === 1 ? at : [...at, index],
      choice,
    }));
  const shared = choices.length === 0 || choices.some((choice) => choice.next === undefined);
  return [
    ...(shared ? waysOf(next, [...path, 'next'], undefined) : []),
    ...choices.flatMap((choice, index) => waysOf(choice.next, [...path, 'choices', index, 'next'], choice)),
  ];
}

/** The scenes that can follow some scenes, these included, whatever the conditions. */
export function scenesAfter({ scenes }: Scenario, starts: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const scene = scenes[id];
    if (scene === undefined || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...waysFrom(id, scene).map(({ to }) => to));
  }
  return seen;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(path: Path, from: unknown): unknown {
  return path.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : asFields(value)[String(step)]),
    from,
  );
}

/** In hundredths, as learners read it. */
export function points(hundredths: number): string {
  return String(Math.floor(hundredths / 100));
}

export function percent(share: number): string {
  const value = share * 100;
  return `${value >= 10 ? value.toFixed(0) : value.toFixed(1)} %`;
}

/** `a`, `a and b`, `a, b and c`, in quotes. */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)!}`;
}
