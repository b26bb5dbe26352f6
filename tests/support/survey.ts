import { pathToFileURL } from 'node:url';
import { endingOf } from '../../src/engine/ending-of.ts';
import type { Play, PlayScene, Position } from '../../src/engine/play.ts';
import { actAt, choose, openChoices, proceed, sceneAt, start } from '../../src/engine/walker.ts';
import { alliance, safety } from '../../src/model/measures.ts';
import { seededRandom } from './seeded-random.ts';

/** What random runs of a scenario meet: every open choice is as likely as the next, the repair moment included. */
export interface Survey {
  /** Every run was counted, not a sample. */
  readonly exact: boolean;
  readonly decisions: number;
  readonly runs: number;
  /** Share of runs that see each scene, 0 to 1; `repair` is the repair moment. */
  readonly seen: ReadonlyMap<string, number>;
  readonly acts: readonly ActSurvey[];
  readonly length: Range & { readonly mean: number };
  /** Decisions with fewer than three open choices: how often, and the path to the first one found. */
  readonly few: ReadonlyMap<
    string,
    { readonly open: number; readonly share: number; readonly path: readonly string[] }
  >;
  /** For each scene and choice, the share of runs that meet each band; 0 is never. */
  readonly bands: readonly {
    readonly scene: string;
    readonly choice: string;
    readonly shares: readonly [open: number, testing: number, guarded: number];
  }[];
  readonly rupture: number;
  readonly repair: number;
  readonly rescue: number;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** How an act stood at its end; levels in hundredths. */
export interface ActSurvey {
  readonly id: string;
  readonly endings: ReadonlyMap<string, number>;
  readonly ranges: ReadonlyMap<'safety' | 'alliance' | 'openness' | 'margin' | 'used', Range>;
  readonly overTime: number;
}

export interface SurveyOptions {
  /** Play this many seeded random runs instead of all. */
  readonly sample?: number;
  /** Give up exactness beyond this many decisions. */
  readonly limit?: number;
  /** Stop when this many acts are over. */
  readonly acts?: number;
  readonly seed?: number;
}

const defaults = { limit: 40_000_000, sample: 200_000, seed: 1 };

/** Explores all runs, or a sample when there are too many. */
export function survey(play: Play, options: SurveyOptions = {}): Survey {
  const { limit, seed } = { ...defaults, ...options };
  const acts = options.acts ?? play.acts.length;
  if (options.sample === undefined) {
    const all = new Explorer(play, acts, limit);
    if (all.exploreAll()) return all.result(true);
  }
  const sampled = new Explorer(play, acts, Infinity);
  sampled.exploreSome(options.sample ?? defaults.sample, seededRandom(seed));
  return sampled.result(false);
}

class Explorer {
  readonly #play: Play;
  readonly #acts: number;
  readonly #limit: number;
  readonly #path: string[] = [];
  readonly #onPath = new Map<string, number>();
  readonly #seen = new Map<string, number>();
  readonly #few = new Map<string, { open: number; share: number; path: readonly string[] }>();
  readonly #bands = new Map<PlayScene, Float64Array>();
  readonly #ends: {
    endings: Map<string, number>;
    ranges: Map<string, { min: number; max: number }>;
    over: number;
  }[];
  #decisions = 0;
  #runs = 0;
  #rupture = 0;
  #repair = 0;
  #rescue = 0;
  #length = { min: Infinity, max: 0, mean: 0 };

  constructor(play: Play, acts: number, limit: number) {
    this.#play = play;
    this.#acts = acts;
    this.#limit = limit;
    this.#ends = play.acts.map(() => ({ endings: new Map(), ranges: new Map(), over: 0 }));
    for (const scene of play.scenes) this.#bands.set(scene, new Float64Array(3 * scene.choices.length));
    for (const { repair } of play.acts) if (repair) this.#bands.set(repair, new Float64Array(9));
  }

