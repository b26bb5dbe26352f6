import { faults, type Diagnosis, type Fault } from '../../diagnosis/fault.ts';
import type { Launched } from '../../diagnosis/faults-across-launches.ts';
import { type CheckLine, type Launch, type Note, noteCodes, type NoteCode } from './check-state.ts';
import { markedText } from './marked-text.ts';

/** What a check remembers from launch to launch: all of it in the browser, and what matters most in the LMS. */
export interface Kept {
  readonly marker: string;
  readonly launch: Launch;
  /** How far that launch came: all was saved; the page was closed or left; the check was finished. */
  readonly step: 'saved' | 'ended' | 'finished';
  /** Characters of the resume text that is stored. */
  readonly size: number;
  /** Session time as last reported. */
  readonly seconds: number;
  /** The LMS's total time when that launch began; undefined if it gave none. */
  readonly total: number | undefined;
  readonly diagnoses: readonly Diagnosis[];
  readonly notes: readonly Note[];
  /** Kept in the browser alone. */
  readonly more?: KeptHere;
}

interface KeptHere {
  readonly launches: readonly Launched[];
  readonly lines: readonly CheckLine[];
  /** The text was taken, came back, and was saved with yes. */
  readonly savedText: boolean;
  /** A bookmark with characters beyond ASCII, if it came back at once. */
  readonly bookmark: string;
  readonly decisions: readonly string[];
  readonly objectives: readonly string[];
  /** What the LMS answered when the page went, where it was not a yes. */
  readonly end: readonly string[];
  /** Minutes without a call before the page went. */
  readonly idle: number;
}

const name = 'TWC1';

/** The text that an LMS stores. */
export function textOf(kept: Kept): string {
  return markedText(headOf(kept), kept.size);
}

/** Shorter than this no resume text can be kept. */
export function headOf({ marker, launch, step, size, seconds, total, diagnoses, notes }: Kept): string {
  const fields = [
    name,
    launch,
    step,
    marker,
    size.toString(36),
    Math.round(seconds * 100).toString(36),
    total === undefined ? '-' : Math.round(total * 100).toString(36),
    diagnoses.map(({ fault }) => fault).join('.'),
    notes.map(({ note }) => note).join('.'),
  ];
  return `${fields.join('!')}!`;
}

/** @returns Undefined if the text is none of ours; whether it is whole is not looked at. */
export function parsedText(text: string): Kept | undefined {
  const [first, launch, step, marker, size, seconds, total, named, noted, rest] = text.split('!', 10);
  if (first !== name || rest === undefined || !isLaunch(launch) || !isStep(step)) return undefined;
  if (!/^[a-z0-9]+$/.test(marker ?? '')) return undefined;
  return {
    marker: marker ?? '',
    launch: Number(launch) as Launch,
    step,
    size: numberOf(size) ?? 0,
    seconds: (numberOf(seconds) ?? 0) / 100,
    total: total === '-' ? undefined : hundredth(numberOf(total)),
    diagnoses: (named ?? '')
      .split('.')
      .filter(isFault)
      .map((fault) => ({ fault, seen: [] })),
    notes: (noted ?? '')
      .split('.')
      .filter(isNote)
      .map((note) => ({ note, seen: [] })),
  };
}

const isLaunch = (text = '') => /^[123]$/.test(text);
const isStep = (text = ''): text is Kept['step'] => ['saved', 'ended', 'finished'].includes(text);
const isFault = (text: string): text is Fault => (faults as readonly string[]).includes(text);
const isNote = (text: string): text is NoteCode => (noteCodes as readonly string[]).includes(text);

function numberOf(text = ''): number | undefined {
  return /^[0-9a-z]{1,9}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}

function hundredth(number: number | undefined): number | undefined {
  return number === undefined ? undefined : number / 100;
}
