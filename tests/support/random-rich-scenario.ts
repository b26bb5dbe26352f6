import type { Act, Choice, Condition, Scenario, Scene } from '../../src/scenario/scenario.ts';
import { bands, pairs, roles, strands } from '../../src/scenario/schema.ts';
import { Dice } from './dice.ts';
import { randomCondition, type Known } from './random-condition.ts';
import { actOf, choiceOf, endsAt, line, prose, repairOf, scenarioOf, sceneOf } from './scenario-builder.ts';

type Replies = NonNullable<Scene['replies']>;

/**
 * Small enough to tell every run, and with everything that the format has: branches, ways back, scenes that are only
 * read or never met, doors, variants of every text, promises, rescue and repair, and often a second act, as the
 * resident or once more as the teacher. The same for the same seed.
 */
export function randomRichScenario(seed: number): Scenario {
  return new Maker(new Dice(seed)).scenario();
}

const scenesInFirst = 4;

class Maker {
  readonly #dice: Dice;
  readonly #known: Known;
  readonly #second: 'none' | 'resident' | 'teacher';
  readonly #secondLength: number;

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#second = dice.oneOf(['none', 'none', 'resident', 'resident', 'teacher']);
    this.#secondLength = this.#second === 'none' ? 0 : dice.upTo(1, 2);
    const scenes = [0, 1, 2, 3].map((index) => `s${index}`);
    this.#known = {
      choices: [
        ...scenes.flatMap((id) => [`${id}a`, `${id}b`, `${id}c`]),
        'repair_name_it',
        'repair_carry_on',
      ],
      scenes: [...scenes, 'walk', 'help', 'back'],
    };
  }

  scenario(): Scenario {
    const first = Array.from(
      { length: scenesInFirst },
      (_, index) => [`s${index}`, this.#scene(index)] as const,
    );
    const second = Array.from({ length: this.#secondLength }, (_, index) => {
      const go = index + 1 < this.#secondLength ? `t${index + 1}` : 'end';
      return [
        `t${index}`,
        { ...this.#deciding(`t${index}`, String(5 + index), 2), next: endsAt(go) },
      ] as const;
    });
    return scenarioOf(
      {
        ...Object.fromEntries(first),
        ...Object.fromEntries(second),
        walk: this.#reading('Walk', endsAt('s2')),
        back: this.#reading('Back', endsAt('s0')),
        help: this.#reading('Help', endsAt(this.#dice.oneOf(['onward', 'onward', 'after', 'end', 's3']))),
        after: this.#reading('After', [{ when: { rescued: true }, go: 'onward' }, { go: 'end' }]),
        nowhere: this.#reading('Nowhere', endsAt('end')),
      },
      {
        promises: { talk: line('Talk'), teach: line('Teach'), call: line('Call') },
        flags: { seen: 'Seen', told: 'Told' },
        acts: this.#acts(),
      },
    );
  }

  #acts(): Act[] {
    const first = this.#act('a', 's0', 'teacher');
    if (this.#second === 'none') return [first];
    const second = this.#act('b', 't0', this.#second);
    const start = { ...second.start, ...(this.#dice.chance(0.7) ? { O: 'carry' as const } : {}) };
    return [first, { ...second, start }];
  }

  #act(id: string, opens: string, you: Act['you']): Act {
    const dice = this.#dice;
    const level = () => dice.upTo(25, 75);
    const { repair: _, endings, ...act } = actOf(opens, { id, you });
    for (const ending of Object.values(endings)) ending.epilogue = this.#said('Epilogue', prose);
    return {
      ...act,
      endings,
      start: {
        V: level(),
        C: level(),
        R: level(),
        G: level(),
        T: level(),
        B: level(),
        O: level(),
        margin: dice.upTo(1, 8),
        minutes: dice.upTo(1, 6),
      },
      ...(dice.chance(0.8) ? { rescue: 'help' } : {}),
      ...(you === 'teacher' && dice.chance(0.85) ? { repair: this.#repair() } : {}),
    };
  }

  #repair(): NonNullable<Act['repair']> {
    const plain = repairOf();
    const words = { title: this.#said('Breach', line), text: this.#said('Broken', prose) };
    return {
      ...plain,
      ...words,
      unsaid: this.#said('Hurt', line),
      name_it: {
        ...plain.name_it,
        text: this.#said('Name', line),
        replies: this.#replies('Name') ?? plain.name_it.replies,
      },
    };
  }

  #scene(index: number): Scene {
    const dice = this.#dice;
    const last = index + 1 === scenesInFirst;
    const next = last ? 'end' : index === 1 ? dice.oneOf(['s2', 'walk']) : `s${index + 1}`;
    const skip = index + 2 < scenesInFirst ? `s${index + 2}` : 'end';
    const back = { when: { not: { visited: ['back'] }, chose: ['s2b'] }, go: 'back' };
    const ways = this.#ways(next, skip);
    const goesBack = index === 2 && dice.chance(0.15);
    const most = dice.oneOf([2, 3, 3, index === 0 ? 4 : 3]);
    return {
      ...this.#deciding(`s${index}`, String(index), this.#second === 'none' ? most : Math.min(most, 3)),
      next: goesBack ? [back, ...ways] : ways,
    };
  }

  #ways(next: string, skip: string): NonNullable<Scene['next']> {
    const branches: NonNullable<Scene['next']> = this.#dice.chance(0.4)
      ? [{ when: this.#condition(), go: skip }]
      : [];
    const ends: typeof branches = this.#dice.chance(0.1) ? [{ when: this.#condition(), go: 'end' }] : [];
    return [...ends, ...branches, { go: next }];
  }

  #reading(title: string, next: NonNullable<Scene['next']>): Scene {
    return sceneOf(title, { text: this.#said(title, prose), says: this.#said(title, line), next });
  }

  #deciding(id: string, letter: string, choices: number): Scene {
    const dice = this.#dice;
    const replies = this.#replies(id);
    return sceneOf(id, {
      title: this.#said(id, line),
      text: this.#said(id, prose),
      ...(dice.chance(0.3) ? { says: this.#said(id, line) } : {}),
      ...(dice.chance(0.4) ? { unsaid: this.#said(id, line) } : {}),
      hazard: dice.upTo(0, 3),
      reads: dice.oneOf(pairs),
      replies: replies ?? { testing: this.#said(id, prose) },
      choices: Array.from({ length: choices }, (_, index) => this.#choice(id, letter, index)),
    });
  }

  /** The first choice of a scene is never closed, so that every run can go on. */
  #choice(scene: string, letter: string, index: number): Choice {
    const dice = this.#dice;
    const some = <Value>(list: readonly Value[]) => list.filter(() => dice.chance(0.15));
    const id = `${scene}${'abcd'[index]}`;
    const replies = this.#replies(id);
    return choiceOf(id, `${letter}${'abcd'[index]}`, {
      text: this.#said(id, line),
      moves: this.#moves(scene.startsWith('t')),
      minutes: dice.upTo(0, 3),
      unexplained: dice.chance(0.3),
      candour: dice.chance(0.3),
      repairs: dice.chance(0.1),
      promises: some(['talk', 'teach', 'call']),
      keeps: some(['talk', 'teach', 'call']),
      sets: some(['seen', 'told']),
      clears: some(['seen', 'told']),
      ...(dice.chance(0.6)
        ? { cover: dice.oneOf(['none', 'routine', 'responsive', 'backstage', 'direct']) }
        : {}),
      ...(dice.chance(0.25) ? { sees: dice.oneOf(roles) } : {}),
      ...(dice.chance(0.15) ? { slights: dice.oneOf(roles) } : {}),
      ...(index > 0 && dice.chance(0.2) ? { when: this.#condition() } : {}),
      ...(index > 0 && dice.chance(0.3) ? { needs: [this.#need(), ...some([this.#need()])] } : {}),
      ...(replies === undefined ? {} : { replies }),
      ...(/s[012]/.test(scene) && dice.chance(0.15) ? { next: this.#ways('s3', 'end') } : {}),
    });
  }

  #need() {
    const of = this.#dice.oneOf([...strands, ...pairs, 'O', 'safety', 'alliance'] as const);
    return { of, at_least: this.#dice.upTo(30, 65) };
  }

  #moves(asResident: boolean): Choice['moves'] {
    const moved = strands.filter(() => this.#dice.chance(0.35));
    const weights = moved.map((of) => [of, this.#dice.oneOf([-3, -2, -1, 1, 1, 2, 2, 3])] as const);
    const openness = asResident ? ([['O', this.#dice.oneOf([-2, 2])]] as const) : [];
    return Object.fromEntries([...weights, ...openness]);
  }

  /** Now and then only for some of the bands, or none. */
  #replies(name: string): Replies | undefined {
    const given = bands.filter(() => this.#dice.chance(0.5));
    if (given.length === 0) return undefined;
    return Object.fromEntries(given.map((band) => [band, this.#said(`${name}, ${band}`, prose)]));
  }

  #said<Text>(words: string, text: (words: string) => Text): { id: string; when?: Condition; text: Text }[] {
    const variants = this.#dice.chance(0.25) ? this.#dice.upTo(1, 2) : 0;
    return [
      ...Array.from({ length: variants }, (_, index) => ({
        id: `v${index}`,
        when: this.#condition(),
        text: text(`${words}, variant ${index}.`),
      })),
      { id: 'otherwise', text: text(`${words}.`) },
    ];
  }

  #condition(): Condition {
    return randomCondition(this.#dice, this.#known);
  }
}
