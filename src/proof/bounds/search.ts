import type { Play, Position } from '../../engine/play.ts';
import { choose, openChoices, start } from '../../engine/walker.ts';
import { alliance, reading, safety } from '../../model/measures.ts';
import type { State } from '../../model/state.ts';
import type { Numbering } from '../tallies/numbering.ts';
import { longestRun } from '../tallies/trail.ts';
import type { Found } from './found.ts';

/** What a search is after: the higher, the better. */
type Wish = (state: State, budget: number) => number;

/** Decisions that all searches may try together, unless told. */
const mostDecisions = 500_000;
const widest = 48;

/**
 * Looks for the extremes of every quantity and for what random play seldom meets: decision by decision, the best few
 * positions at each place are kept, once for each wish. A last search keeps one position for everything that can be
 * remembered of a run, so that what needs a rare past is found.
 */
export function search(play: Play, numbering: Numbering, found: Found, most = mostDecisions): void {
  const searcher = new Searcher(play, numbering, found);
  const each = most / (wishes.length + 2);
  const narrow = searcher.sweep(wishes[0]!, 1, placeOf, each);
  const width = Math.max(1, Math.min(widest, Math.floor(each / Math.max(1, narrow))));
  for (const wish of wishes) searcher.sweep(wish, width, placeOf, each);
  searcher.sweep((state) => -state.used, 1, pastOf, 2 * each);
}

class Searcher {
  readonly #play: Play;
  readonly #numbering: Numbering;
  readonly #found: Found;

  constructor(play: Play, numbering: Numbering, found: Found) {
    this.#play = play;
    this.#numbering = numbering;
    this.#found = found;
  }

  /** Returns how many decisions it took. */
  sweep(wish: Wish, width: number, keyOf: (position: Position) => string, most: number): number {
    const from = start(this.#play);
    this.#lead(undefined);
    this.#found.comesIn(from, 0);
    const first = this.#found.goesOn(from, 0);
    let nodes: readonly Node[] = first ? [{ position: first, before: undefined, choice: -1, worth: 0 }] : [];
    let decisions = 0;
    for (let round = 0; round < longestRun && nodes.length > 0 && decisions < most; round++) {
      const next = new Map<string, Node[]>();
      for (const node of nodes) decisions += this.#expand(node, wish, keyOf, next);
      nodes = [...next.values()].flatMap((candidates) => best(candidates, width));
    }
    return decisions;
  }

  #expand(node: Node, wish: Wish, keyOf: (position: Position) => string, next: Map<string, Node[]>): number {
    const { position } = node;
    const open = openChoices(this.#play, position);
    const first = this.#numbering.firstChoices[this.#found.sceneOf(position)]!;
    this.#lead(node);
    this.#found.decides(position, open, 0);
    if (open.length === 0) this.#found.isOver();
    const { length } = this.#found.trail;
    for (const index of open) {
      this.#found.trail.length = length;
      const after = choose(this.#play, position, index);
      this.#found.answers(position, after, 0);
      const here = this.#found.goesOn(after, 0);
      if (here === undefined) continue;
      const worth = wish(here.state, this.#play.acts[here.act]!.budget);
      const key = keyOf(here);
      const found = next.get(key);
      const made = { position: here, before: node, choice: first + index, worth };
      if (found === undefined) next.set(key, [made]);
      else found.push(made);
    }
    return open.length;
  }

  /** Makes the trail that leads to a node. */
  #lead(node: Node | undefined): void {
    const { trail } = this.#found;
    const choices: number[] = [];
    for (let at = node; at?.before !== undefined; at = at.before) choices.push(at.choice);
    trail.length = 0;
    for (let at = choices.length - 1; at >= 0; at--) {
      const choice = choices[at]!;
      trail.decide(none, this.#numbering.scenes[this.#numbering.sceneOf[choice]!]!.choices.length);
      trail.push(choice);
    }
  }
}

const none: readonly number[] = [];

interface Node {
  readonly position: Position;
  readonly before: Node | undefined;
  /** Number of the choice that led here. */
  readonly choice: number;
  readonly worth: number;
}

function best(nodes: Node[], width: number): readonly Node[] {
  if (nodes.length <= width) return nodes;
  return nodes.sort((one, other) => other.worth - one.worth).slice(0, width);
}

function placeOf({ act, scene, repairing }: Position): string {
  return `${act} ${scene} ${repairing}`;
}

function pastOf(position: Position): string {
  const { marks, rescued, state } = position;
  const { promises, recognised, rupture, ruptured, repairOffered } = state;
  return `${placeOf(position)} ${marks.join()} ${rescued} ${promises} ${recognised} ${rupture} ${ruptured} ${repairOffered}`;
}

const measures = Array.from({ length: 13 }, (_, of) => of);

function lowestStrand({ V, C, R, G, T, B }: State): number {
  return Math.min(V, C, R, G, T, B);
}

/** Minutes beyond which the best ending is missed, dear enough to be avoided. */
function lateness({ used }: State, budget: number): number {
  return 800 * Math.max(0, used - budget);
}

const wishes: readonly Wish[] = [
  ...measures.flatMap((of): Wish[] => [(state) => reading(state, of), (state) => -reading(state, of)]),
  ({ margin }) => margin,
  ({ margin }) => -margin,
  ({ used }) => used,
  ({ used }) => -used,
  (state) => Math.min(safety(state), alliance(state)),
  (state) => -Math.max(safety(state), alliance(state)),
  (state) => safety(state) + alliance(state),
  (state) => -safety(state) - alliance(state),
  (state) => Math.min(lowestStrand(state) + 1500, safety(state), alliance(state)),
  (state, budget) =>
    Math.min(lowestStrand(state) + 1500, safety(state), alliance(state)) - lateness(state, budget),
  (state) => Math.min(safety(state), alliance(state)) - 3000 * state.margin,
  ({ B, G, T }) => 2 * B - G - T,
  (state) => state.G + state.T - 2 * safety(state),
  (state) => 2 * safety(state) - state.G - state.T,
  ({ C, O }) => Math.min(C, O),
  ({ C, O }) => C - O,
  ({ C, O }) => O - C,
  ({ C, O }) => -Math.max(C, O),
];