  exploreAll(): boolean {
    const from = start(this.#play);
    this.#enter(from, 1);
    return this.#explore(from, 1);
  }

  exploreSome(runs: number, random: () => number): void {
    for (let run = 0; run < runs; run++) this.#wander(random, 1 / runs);
  }

  #explore(from: Position, share: number): boolean {
    const trail: string[] = [];
    const here = this.#advance(from, share, trail);
    const open = openChoices(this.#play, here);
    let finished = true;
    if (open.length === 0) this.#finish(here, share);
    else {
      this.#countOpen(here, open.length, share);
      const scene = sceneAt(this.#play, here);
      for (const index of open) {
        if (++this.#decisions > this.#limit) return false;
        const after = this.#decide(here, scene, index, share / open.length);
        finished = this.#explore(after, share / open.length);
        this.#path.pop();
        if (!finished) break;
      }
    }
    for (const scene of trail) this.#onPath.set(scene, this.#onPath.get(scene)! - 1);
    return finished;
  }

  #wander(random: () => number, share: number): void {
    const trail: string[] = [];
    let here = start(this.#play);
    this.#enter(here, share, trail);
    for (;;) {
      here = this.#advance(here, share, trail);
      const open = openChoices(this.#play, here);
      if (open.length === 0) break;
      this.#countOpen(here, open.length, share);
      this.#decisions++;
      here = this.#decide(here, sceneAt(this.#play, here), open[Math.floor(random() * open.length)]!, share);
    }
    this.#finish(here, share);
    this.#path.length = 0;
    this.#onPath.clear();
  }

  #decide(here: Position, scene: PlayScene, index: number, share: number): Position {
    const after = choose(this.#play, here, index);
    this.#path.push(scene.choices[index]!.code);
    if (this.#path.length > 200) throw new Error(`A run does not end: ${this.#path.join(' ')}`);
    const band = after.state.offer;
    if (band >= 0) this.#bands.get(scene)![3 * index + band]! += share;
    return after;
  }

  /** Goes on to the next decision, counting what is passed. */
  #advance(from: Position, share: number, trail: string[]): Position {
    let here = from;
    for (let steps = 0; here.stage !== 'deciding'; steps++) {
      if (steps > 200)
        throw new Error(`Scenes without choices go round in a circle after ${this.#path.join(' ')}`);
      if (here.stage === 'ended' && here.act + 1 >= this.#acts) break;
      const next = proceed(this.#play, here);
      if (next === here) break;
      here = next;
      if (here.stage === 'ended') this.#endAct(here, share);
      else this.#enter(here, share, trail);
    }
    return here;
  }

  #enter(here: Position, share: number, trail: string[] = []): void {
    const { id } = sceneAt(this.#play, here);
    const before = this.#onPath.get(id) ?? 0;
    this.#onPath.set(id, before + 1);
    trail.push(id);
    if (before === 0) add(this.#seen, id, share);
  }

  #countOpen(here: Position, open: number, share: number): void {
    if (open >= 3) return;
    const { id } = sceneAt(this.#play, here);
    const found = this.#few.get(id) ?? { open, share: 0, path: [...this.#path] };
    found.share += share;
    if (open < found.open) Object.assign(found, { open, path: [...this.#path] });
    this.#few.set(id, found);
  }

  #endAct(here: Position, share: number): void {
    const { endings, ranges } = this.#ends[here.act]!;
    const { state } = here;
    add(endings, endingOf(this.#play, here), share);
    const values = {
      safety: safety(state),
      alliance: alliance(state),
      openness: state.O,
      margin: state.margin,
      used: state.used,
    };
    for (const [name, value] of Object.entries(values)) {
      const range = ranges.get(name) ?? { min: Infinity, max: -Infinity };
      range.min = Math.min(range.min, value);
      range.max = Math.max(range.max, value);
      ranges.set(name, range);
    }
    if (here.rescued) this.#rescue += share;
    if (state.used > actAt(this.#play, here).budget) this.#ends[here.act]!.over += share;
  }

  #finish(here: Position, share: number): void {
    const length = this.#path.length;
    this.#runs++;
    this.#length.min = Math.min(this.#length.min, length);
    this.#length.max = Math.max(this.#length.max, length);
    this.#length.mean += length * share;
    if (here.state.ruptured) this.#rupture += share;
    if (here.state.repairOffered) this.#repair += share;
  }

  result(exact: boolean): Survey {
    return {
      exact,
      decisions: this.#decisions,
      runs: this.#runs,
      seen: this.#seen,
      acts: this.#play.acts.slice(0, this.#acts).map(({ id }, act) => {
        const { endings, ranges, over } = this.#ends[act]!;
        return { id, endings, ranges: ranges as ActSurvey['ranges'], overTime: over };
      }),
      length: this.#length,
      few: this.#few,
      bands: [...this.#bands].flatMap(([scene, shares]) =>
        scene.choices.map((choice, index) => ({
          scene: scene.id,
          choice: choice.id,
          shares: [shares[3 * index]!, shares[3 * index + 1]!, shares[3 * index + 2]!] as const,
        })),
      ),
      rupture: this.#rupture,
      repair: this.#repair,
      rescue: this.#rescue,
    };
  }
}

function add(shares: Map<string, number>, key: string, share: number): void {
  shares.set(key, (shares.get(key) ?? 0) + share);
}

/* Not awaited: the report imports this file. */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  void import('./survey-report.ts').then(({ main }) => main(process.argv.slice(2)));
}
