import type { Play, Said, Test } from '../../engine/play.ts';
import { bands } from '../../scenario/schema-names.ts';
import type { Act, Choice, Condition, EndingId, Scene } from '../../scenario/scenario.ts';

/** A text with more than one variant. Variant `n` has the number `first + n` among all variants of the scenario. */
export interface VariedText {
  readonly field: string;
  readonly first: number;
  readonly variants: readonly {
    readonly id: string;
    readonly when: Condition | undefined;
    readonly test: Test | undefined;
  }[];
}

export interface SceneTexts {
  /** Read on coming in: title, text and says. */
  readonly entering: readonly VariedText[];
  readonly unsaid: VariedText | undefined;
  readonly choices: readonly ChoiceTexts[];
  /** Replies for any choice of the scene, whether a choice has them or not. */
  readonly shared: readonly VariedText[];
}

export interface ChoiceTexts {
  readonly text: VariedText | undefined;
  /** In the order of the model's bands. */
  readonly replies: readonly (VariedText | undefined)[];
  /** Those that are the choice's own. */
  readonly own: readonly VariedText[];
}

/** Every text of a scenario that differs by what happened. */
export interface Texts {
  /** By number of the scene; behind them, the repair moment of the first act that has one. */
  readonly scenes: readonly SceneTexts[];
  readonly endings: readonly ReadonlyMap<EndingId, VariedText>[];
  /** The number of variants. */
  readonly count: number;
}

type Variants = readonly { readonly id: string; readonly when?: Condition | undefined }[];

export function textsOf(play: Play): Texts {
  const { scenes, acts } = play.scenario;
  const book = new TextBook();
  const repair = acts.findIndex((act) => act.repair !== undefined);
  const texts = play.scenes.map(({ id }, index) => sceneTexts(scenes[id]!, play.scenes[index]!, book));
  if (repair >= 0) texts.push(repairTexts(acts[repair]!.repair!, play.acts[repair]!.repair!, book));
  const endings = acts.map((act, number) => {
    const found = new Map<EndingId, VariedText>();
    for (const id of Object.keys(act.endings) as EndingId[]) {
      const text = book.text('epilogue', act.endings[id]!.epilogue, play.acts[number]!.endings[id]!.epilogue);
      if (text) found.set(id, text);
    }
    return found;
  });
  return { scenes: texts, endings, count: book.count };
}

class TextBook {
  readonly #known = new Map<Variants, VariedText>();
  count = 0;

  text(
    field: string,
    written: Variants | undefined,
    said: Said<unknown> | undefined,
  ): VariedText | undefined {
    if (written === undefined || written.length < 2) return undefined;
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const variants = written.map(({ id, when }, at) => ({ id, when, test: said?.[at]?.when }));
    const text = { field, first: this.count, variants };
    this.count += variants.length;
    this.#known.set(written, text);
    return text;
  }
}

type PlayScene = Play['scenes'][number];

function sceneTexts(scene: Scene, played: PlayScene, book: TextBook): SceneTexts {
  const choices = scene.choices.map((choice, index) =>
    choiceTexts(choice, scene, played.choices[index]!, book),
  );
  return {
    entering: [
      book.text('title', scene.title, played.title),
      book.text('text', scene.text, played.text),
      book.text('says', scene.says, played.says),
    ].filter((text) => text !== undefined),
    unsaid: book.text('unsaid', scene.unsaid, played.unsaid),
    choices,
    shared: bands
      .map((band) => book.text(`replies.${band}`, scene.replies?.[band], undefined))
      .filter((text) => text !== undefined),
  };
}

function choiceTexts(
  choice: Pick<Choice, 'text' | 'replies'>,
  scene: Pick<Scene, 'replies'>,
  played: PlayScene['choices'][number],
  book: TextBook,
): ChoiceTexts {
  const text = book.text('text', choice.text, played.text);
  const given = { ...scene.replies, ...choice.replies };
  const replies = nearest.map((names, band) => {
    const name = names.find((each) => given[each] !== undefined);
    return name && book.text(`replies.${name}`, given[name], played.replies[band]);
  });
  const isOwn = (name: 'open' | 'testing' | 'guarded') => choice.replies?.[name] !== undefined;
  const own = replies.filter((reply, band) => {
    const name = nearest[band]!.find((each) => given[each] !== undefined);
    return reply !== undefined && name !== undefined && isOwn(name);
  });
  return { text, replies, own: [...new Set(own)].filter((reply) => reply !== undefined) };
}

/** A band without words of its own takes those of the nearest more careful band, or else of a less careful one. */
const nearest = [
  ['open', 'testing', 'guarded'],
  ['testing', 'guarded', 'open'],
  ['guarded', 'testing', 'open'],
] as const;

function repairTexts(repair: NonNullable<Act['repair']>, played: PlayScene, book: TextBook): SceneTexts {
  const ways = [repair.name_it, repair.kind_act, repair.carry_on];
  return {
    entering: [
      book.text('title', repair.title, played.title),
      book.text('text', repair.text, played.text),
    ].filter((text) => text !== undefined),
    unsaid: book.text('unsaid', repair.unsaid, played.unsaid),
    choices: ways.map((way, index) => choiceTexts(way, {}, played.choices[index]!, book)),
    shared: [],
  };
}
