import type { Crossing } from '../../diagnosis/faults-across-launches.ts';
import { probe } from '../../locale/en/probe.ts';
import { type Kept, parsedText, textOf } from './kept.ts';
import { fateOf, firstDifference, isTrial } from './marked-text.ts';
import type { Told } from './trials/told.ts';
import type { Outcome } from './trials/trying.ts';

/** What a launch found of the one before, and how it is said. */
export interface Found extends Crossing {
  readonly lines: Readonly<Record<'kept' | 'arrived' | 'counted', Outcome>>;
}

/** A visit that stood still for so many minutes may be cut off by the LMS, which is no fault of its saving. */
export const longIdle = 20;

/** Shorter visits say nothing of whether time is counted, in seconds. */
const tellingTime = 5;

interface Compared {
  /** What this browser kept of the last launch, if it keeps anything. */
  readonly here: Kept | undefined;
  readonly told: Told;
  /** There was a last launch, and neither the LMS nor the browser has anything of it. */
  readonly isLost: boolean;
}

/** Compares what the LMS gives now with what the last launch left. */
export function crossingOf({ here, told, isLost }: Compared): Found {
  const stored = parsedText(told.text);
  // Without a text that was taken and saved, nothing can be missed.
  const isKnown = isLost || (here ? (here.more?.savedText ?? true) : stored !== undefined);
  const text = isKnown ? textFate(here, stored, told.text) : 'unknown';
  const end = text === 'same' ? endOf(here, stored) : 'unknown';
  const spent = timeOf(here, stored, told);
  const time = end === 'arrived' ? spent.time : 'unknown';
  const textSeen = textDetail(here ?? stored, told.text);
  const answers = (here?.more?.end ?? []).join('; ');
  const endSeen = answers === '' ? 'the text of the last moment is not there' : answers;
  return {
    text,
    end,
    time,
    seen: { text: textSeen, end: endSeen, time: spent.seen },
    lines: {
      kept: keptLine(text, told.text.length, textSeen),
      arrived: arrivedLine(end, here, answers),
      counted: countedLine(time, spent),
    },
  };
}

interface Spent {
  readonly time: Crossing['time'];
  readonly reported: number;
  readonly counted: number;
  readonly seen: string;
}

/** What the last launch reported last, and what the LMS has counted since it began. */
function timeOf(here: Kept | undefined, stored: Kept | undefined, { total }: Told): Spent {
  const { seconds: reported } = stored ?? here ?? { seconds: 0 };
  const { total: from } = here ?? stored ?? { total: undefined };
  const seen = `${reported.toFixed(2)} s reported, total ${from ?? '?'} s before and ${total ?? '?'} s now`;
  const counted = (total ?? 0) - (from ?? 0);
  if (from === undefined || total === undefined || reported < tellingTime)
    return { time: 'unknown', reported, counted, seen };
  return { time: counted < reported / 2 ? 'lost' : 'counted', reported, counted, seen };
}

function arrivedLine(end: Crossing['end'], here: Kept | undefined, detail: string): Outcome {
  const words = probe.lines.arrived;
  switch (end) {
    case 'arrived':
      return { state: 'well', text: words.well, detail };
    case 'lost':
      return { state: 'wrong', text: words.wrong, detail };
    case 'unknown':
      return here && wasCutOff(here)
        ? { state: 'noted', text: words.idle(here.more?.idle ?? 0), detail }
        : { state: 'noted', text: words.unknown, detail };
    default:
      return end satisfies never;
  }
}

function countedLine(time: Crossing['time'], { reported, counted, seen }: Spent): Outcome {
  const words = probe.lines.counted;
  switch (time) {
    case 'counted':
      return { state: 'well', text: words.well(counted), detail: seen };
    case 'lost':
      return { state: 'wrong', text: words.wrong(reported), detail: seen };
    case 'unknown':
      return { state: 'noted', text: words.noted, detail: seen };
    default:
      return time satisfies never;
  }
}

/** An older text of ours is as good as none: what was saved last is lost. */
function textFate(here: Kept | undefined, stored: Kept | undefined, read: string): Crossing['text'] {
  if (read === '' || isTrial(read)) return 'gone';
  if (!stored) return here && textOf(here).startsWith(read) ? 'cut' : 'changed';
  if (here && (stored.marker !== here.marker || stored.launch < here.launch)) return 'gone';
  const fate = fateOf(textOf(stored), read);
  return fate;
}

function endOf(here: Kept | undefined, stored: Kept | undefined): Crossing['end'] {
  if (stored?.step === 'ended') return 'arrived';
  // A page that was killed has no last moment, nor has one that an LMS had given up before.
  const hadNone = here !== undefined && (here.step !== 'ended' || wasCutOff(here));
  return hadNone ? 'unknown' : 'lost';
}

/** The LMS took nothing more after a long time without a call. */
export function wasCutOff({ more }: Kept): boolean {
  return more !== undefined && more.idle >= longIdle && more.end.length > 0;
}

function keptLine(text: Crossing['text'], length: number, detail: string): Outcome {
  const words = probe.lines.kept;
  switch (text) {
    case 'same':
      return { state: 'well', text: words.well, detail: '' };
    case 'gone':
      return { state: 'wrong', text: words.gone, detail };
    case 'cut':
      return { state: 'wrong', text: words.cut(length), detail };
    case 'changed':
      return { state: 'wrong', text: words.changed, detail };
    case 'unknown':
      return { state: 'noted', text: words.unknown, detail: '' };
    default:
      return text satisfies never;
  }
}

function textDetail(last: Kept | undefined, read: string): string {
  if (!last) return `${read.length} characters came back`;
  const written = textOf(parsedText(read) ?? last);
  const at = firstDifference(written, read);
  const differs = at < Math.min(written.length, read.length) ? `, other from character ${at + 1} on` : '';
  return `${written.length} characters saved, ${read.length} came back${differs}`;
}
