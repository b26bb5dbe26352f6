import { seededRandom } from '../support/seeded-random.ts';
import { firstVersionText, originals, type Original } from './course-texts.ts';
import { foreignTexts, otherCourseText } from './foreign-texts.ts';

/** A stored text to which something was done. */
export interface Mutated {
  readonly kind: MutationKind;
  readonly text: string;
  /** What it was made from. */
  readonly from: Original;
  /** The other one, where two were put together. */
  readonly other: Original;
}

type Dice = (sides: number) => number;

interface Made {
  readonly from: Original;
  readonly other: Original;
  readonly dice: Dice;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.! ~é"\u0000\n';

const kinds = {
  'one to four characters changed': changed,
  'one bit flipped': flipped,
  'cut short': ({ from: { text }, dice }) => text.slice(0, dice(text.length)),
  'the beginning gone': ({ from: { text }, dice }) => text.slice(1 + dice(text.length)),
  'a piece gone from the middle': gap,
  'two saves spliced': spliced,
  'something foreign': ({ dice }) => pick(foreignTexts, dice),
  'something foreign before, within or after': mixedIn,
  'another course of the same kind': ({ from, dice }) =>
    dice(2) === 0 ? otherCourseText : joinedSections([otherCourseText, from.text]),
  'another version': otherVersion,
  'stored twice over': ({ from, other, dice }) => from.text + (dice(2) === 0 ? from.text : other.text),
  'sections in another order': ({ from: { text }, dice }) => `F1${shuffled(sectionsOf(text), dice).join('')}`,
  'sections missing': ({ from: { text }, dice }) =>
    `F1${sectionsOf(text)
      .filter(() => dice(3) > 0)
      .join('')}`,
  'sections of two saves mixed': ({ from, other, dice }) =>
    `F1${shuffled([...sectionsOf(from.text), ...sectionsOf(other.text)], dice)
      .filter(() => dice(4) > 0)
      .join('')}`,
  'spaces and line breaks': spaced,
  'upper and lower case changed': recased,
  'encoded for an address': encoded,
  '“undefined” and the like': undefinedLike,
} as const satisfies Readonly<Record<string, (made: Made) => string>>;

export type MutationKind = keyof typeof kinds;

export const mutationKinds = Object.keys(kinds) as readonly MutationKind[];

/** The same text for the same number, whatever was asked for before. */
export function mutatedText(number: number): Mutated {
  const random = seededRandom(number * 2_654_435_761 + 97);
  const dice: Dice = (sides) => Math.floor(random() * sides);
  const kind = mutationKinds[number % mutationKinds.length] ?? 'cut short';
  const from = original(dice);
  const other = original(dice);
  return { kind, text: kinds[kind]({ from, other, dice }), from, other };
}

/** One in six of the longest is enough: reading them takes most of the time. */
function original(dice: Dice): Original {
  const one = pick(originals, dice);
  return one.text.length > 2000 && dice(6) > 0 ? pick(originals, dice) : one;
}

function changed({ from: { text }, dice }: Made): string {
  const characters = text.split('');
  for (let times = 1 + dice(4); times > 0; times -= 1)
    characters[dice(characters.length)] = pick(letters.split(''), dice);
  return characters.join('');
}

function flipped({ from: { text }, dice }: Made): string {
  const at = dice(text.length);
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << dice(8))) + text.slice(at + 1);
}

function gap({ from: { text }, dice }: Made): string {
  const at = dice(text.length);
  return text.slice(0, at) + text.slice(at + 1 + dice(40));
}

function spliced({ from, other, dice }: Made): string {
  const start = from.text.slice(0, dice(from.text.length + 1));
  // An LMS that writes into a field over what was there leaves the tail of the older text.
  return dice(2) === 0
    ? start + other.text.slice(start.length)
    : start + other.text.slice(dice(other.text.length));
}

function mixedIn({ from: { text }, dice }: Made): string {
  const foreign = pick(foreignTexts, dice);
  const at = [0, text.length, dice(text.length)][dice(3)] ?? 0;
  return text.slice(0, at) + foreign + text.slice(at);
}

function otherVersion({ from: { text }, dice }: Made): string {
  const later = `F2${text.slice(2)}`;
  switch (dice(6)) {
    case 0:
      return later;
    case 1:
      return text + pick(laterSections, dice);
    case 2:
      return shuffledIn(text, pick(laterSections, dice), dice);
    case 3:
      return later + pick(laterSections, dice);
    case 4:
      return firstVersionText;
    default:
      return joinedSections([firstVersionText, text]);
  }
}

/** Sections of kinds that this version does not know, sealed as a later one would; made by hand, sums included. */
export const laterSections = ['!zf.from-the-futurecdH', '!y0.Q-s', '!x6.Ab.0-_x0S'] as const;

function spaced({ from: { text }, dice }: Made): string {
  const space = pick([' ', '\n', '\r\n', '\t', '\u00a0', '   '], dice);
  switch (dice(4)) {
    case 0:
      return space + text;
    case 1:
      return text + space;
    case 2:
      return text.replace(/.{76}/g, `$&${space}`);
    default:
      return shuffledIn(text, space, dice);
  }
}

function recased({ from: { text }, dice }: Made): string {
  if (dice(3) === 0) return text.toUpperCase();
  if (dice(2) === 0) return text.toLowerCase();
  const at = dice(text.length);
  const to = at + 1 + dice(30);
  return text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to);
}

function encoded({ from: { text }, dice }: Made): string {
  switch (dice(4)) {
    case 0:
      return encodeURIComponent(text).replaceAll('!', '%21');
    case 1:
      return text.replaceAll('!', '&#33;');
    case 2:
      return `"${text}"`;
    default:
      return encodeURIComponent(`${text} `).replaceAll('%20', '+').replaceAll('!', '%21').toLowerCase();
  }
}

function undefinedLike({ from: { text }, dice }: Made): string {
  const word = pick(['undefined', 'null', 'NaN', '[object Object]', '', 'true', '0', 'None', 'Null'], dice);
  switch (dice(3)) {
    case 0:
      return word;
    case 1:
      return word + text;
    default:
      return text + word;
  }
}

function sectionsOf(text: string): string[] {
  return text.slice(2).split(/(?=!)/);
}

function joinedSections(texts: readonly string[]): string {
  return `F1${texts.flatMap(sectionsOf).join('')}`;
}

function shuffledIn(text: string, piece: string, dice: Dice): string {
  const at = dice(text.length);
  return text.slice(0, at) + piece + text.slice(at);
}

function shuffled<T>(all: readonly T[], dice: Dice): T[] {
  const mixed = [...all];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const to = dice(at + 1);
    [mixed[at], mixed[to]] = [mixed[to] as T, mixed[at] as T];
  }
  return mixed;
}

function pick<T>(all: readonly T[], dice: Dice): T {
  return all[dice(all.length)] as T;
}
