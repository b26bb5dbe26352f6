import type { Act, Choice, Scenario, Scene } from '../../scenario/scenario.ts';
import { branchWords } from './branch-words.ts';

/** A scenario's scenes and the ways between them, act by act. */
export type SceneMap = readonly ActMap[];

/** One act. Its places go by the ids of scenes and by the names in `places`. */
export interface ActMap {
  readonly act: Act;
  /** From 0. */
  readonly number: number;
  readonly scenes: readonly SceneSpot[];
  readonly lines: readonly MapLine[];
}

export interface SceneSpot {
  readonly id: string;
  readonly scene: Scene;
  /** It is where the act goes when the margin reaches 0. */
  readonly isRescue: boolean;
  /** It can go on where the choice before the rescue was leading. */
  readonly goesOnward: boolean;
}

/** All ways from one place to another. */
export interface MapLine {
  readonly from: string;
  readonly to: string;
  readonly ways: readonly Way[];
}

export interface Way {
  /** None for a scene that is read and continued. */
  readonly choice: Choice | undefined;
  /** In plain words, when it is taken; undefined when always. */
  readonly when: string | undefined;
}

/** Places of an act that are no scenes; ids of scenes hold no brackets. */
export const places = { start: '(start)', repair: '(repair)', end: '(end)' } as const;

/** Every scene of the file is in at least one act, those that nothing leads to in the first. */
export function sceneMap(scenario: Scenario): SceneMap {
  const reached = scenario.acts.map((act) => reachedFrom(scenario, [act.opens, act.rescue]));
  const lost = Object.keys(scenario.scenes).filter((id) => !reached.some((ids) => ids.has(id)));
  return scenario.acts.map((act, number) => {
    const ids = number === 0 ? new Set([...(reached[0] ?? []), ...lost]) : reached[number];
    return actMap(scenario, act, number, ids ?? new Set());
  });
}

function actMap(scenario: Scenario, act: Act, number: number, ids: ReadonlySet<string>): ActMap {
  const scenes = Object.entries(scenario.scenes).filter(([id]) => ids.has(id));
  const opening: MapLine = {
    from: places.start,
    to: act.opens,
    ways: [{ choice: undefined, when: undefined }],
  };
  return {
    act,
    number,
    scenes: scenes.map(([id, scene]) => ({
      id,
      scene,
      isRescue: id === act.rescue,
      goesOnward: exits(scene).some(({ go }) => go === 'onward'),
    })),
    lines: [opening, ...scenes.flatMap(([id, scene]) => linesFrom(id, scene))],
  };
}

function linesFrom(from: string, scene: Scene): readonly MapLine[] {
  const lines = new Map<string, Way[]>();
  for (const { go, choice, when } of exits(scene)) {
    if (go === 'onward') continue;
    const to = go === 'end' ? places.end : go;
    lines.set(to, [...(lines.get(to) ?? []), { choice, when }]);
  }
  return [...lines].map(([to, ways]) => ({ from, to, ways }));
}

interface ExitOf extends Way {
  readonly go: string;
}

function exits(scene: Scene): readonly ExitOf[] {
  if (scene.choices.length === 0) return branches(scene.next, undefined);
  return scene.choices.flatMap((choice) => branches(choice.next ?? scene.next, choice));
}

function branches(next: Scene['next'], choice: Choice | undefined): readonly ExitOf[] {
  const before = (next ?? []).map(({ when }) => when);
  return (next ?? []).map(({ go, when }, index) => ({
    go,
    choice,
    when: branchWords(when, before.slice(0, index)),
  }));
}

function reachedFrom({ scenes }: Scenario, starts: readonly (string | undefined)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  while (waiting.length > 0) {
    const id = waiting.pop();
    const scene = id === undefined ? undefined : scenes[id];
    if (id === undefined || scene === undefined || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...exits(scene).map(({ go }) => go));
  }
  return seen;
}
