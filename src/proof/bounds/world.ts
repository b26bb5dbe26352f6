import type { Action, Step } from '../../model/action.ts';
import type { Gate } from '../../model/gates.ts';
import { end, onward, type Play } from '../../engine/play.ts';
import type { EndingId, Scene } from '../../scenario/scenario.ts';
import { splitterOf, type Splitter, type Surroundings } from './conditions.ts';
import { FactBook, no, yes, type Fact } from './facts.ts';
import { forgetsOf } from './forget.ts';
import type { SceneTexts, Texts, VariedText } from './texts.ts';

/** A scenario made ready to be explored box by box. */
export interface World {
  readonly play: Play;
  readonly book: FactBook;
  /** By number of the scene; behind them, the repair moment. */
  readonly scenes: readonly BoxScene[];
  /** The number of the repair moment. */
  readonly repair: number;
  /** By act, the epilogues that differ by what happened. */
  readonly endings: readonly ReadonlyMap<EndingId, BoxText>[];
  readonly texts: Texts;
}

export interface BoxScene {
  readonly step: Step;
  readonly stepAsResident: Step;
  readonly choices: readonly BoxChoice[];
  readonly exit: BoxExit;
  readonly changes: readonly FactChange[];
  readonly entering: readonly BoxText[];
  readonly unsaid: BoxText | undefined;
  /** Facts that nothing asks for from here on, as all their values; undefined if there is none. */
  readonly forgets: readonly number[] | undefined;
}

export interface BoxChoice {
  readonly when: Splitter | undefined;
  readonly gates: readonly Gate[];
  readonly action: Action;
  readonly exit: BoxExit;
  readonly changes: readonly FactChange[];
  readonly text: BoxText | undefined;
  readonly replies: readonly (BoxText | undefined)[];
}

export interface BoxExit {
  readonly id: number;
  readonly ways: readonly { readonly when: Splitter | undefined; readonly go: number }[];
}

export interface FactChange {
  readonly fact: Fact;
  readonly value: number;
}

export interface BoxText {
  readonly first: number;
  readonly variants: readonly (Splitter | undefined)[];
}

/** The exit of a run that was led nowhere. */
export const nowhere: BoxExit = { id: 0, ways: [] };

/** Compiles everything that is asked before anything that happens, so that only facts that are read are kept. */
export function worldOf(play: Play, texts: Texts): World {
  const { scenario } = play;
  const book = new FactBook(play.promises.length);
  const budgets = scenario.acts.map(({ start }) => start.minutes);
  const compiler = new Compiler(play, { book, promises: play.promises, budgets });
  const asked: ReadonlySet<Fact>[] = [];
  const scenes = play.scenes.map(({ id }, index) => {
    const scene = compiler.scene(index, scenario.scenes[id]!, texts.scenes[index]!);
    asked.push(book.noted());
    return scene;
  });
  const repair = texts.scenes[play.scenes.length];
  if (repair !== undefined) scenes.push(compiler.repair(repair));
  const endings = texts.endings.map(
    (map) => new Map([...map].map(([id, text]) => [id, compiler.text(text)!] as const)),
  );
  const forgets = forgetsOf(play, book, asked, book.noted());
  return {
    play,
    book,
    scenes: scenes.map((scene, index) => ({ ...scene(), forgets: forgets[index] })),
    repair: play.scenes.length,
    endings,
    texts,
  };
}

class Compiler {
  readonly #play: Play;
  readonly #around: Surroundings;
  readonly #numbers: ReadonlyMap<string, number>;
  #exits = 0;

  constructor(play: Play, around: Surroundings) {
    this.#play = play;
    this.#around = around;
    this.#numbers = new Map(play.scenes.map(({ id }, index) => [id, index]));
  }

  scene(index: number, scene: Scene, texts: SceneTexts): () => Omit<BoxScene, 'forgets'> {
    const { step, stepAsResident, choices } = this.#play.scenes[index]!;
    const exit = this.#exit(scene.next);
    const compiled = scene.choices.map((choice, at) => {
      const { gates, action } = choices[at]!;
      const when = choice.when && splitterOf(choice.when, this.#around);
      const own = choice.next === undefined ? exit : this.#exit(choice.next);
      return { when, gates, action, exit: own, ...this.#choiceTexts(texts, at) };
    });
    const said = this.#sceneTexts(texts);
    return () => ({
      step,
      stepAsResident,
      exit,
      ...said,
      changes: this.#changes([['visited', this.#play.scenes[index]!.id]], []),
      choices: compiled.map((choice, at) => {
        const { id, sets, clears } = scene.choices[at]!;
        const happened = [['chose', id], ...sets.map((flag) => ['flag', flag] as const)] as const;
        return { ...choice, changes: this.#changes(happened, clears) };
      }),
    });
  }

  repair(texts: SceneTexts): () => Omit<BoxScene, 'forgets'> {
    const { step, stepAsResident, choices } = this.#play.acts.find(
      ({ repair }) => repair !== undefined,
    )!.repair!;
    const compiled = choices.map(({ gates, action }, at) => ({
      when: undefined,
      gates,
      action,
      exit: nowhere,
      ...this.#choiceTexts(texts, at),
    }));
    const said = this.#sceneTexts(texts);
    return () => ({
      step,
      stepAsResident,
      exit: nowhere,
      ...said,
      changes: [],
      choices: compiled.map((choice, at) => ({
        ...choice,
        changes: this.#changes([['chose', choices[at]!.id]], []),
      })),
    });
  }

  text(text: VariedText | undefined): BoxText | undefined {
    if (text === undefined) return undefined;
    const { first, variants } = text;
    return { first, variants: variants.map(({ when }) => when && splitterOf(when, this.#around)) };
  }

  #sceneTexts({ entering, unsaid }: SceneTexts) {
    return {
      entering: entering.map((text) => this.text(text)!),
      unsaid: this.text(unsaid),
    };
  }

  #choiceTexts({ choices }: SceneTexts, at: number) {
    const { text, replies } = choices[at]!;
    return { text: this.text(text), replies: replies.map((reply) => this.text(reply)) };
  }

  #exit(next: Scene['next']): BoxExit {
    const ways = (next ?? []).map(({ when, go }) => ({
      when: when && splitterOf(when, this.#around),
      go: go === 'end' ? end : go === 'onward' ? onward : this.#numbers.get(go)!,
    }));
    return { id: ++this.#exits, ways };
  }

  /** Where a flag is both set and taken away, it is set. */
  #changes(
    happened: readonly (readonly ['flag' | 'chose' | 'visited', string])[],
    cleared: readonly string[],
  ): readonly FactChange[] {
    const { book } = this.#around;
    return [
      ...cleared.flatMap((id) => book.written('flag', id).map((fact) => ({ fact, value: no }))),
      ...happened.flatMap(([kind, id]) => book.written(kind, id).map((fact) => ({ fact, value: yes }))),
    ];
  }
}
