import type { Choice, Scenario } from '../../scenario/scenario.ts';
import { scenesAfter, waysFrom } from './places.ts';

/**
 * Which scene can come before which, whatever the conditions. What it excludes no run can do; what it allows may still
 * never happen.
 */
export class Order {
  /** The scenes each act can play, by the number of the act. */
  readonly acts: readonly ReadonlySet<string>[];
  readonly #scenario: Scenario;
  readonly #after = new Map<string, ReadonlySet<string>>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.acts = scenario.acts.map(({ opens, rescue }) =>
      scenesAfter(scenario, rescue === undefined ? [opens] : [opens, rescue]),
    );
  }

  /** Numbers of the acts that can play a scene. */
  actsWith(scene: string): readonly number[] {
    return [...this.acts.keys()].filter((act) => this.acts[act]!.has(scene));
  }

  /** Whether a scene can have been played, its choice made, before another is entered (again). */
  precedes(earlier: string, later: string): boolean {
    return this.#scenesAfter(earlier).has(later);
  }

  /** Every choice that can have been made before a scene is entered. */
  choicesBefore(scene: string): readonly Choice[] {
    return this.#choicesIn((earlier) => this.precedes(earlier, scene));
  }

  /** Every choice that can have been made by the end of an act. */
  choicesUpTo(act: number): readonly Choice[] {
    return this.#choicesIn((scene) => this.actsWith(scene).some((number) => number <= act));
  }

  #choicesIn(counts: (scene: string) => boolean): readonly Choice[] {
    return Object.entries(this.#scenario.scenes).flatMap(([id, { choices }]) => (counts(id) ? choices : []));
  }

  #scenesAfter(scene: string): ReadonlySet<string> {
    const known = this.#after.get(scene);
    if (known !== undefined) return known;
    const found = this.#followers(scene);
    this.#after.set(scene, found);
    return found;
  }

  /** The rescue can come after any choice, and leads on to wherever a choice of the act was leading. */
  #followers(scene: string): ReadonlySet<string> {
    const { acts, scenes } = this.#scenario;
    const own = scenes[scene];
    const starts = own === undefined ? [] : waysFrom(scene, own).map(({ to }) => to);
    for (const act of this.actsWith(scene)) {
      const { rescue } = acts[act]!;
      if (rescue !== undefined) {
        starts.push(rescue);
        if (scenesAfter(this.#scenario, [rescue]).has(scene)) starts.push(...this.#waysIn(act));
      }
      starts.push(...acts.slice(act + 1).map(({ opens }) => opens));
    }
    return scenesAfter(this.#scenario, starts);
  }

  #waysIn(act: number): readonly string[] {
    return [...this.acts[act]!].flatMap((id) => {
      const scene = this.#scenario.scenes[id];
      return scene === undefined ? [] : waysFrom(id, scene).map(({ to }) => to);
    });
  }
}
