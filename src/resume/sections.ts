import { checksum } from './checksum.ts';

/** One part of the resume text, whole in itself: a damaged part never takes its neighbours with it. */
export interface Section {
  /** One lower-case letter. */
  readonly tag: string;
  /** `[A-Za-z0-9_.-]*` */
  readonly payload: string;
}

/** What every text of this format starts with: a letter, because some LMSs compare texts as numbers. */
export const opening = 'F1';

const head = /!([a-z])([0-9a-z]{1,4})\./g;
const alphabet = /^[A-Za-z0-9_.-]*$/;
const checkLength = 3;

/** `!<tag><length in base 36>.<payload><checksum>` */
export function sealed({ tag, payload }: Section): string {
  return `!${tag}${payload.length.toString(36)}.${payload}${checksum(opening + tag + payload)}`;
}

/** The sections that are intact, in order, and whether anything else was in the text. */
export function intactSections(text: string): { sections: Section[]; damaged: boolean } {
  const sections: Section[] = [];
  let read = opening.length;
  let damaged = !text.startsWith(opening);
  head.lastIndex = 0;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const [start, tag = '', size = ''] = match;
    const from = match.index + start.length;
    const end = from + Number.parseInt(size, 36);
    const section = { tag, payload: text.slice(from, end) };
    if (
      text.slice(end, end + checkLength) !== checksum(opening + tag + section.payload) ||
      !alphabet.test(section.payload)
    ) {
      head.lastIndex = match.index + 1;
      continue;
    }
    if (match.index !== read) damaged = true;
    sections.push(section);
    read = head.lastIndex = end + checkLength;
  }
  // A lone "!" at the end is how a text is made different without changing what it says.
  return { sections, damaged: damaged || (read !== text.length && text.slice(read) !== '!') };
}
