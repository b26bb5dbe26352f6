import type { HeardCall } from '../../../diagnosis/evidence.ts';
import type { Diagnosis } from '../../../diagnosis/fault.ts';
import { inWords, isAbout, wentWell } from '../../../diagnosis/heard.ts';
import { probe } from '../../../locale/en/probe.ts';
import { fateOf, firstDifference, trialText } from '../marked-text.ts';
import { outcome, type Outcome, type Trying } from './trying.ts';

export interface Room extends Outcome {
  /** The most characters that came back as they were. */
  readonly most: number;
  /** A save with so many in place, if it was not confirmed. */
  readonly refused: HeardCall | undefined;
}

const sizes = {
  scorm12: [255, 1000, 2000, 3000, 4096],
  scorm2004: [255, 1000, 4000, 16_000, 32_000, 64_000],
} as const;

/** More than SCORM 1.2 promises, and what SCORM 2004 does. */
const plenty = 64_000;

/** Texts in growing sizes, up to what the standard promises; they say where they were cut or changed. */
export function room(trying: Trying): Room {
  const { calls, spelling } = trying;
  const { reports, reads } = spelling.dialect;
  const words = probe.lines.text;
  const text = (size: number) => trialText(trying.marker, size);
  let most = 0;
  for (const size of sizes[reports]) {
    const set = setText(trying, text(size));
    if (!wentWell(set)) {
      const least = calls.slow > 0 ? most : mostBetween(trying, most, size);
      return { ...outcome(trying, 'wrong', words.little(least), [set]), most: least, refused: undefined };
    }
    const read = calls.get(reads.text);
    const fate = fateOf(text(size), read.answer);
    if (fate !== 'same') {
      const at = firstDifference(text(size), read.answer);
      return { ...outcome(trying, 'wrong', words[fate](size, at), [set, read]), most, refused: undefined };
    }
    most = size;
  }
  // All of it is saved once; while the page is hidden, some LMSs could not send so much.
  const save = trying.isSeen() ? calls.freely.other('commit') : undefined;
  const refused = save && !wentWell(save) ? save : undefined;
  const more = most < plenty && hasPlenty(trying);
  const state = refused ? 'wrong' : 'well';
  const said = refused ? words.unsaved(most) : words.well(most, more);
  return { ...outcome(trying, state, said, refused ? [refused] : []), most, refused };
}

/** The save with the longest text in place was refused, and the one with a shorter text was not. */
export function littleRoom(
  room: Room | undefined,
  saved: HeardCall | undefined,
  { spelling }: Trying,
): readonly Diagnosis[] {
  if (!room?.refused || !saved || !wentWell(saved)) return [];
  const seen = `${room.most} characters: ${inWords(room.refused, spelling.dialect.reports)}`;
  return [{ fault: 'little-room', seen: [seen] }];
}

const rare = 'é ü ñ € – “ ” 漢 <b> & " \' \\ %2B + ~ |';

/**
 * Characters that no course's resume text has: what becomes of them is a fact for the report. They are left in the
 * bookmark for the next launch to find, unless saving fails by them.
 */
export function characters(trying: Trying): Outcome & { readonly bookmark: string } {
  const { calls, spelling, marker } = trying;
  const { text, bookmark } = spelling.dialect.reads;
  const words = probe.lines.characters;
  // Some databases have no room for the last.
  const value = `${trialText(marker, 0)} ${rare} 😀`;
  const heard = [calls.freely.set([text, value]), calls.freely.get(text)];
  calls.freely.set([text, trialText(marker, 0)]);
  const left = `${trialText(marker, 0)} ${rare}`;
  const isLeft = wentWell(calls.freely.set([bookmark, left])) && calls.freely.get(bookmark).answer === left;
  const save = isLeft && trying.isSeen() ? calls.freely.other('commit') : undefined;
  const isUnsaved = save !== undefined && !wentWell(save);
  if (isUnsaved) calls.freely.set([bookmark, `check_${marker}`]);
  const isSame = heard.at(-1)?.answer === value && !isUnsaved;
  const kept = isLeft && !isUnsaved ? left : '';
  const seen = save && isUnsaved ? [...heard, save] : heard;
  return isSame
    ? { ...outcome(trying, 'well', words.well), bookmark: kept }
    : { ...outcome(trying, 'noted', words.noted, seen), bookmark: kept };
}

/** What is refused for no reason of its own may be taken the next time. */
function setText({ calls, spelling }: Trying, text: string): HeardCall {
  const { reads, reports } = spelling.dialect;
  const first = calls.set([reads.text, text]);
  const isOdd = !wentWell(first) && isAbout(first.error, reports) === 'lms' && calls.slow === 0;
  return isOdd ? calls.set([reads.text, text]) : first;
}

/** The most characters that come back, between a size that did and one that was refused. */
function mostBetween(trying: Trying, least: number, refused: number): number {
  let [low, high] = [least, refused];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (comesBack(trying, middle)) low = middle;
    else high = middle;
  }
  return low;
}

function hasPlenty(trying: Trying): boolean {
  return comesBack(trying, plenty);
}

function comesBack(trying: Trying, size: number): boolean {
  const { calls, spelling } = trying;
  const { text: element } = spelling.dialect.reads;
  const text = trialText(trying.marker, size);
  return wentWell(calls.freely.set([element, text])) && calls.freely.get(element).answer === text;
}
