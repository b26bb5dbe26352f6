/** What can be told of a reference from its citation as it was typed or pasted. */
export interface Told {
  /** The first author, such as `ten Cate`; empty if there is none. */
  readonly author: string;
  /** Four digits, or empty. */
  readonly year: string;
  /** A DOI that stands in it, or empty. */
  readonly doi: string;
}

/** Reads a citation in any of the usual styles: Vancouver, APA, AMA. */
export function toldBy(citation: string): Told {
  const doi = doiIn(citation);
  const rest = citation.replace(/https?:\/\/\S+/g, ' ').replace(doi, ' ');
  return { author: authorIn(rest), year: yearIn(rest), doi };
}

/** A DOI as people have it: by itself, behind `doi:`, or as an address. Empty if it is none. */
export function cleanDoi(typed: string): string {
  const doi = typed
    .trim()
    .replace(/^(https?:\/\/)?(dx\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '');
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : '';
}

/** By what scenarios cite it: the first author's surname in small letters and the year, and a letter where that is taken. */
export function referenceId(
  { author, year }: Pick<Told, 'author' | 'year'>,
  taken: readonly string[],
): string {
  const name = author
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (name === '' || !/^\d{4}$/.test(year)) return '';
  const letters = ['', ...'abcdefghijklmnopqrstuvwxyz'];
  const isTaken = (letter: string) => taken.includes(`${name}${year}${letter}`);
  // Beside one without a letter the next is b; beside a and b it is c.
  const last = letters.findLastIndex(isTaken);
  const next = last < 0 ? 0 : Math.max(last + 1, 2);
  return next < letters.length ? `${name}${year}${letters[next]}` : '';
}

function doiIn(citation: string): string {
  return /\b10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;:)\]]/.exec(citation)?.[0] ?? '';
}

/** What stands before the first comma, full stop or “et al”, without initials. */
function authorIn(citation: string): string {
  const first = citation.trim().split(/[,.;:&(]|\bet al\b|\band\b/)[0] ?? '';
  const words = first.trim().split(/\s+/).filter(Boolean);
  while (words.length > 1 && /^\p{Lu}{1,4}$/u.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** The year in brackets, the one before a volume, or the first there is. */
function yearIn(citation: string): string {
  const years = [/\(((?:19|20)\d{2})[a-z]?\)/, /\b((?:19|20)\d{2})\s*;/, /\b((?:19|20)\d{2})\b/];
  return years.map((year) => year.exec(citation)?.[1]).find((year) => year !== undefined) ?? '';
}
