import type { SceneTexts, Texts, VariedText } from '../bounds/texts.ts';

/** The texts of a scene that have variants, by when they are read; undefined where there is none to look for. */
export interface SceneWords {
  /** On coming in. */
  readonly entering: readonly VariedText[];
  /** By choice. */
  readonly options: readonly (VariedText | undefined)[] | undefined;
  /** Three to each choice, in the order of the bands. */
  readonly replies: readonly (VariedText | undefined)[] | undefined;
  readonly unsaid: VariedText | undefined;
}

/** By scene; undefined for a scene whose words are always the same. */
export function wordsOf({ scenes }: Texts): readonly (SceneWords | undefined)[] {
  return scenes.map(({ entering, unsaid, choices }: SceneTexts) => {
    const options = unlessEmpty(choices.map(({ text }) => text));
    const replies = unlessEmpty(choices.flatMap((choice) => [0, 1, 2].map((band) => choice.replies[band])));
    if (entering.length === 0 && !options && !replies && !unsaid) return undefined;
    return { entering, options, replies, unsaid };
  });
}

function unlessEmpty(
  texts: readonly (VariedText | undefined)[],
): readonly (VariedText | undefined)[] | undefined {
  return texts.some((text) => text !== undefined) ? texts : undefined;
}
