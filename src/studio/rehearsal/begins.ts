import type { Act, Scenario } from '../../scenario/scenario.ts';

type Levels = Act['start'];

/** Where a rehearsal begins: at the beginning of the scenario, or at any scene with any levels. */
export interface Begins {
  /** Id of a scene; left out, where the first act opens. */
  readonly scene?: string;
  /** Whole points, 0 to 100, of what is to differ from the act's own start. */
  readonly levels?: Partial<Omit<Levels, 'O'>> & { readonly O?: number };
}

/**
 * The scenario as it is played when it begins elsewhere: the act that the scene belongs to opens with it, and starts at the
 * levels given. What would have happened before has not: no flag is set, no promise made.
 */
export function beginningAt(scenario: Scenario, { scene, levels = {} }: Begins): Scenario {
  const number = scene === undefined ? 0 : actOf(scenario, scene);
  const [first, ...others] = scenario.acts.slice(number);
  if (first === undefined) return scenario;
  const openness = levels.O ?? (first.start.O === 'carry' ? carried(scenario, number) : first.start.O);
  const start: Levels = { ...first.start, ...levels, O: openness };
  return { ...scenario, acts: [{ ...first, opens: scene ?? first.opens, start }, ...others] };
}

/** The number of the act in which a scene is played; of a scene to which no way leads, the first. */
export function actOf({ acts, scenes }: Scenario, scene: string): number {
  const found = acts.findIndex(({ opens, rescue }) => {
    const seen = new Set<string>();
    const waiting = [opens, ...(rescue === undefined ? [] : [rescue])];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const here = scenes[id];
      if (here === undefined || seen.has(id)) continue;
      seen.add(id);
      const exits = [here.next, ...here.choices.map(({ next }) => next)];
      waiting.push(...exits.flatMap((exit) => exit?.map(({ go }) => go) ?? []));
    }
    return seen.has(scene);
  });
  return Math.max(0, found);
}

/** What openness is taken over from, at its start: the last act before that has one of its own. */
function carried({ acts }: Scenario, number: number): number {
  const own = acts.slice(0, number).findLast(({ start }) => start.O !== 'carry')?.start.O;
  return typeof own === 'number' ? own : 50;
}
