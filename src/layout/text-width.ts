/*
 * Width of characters in hundredths of the font size, in DejaVu Sans: the widest of the fonts that system-ui may be, so
 * that what fits here fits elsewhere.
 */
const widths = new Map(
  Object.entries({
    28: "'ijlI",
    32: ' ,.‘’·J',
    35: '/:;\\|f',
    40: '-()[]t!r',
    51: '"*_`–sz“”c?',
    60: 'LFkvxyPTYao',
    63: 'eESbdghnpqu',
    68: '$0123456789{}KAVBRXZ',
    72: 'CU',
    78: 'HNDG&',
    84: 'OQw#+<=>^~×≥→M',
    100: '%mW@—…',
  }).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);
const boldness = 1.13;

export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/** In pixels, rather too wide than too narrow. */
export function textWidth(text: string, { size, bold = false }: Font): number {
  const hundredths = [...text.normalize('NFC')].reduce((sum, character) => sum + widthOf(character), 0);
  return (hundredths / 100) * size * (bold ? boldness : 1);
}

function widthOf(character: string): number {
  const known = widths.get(character) ?? widths.get(character.normalize('NFD').charAt(0));
  if (known !== undefined) return known;
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (isWide.test(character)) return 100;
  return /\p{Lu}/u.test(character) ? 85 : 75;
}

const isWide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|[\u{1F000}-\u{3FFFD}]/u;

/** As much of a text as fits, with … where something is left out. */
export function shortened(text: string, width: number, font: Font): string {
  if (textWidth(text, font) <= width) return text;
  const letters = lettersOf(text);
  let count = letters.length;
  const cut = () => `${letters.slice(0, count).join('').trimEnd()}…`;
  while (count > 0 && textWidth(cut(), font) > width) count -= 1;
  return cut();
}

/** A text in at most so many lines, broken between words where there are any. */
export function wrapped(text: string, width: number, font: Font, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim().replaceAll(/\s+/gu, ' ');
  while (rest !== '' && lines.length < most - 1 && textWidth(rest, font) > width) {
    const line = firstLine(rest, width, font);
    lines.push(line.trim());
    rest = rest.slice(line.length).trim();
  }
  return rest === '' ? lines : [...lines, shortened(rest, width, font)];
}

function firstLine(text: string, width: number, font: Font): string {
  const words = text.split(/(?<= )/u);
  let line = '';
  for (const word of words) {
    if (textWidth((line + word).trimEnd(), font) > width) break;
    line += word;
  }
  if (line !== '') return line;
  const letters = lettersOf(text);
  let count = 1;
  while (textWidth(letters.slice(0, count + 1).join(''), font) <= width) count += 1;
  return letters.slice(0, count).join('');
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whole letters, with their accents and joiners. */
function lettersOf(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
