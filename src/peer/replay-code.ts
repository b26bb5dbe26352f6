import { base64urlDigits } from '../codes/base64url-digits.ts';
import type { Play } from '../engine/play.ts';
import { walk } from '../engine/walk.ts';
import { openChoices, sceneAt } from '../engine/walker.ts';
import { hashOf } from '../scenario/hash.ts';
import { structureHash } from '../scenario/structure-hash.ts';
import { checkValue, grouped, isSound, plainSymbols, toValues, valuesOf, written } from '../codes/symbols.ts';

/*
 * A replay code: which scenario (4 symbols), which version of it (4), the decisions, and one check symbol. A decision is
 * the second character of its choice's code, which is unique in its scene and never used again: the code stays readable
 * when options are added, taken away or put in another order. Nothing else is in it, nothing about a person.
 */

/** What a text turned out to be, before the scenario it names is loaded. */
export type CodeRead =
  | { readonly kind: 'empty' | 'not-a-code' | 'mistyped' | 'not-in-this-course' }
  | ({ readonly kind: 'read' } & ReplayCode);

export interface ReplayCode {
  /** As it is written, in groups. */
  readonly code: string;
  readonly scenario: string;
  /** A character for each decision, `[a-z0-9]`. */
  readonly letters: string;
}

/** A code played on the scenario it names. */
export type Replayed =
  | { readonly kind: 'ok' | 'other-version'; readonly path: readonly string[] }
  /** Of this very version, yet not to be played: the check symbol did not notice. */
  | { readonly kind: 'mistyped' };

/** Most characters of a text that are looked at. */
const longestRead = 4000;
/** Decisions a code of 200 characters has room for. */
const mostDecisions = 140;
const [tagWidth, shortest, longest] = [4, 10, 160];
/** A code in groups among other words. */
const inText = /(?<![0-9a-z]|\p{Pd})[0-9a-z]{4}(?:\p{Pd}[0-9a-z]{1,4}){2,}(?![0-9a-z]|\p{Pd})/giu;
const tellingMost = ['read', 'not-in-this-course', 'mistyped'] as const;
const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * @param path Two-character codes of the choices made.
 * @returns At most 200 characters, 24 for a run of ten decisions; undefined for more than 140 decisions or none.
 */
export function writeReplayCode(
  { scenario }: Pick<Play, 'scenario'>,
  path: readonly string[],
): string | undefined {
  const letters = path.map((code) => code.charAt(1)).join('');
  if (letters.length !== path.length || letters.length === 0 || letters.length > mostDecisions)
    return undefined;
  const packed = pack(letters);
  if (packed === undefined) return undefined;
  const values = [...scenarioTag(scenario.id), ...tagOf(structureHash(scenario)), ...packed];
  return grouped(written([...values, checkValue(values)]));
}

/**
 * Reads a code from what somebody typed or pasted: the code alone however it is spaced, or the message it came in.
 *
 * @param text Untrusted; no more than its first 4,000 characters are looked at.
 * @param scenarios Ids of the scenarios there are.
 */
export function readReplayCode(text: string, scenarios: readonly string[]): CodeRead {
  const looked = text.slice(0, longestRead);
  const whole = readSymbols(looked, scenarios);
  if (whole.kind === 'read' || whole.kind === 'empty') return whole;
  const found = (looked.normalize('NFKC').match(inText) ?? []).map((part) => readSymbols(part, scenarios));
  const best = tellingMost.map((wanted) => found.find(({ kind }) => kind === wanted));
  return best.find((read) => read !== undefined) ?? whole;
}

/** The run that a code stands for, as far as it can be played on the scenario as it is now. */
export function replayOf(play: Play, { code, letters }: Pick<ReplayCode, 'code' | 'letters'>): Replayed {
  const path = pathOf(play, letters);
  const version = plainSymbols(code).slice(tagWidth, 2 * tagWidth);
  if (version !== written(tagOf(structureHash(play.scenario)))) return { kind: 'other-version', path };
  return path.length === letters.length ? { kind: 'ok', path } : { kind: 'mistyped' };
}

/** Whether a run of this scenario is the one a code stands for, of whatever version. */
export function isRunOf({ scenario, letters }: ReplayCode, id: string, path: readonly string[]): boolean {
  return scenario === id && letters === path.map((code) => code.charAt(1)).join('');
}

function readSymbols(text: string, scenarios: readonly string[]): CodeRead {
  const plain = plainSymbols(text);
  if (plain === '') return { kind: 'empty' };
  if (plain.length < shortest || plain.length > longest) return { kind: 'not-a-code' };
  const values = valuesOf(plain);
  if (values === undefined || !isSound(values))
    return { kind: isLikeACode(text, plain) ? 'mistyped' : 'not-a-code' };
  const scenario = scenarios.find((id) => written(scenarioTag(id)) === plain.slice(0, tagWidth));
  if (scenario === undefined) return { kind: 'not-in-this-course' };
  const letters = unpack(values.slice(2 * tagWidth, -1));
  if (letters === undefined) return { kind: 'mistyped' };
  return { kind: 'read', code: grouped(plain), scenario, letters };
}

/** Every code holds a digit, and few other signs slip in by mistake. */
function isLikeACode(text: string, plain: string): boolean {
  return /\d/.test(text) && plain.replace(/[0-9A-Z]/g, '').length <= 2;
}

/** The first 18 bits of a hash in base64url. */
function tagOf(hash: string): readonly number[] {
  const number = Array.from(hash.slice(0, 3)).reduce(
    (sum, digit) => sum * 64 + base64urlDigits.indexOf(digit),
    0,
  );
  return toValues(number, tagWidth);
}

function scenarioTag(id: string): readonly number[] {
  return tagOf(hashOf(id, 6));
}

/** Letters as one number in base 36 behind a 1, which keeps count of them; its digits in base 32, the highest first. */
function pack(letters: string): readonly number[] | undefined {
  let number = 1n;
  for (const letter of letters) {
    const digit = digits.indexOf(letter);
    if (digit < 0) return undefined;
    number = number * 36n + BigInt(digit);
  }
  const values: number[] = [];
  for (; number > 0n; number /= 32n) values.unshift(Number(number % 32n));
  return values;
}

/** @returns Undefined for what `pack` never writes. */
function unpack(values: readonly number[]): string | undefined {
  if (values[0] === 0) return undefined;
  let number = values.reduce((sum, value) => sum * 32n + BigInt(value), 0n);
  let letters = '';
  for (; number >= 36n; number /= 36n) letters = digits.charAt(Number(number % 36n)) + letters;
  return number === 1n && letters !== '' ? letters : undefined;
}

function pathOf(play: Play, letters: string): readonly string[] {
  const path: string[] = [];
  for (const letter of letters) {
    const { position } = walk(play, path);
    const { choices } = sceneAt(play, position);
    const open = openChoices(play, position).find((index) => choices[index]!.code.charAt(1) === letter);
    if (open === undefined) break;
    path.push(choices[open]!.code);
  }
  return path;
}
