import type { Act, Choice, Condition, Scenario, Scene } from '../../src/scenario/scenario.ts';
import { endingIds, roles, strands } from '../../src/scenario/schema.ts';
import { randomFrom } from '../../src/proof/random.ts';

export interface LargeScenario {
  /** The scene of the rescue included, which alone has no choices. */
  readonly scenes: number;
  /** Decisions in a run. */
  readonly depth: number;
  readonly seed: number;
}

/**
 * A scenario of many scenes with three options each, in as many layers as a run has decisions. Every option leads to
 * the next layer, where routes that parted meet again; some ask for what happened before.
 * Texts are placeholders, and beyond 2,196 options codes are used again, though never within a scene.
 */
export function largeScenario({ scenes, depth, seed }: LargeScenario): Scenario {
  const widths = widthsOf(scenes - 1, depth);
  const maker = new Maker(widths, randomFrom(seed));
  const made: Record<string, Scene> = {};
  for (let layer = 0; layer < depth; layer++) {
    for (let at = 0; at < widths[layer]!; at++) made[nameOf(layer, at)] = maker.scene(layer, at);
  }
  return { ...frame, flags: maker.flags, acts: [act], scenes: { ...made, help } };
}

/** As wide as the options can make it, until all layers that are left are alike. */
function widthsOf(scenes: number, depth: number): readonly number[] {
  const widths: number[] = [];
  for (let left = scenes; widths.length < depth; left -= widths.at(-1)!) {
    const alike = Math.ceil(left / (depth - widths.length));
    widths.push(Math.min(alike, letters.length * (widths.at(-1) ?? 1 / letters.length)));
  }
  return widths;
}

const letters = ['a', 'b', 'c'] as const;
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
  cast: {
    resident: { name: 'Resident', short: 'Resident', role: 'resident', pronoun: 'they', resident: true },
  },
  promises: { talk: words, teach: words },
  retired: { codes: [], ids: [] },
  signed: { seen_done: [], cast_balance: [] },
  waive: [],
  expect: [],
  good_ways: [],
} satisfies Partial<Scenario>;

const firsts = 'ABCDEFGHIJKLMNOPQSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const seconds = 'abcdefghijklmnopqrstuvwxyz0123456789';

function nameOf(layer: number, at: number): string {
  return `s${layer}_${at}`;
}

class Maker {
  readonly flags: Record<string, string> = Object.fromEntries(
    Array.from({ length: 12 }, (_, number) => [`flag_${number}`, 'A placeholder.']),
  );
  /** Scenes in each layer. */
  readonly #widths: readonly number[];
  readonly #random: () => number;
  #choices = 0;

  constructor(widths: readonly number[], random: () => number) {
    this.#widths = widths;
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
      next: this.#next(layer, letters.length * at + letters.indexOf(letter)),
      ...evidence,
    };
  }

  #next(layer: number, way: number): NonNullable<Choice['next']> {
    const width = this.#widths[layer + 1];
    if (width === undefined) return [{ go: 'end' }];
    const otherwise = { go: nameOf(layer + 1, way % width) };
    if (!this.#chance(0.15)) return [otherwise];
    return [{ when: this.#condition(layer), go: nameOf(layer + 1, this.#whole(width)) }, otherwise];
  }

  #condition(layer: number): Condition {
    switch (this.#whole(5)) {
      case 0:
        return { flag: [`flag_${this.#whole(12)}`] };
      case 1:
        return { visited: [this.#earlier(layer)] };
      case 2:
        return { band: ['open'] };
      case 3:
        return { level: { of: 'B', at_least: 50 } };
      default:
        return { minutes_left: { at_least: 4 } };
    }
  }

  #earlier(than: number): string {
    const layer = this.#whole(than + 1);
    return nameOf(layer, this.#whole(this.#widths[layer]!));
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
