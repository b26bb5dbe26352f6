import type { Line, Prose } from '../scenario/prose.ts';
import type { Play, PlayEnding, PlayScene, Position, Said } from './play.ts';
import { endingOf } from './ending-of.ts';
import { actAt } from './walker.ts';

const nothing: readonly never[] = [];

/** The first variant that holds at a position, or else the last. */
export function said<Text extends Line | Prose>(variants: Said<Text>, position: Position): Text {
  const found = variants.find(({ when }) => when === undefined || when(position)) ?? variants.at(-1);
  return found?.text ?? (nothing as unknown as Text);
}

/** What came back, at the position just after a choice. */
export function replyAt(scene: PlayScene, after: Position, band: number): Prose {
  return said(scene.choices[after.choice]!.replies[band]!, after);
}

/** The words for how an act ended. */
export function endingWords(play: Play, position: Position) {
  const id = endingOf(play, position);
  const written: PlayEnding | undefined = actAt(play, position).endings[id];
  return {
    id,
    title: written?.title ?? nothing,
    epilogue: written === undefined ? nothing : said(written.epilogue, position),
    speaker: written?.speaker,
    face: written?.face,
  };
}
