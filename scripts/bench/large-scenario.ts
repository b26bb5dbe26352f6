import type { Act, Choice, Condition, Scenario, Scene } from '../../src/scenario/scenario.ts';
import { endingIds, roles, strands } from '../../src/scenario/schema.ts';
import { randomFrom } from '../../src/proof/random.ts';

export interface LargeScenario {
  /** With choices, rounded down to whole layers; the rescue comes on top. */
  readonly scenes: number;
  /** Decisions in a run. */
  readonly depth: number;
  readonly seed: number;
}

/**
 * A scenario of many scenes with three options each, in as many layers as a run has decisions. Every option leads to one
 * of the scenes of the next layer that lie near, so that routes part and meet again; some ask for what happened before.
 * Texts are placeholders, and beyond 2,196 options codes are used again, though never within a scene.
 */
export function largeScenario({ scenes, depth, seed }: LargeScenario): Scenario {
  const maker = new Maker(Math.max(1, Math.floor(scenes / depth)), depth, randomFrom(seed));
  const made: Record<string, Scene> = {};
  for (let layer = 0; layer < depth; layer++) {
    for (let at = 0; at < maker.width; at++) made[nameOf(layer, at)] = maker.scene(layer, at);
  }
  return { ...frame, flags: maker.flags, acts: [act], scenes: { ...made, help } };
}

const words = ['A placeholder.'];
const saidLine = [{ id: 'otherwise', text: words }];
const saidProse = [{ id: 'otherwise', text: [{ p: words }] }];
const replies = { open: saidProse, testing: saidProse, guarded: saidProse };
const evidence = { why: words, rows: ['T1'], sources: ['placeholder'] };

const help: Scene = {
  title: saidLine,
  text: saidProse,
  hazard: 0,
  resident_starts: false,
  choices: [],
  next: [{ go: 'onward' }],
};

const way = { text: saidLine, ...evidence, replies };

const act: Act = {
  id: 'main',
  you: 'teacher',
  opens: nameOf(0, 0),
  start: { V: 45, C: 45, R: 45, G: 45, T: 45, B: 50, O: 55, margin: 8, minutes: 26 },
  rescue: 'help',
  repair: { title: saidLine, text: saidProse, name_it: way, kind_act: way, carry_on: way },
  endings: Object.fromEntries(endingIds.map((id) => [id, { title: words, epilogue: saidProse }])),
};

const frame = {
  format: 1,
  id: 'large',
  kind: 'er',
  language: 'en',
  title: words,
  summary: words,
  about: [{ p: words }],
  minutes_to_play: [10, 20],
  hidden_concern: [{ p: words }],
  takeaway: words,
  questions: [words],
  cast: { resident: { name: 'Resident', short: 'Resident', role: 'resident', pronoun: 'they', resident: true } },
  promises: { talk: words, teach: words },
  retired: { codes: [], ids: [] },
  signed: { seen_done: [], cast_balance: [] },
  waive: [],
  expect: [],
  good_ways: [],
} satisfies Partial<Scenario>;

const letters = ['a', 'b', 'c'] as const;
const firsts = 'ABCDEFGHIJKLMNOPQSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const seconds = 'abcdefghijklmnopqrstuvwxyz0123456789';

function nameOf(layer: number, at: number): string {
  return `s${layer}_${at}`;
}

class Maker {
  readonly width: number;
  readonly flags: Record<string, string> = Object.fromEntries(
    Array.from({ length: 12 }, (_, number) => [`flag_${number}`, 'A placeholder.']),
  );
  readonly #depth: number;
  readonly #random: () => number;
  #choices = 0;

  constructor(width: number, depth: number, random: () => number) {
    this.width = width;
    this.#depth = depth;
    this.#random = random;
  }

  scene(layer: number, at: number): Scene {
    return {
      title: saidLine,
      text: saidProse,
      hazard: this.#whole(4),
      reads: this.#one(['disclose', 'challenge', 'reflect', 'invite']),
      resident_starts: false,
      replies,
      choices: letters.map((letter) => this.#choice(layer, at, letter)),
    };
  }

  #choice(layer: number, at: number, letter: (typeof letters)[number]): Choice {
    const flag = `flag_${this.#whole(12)}`;
    return {
      id: `${nameOf(layer, at)}${letter}`,
      code: this.#code(),
      text: saidLine,
      minutes: this.#whole(4),
      moves: this.#moves(),
      cover: this.#one(['none', 'routine', 'responsive', 'responsive', 'direct']),
      unexplained: this.#chance(0.1),
      candour: this.#chance(0.2),
      promises: this.#chance(0.05) ? ['talk'] : [],
      keeps: this.#chance(0.1) ? ['talk'] : [],
      repairs: this.#chance(0.02),
      sets: this.#chance(0.1) ? [flag] : [],
      clears: [],
      ...(this.#chance(0.2) ? { sees: this.#one(roles) } : {}),
      ...(this.#chance(0.03) ? { slights: this.#one(roles) } : {}),
      ...(letter === 'c' && this.#chance(0.1) ? { when: this.#condition(layer) } : {}),
      ...(letter === 'b' && this.#chance(0.1) ? { needs: [{ of: 'B', at_least: 40 }] } : {}),
      next: this.#next(layer, at),
      ...evidence,
    };
  }

  #next(layer: number, at: number): NonNullable<Choice['next']> {
    if (layer + 1 >= this.#depth) return [{ go: 'end' }];
    const near = () => nameOf(layer + 1, (at + this.#whole(7) + this.width - 3) % this.width);
    const otherwise = { go: near() };
    return this.#chance(0.15) ? [{ when: this.#condition(layer), go: near() }, otherwise] : [otherwise];
  }

  #condition(layer: number): Condition {
    switch (this.#whole(5)) {
      case 0:
        return { flag: [`flag_${this.#whole(12)}`] };
      case 1:
        return { visited: [nameOf(this.#whole(layer + 1), this.#whole(this.width))] };
      case 2:
        return { band: ['open'] };
      case 3:
        return { level: { of: 'B', at_least: 50 } };
      default:
        return { minutes_left: { at_least: 4 } };
    }
  }

  /** Two helpful moves mostly, a harmful one now and then. */
  #moves(): Choice['moves'] {
    const harms = this.#chance(0.25);
    return {
      [this.#one(strands)]: 1 + this.#whole(2),
      [this.#one(strands)]: harms ? -1 - this.#whole(2) : 1,
    };
  }

  #code(): string {
    const number = this.#choices++;
    return `${firsts[Math.floor(number / seconds.length) % firsts.length]}${seconds[number % seconds.length]}`;
  }

  #whole(below: number): number {
    return Math.floor(this.#random() * below);
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #one<Value>(values: readonly Value[]): Value {
    return values[this.#whole(values.length)]!;
  }
}
