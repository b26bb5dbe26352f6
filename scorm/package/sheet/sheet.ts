/** Words that are plain, or to be typed or read as they are, or stand out, or came from an author in any script. */
export type Run =
  string | { readonly code: string } | { readonly strong: string } | { readonly title: string };
export type Words = readonly Run[];

export type SheetBlock =
  | { readonly kind: 'text'; readonly words: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[]; readonly isOrdered?: boolean }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Words[])[] }
  /** A checksum, on its own. */
  | { readonly kind: 'checksum'; readonly digest: string }
  /** Under a smaller heading. */
  | { readonly kind: 'part'; readonly heading: string; readonly blocks: readonly SheetBlock[] };

export interface SheetSection {
  /** Of its place in the page. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly SheetBlock[];
  /** Whether it is told where there is little room. */
  readonly isShort?: boolean;
}

/** What to tell whoever puts a package into an LMS. */
export interface Sheet {
  readonly course: string;
  /** Of the course, such as `en`. */
  readonly language: string;
  /** What the file is, in one line. */
  readonly lead: string;
  readonly sections: readonly SheetSection[];
}

/** What stands between backticks is code, and between double asterisks stands out. Not for the words of authors. */
export function said(text: string): Words {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('`')) return { code: part.slice(1, -1) };
      return part.startsWith('**') ? { strong: part.slice(2, -2) } : part;
    });
}

export function text(words: string): SheetBlock {
  return { kind: 'text', words: said(words) };
}

export function list(...items: readonly string[]): SheetBlock {
  return { kind: 'list', items: items.map(said) };
}

export function steps(...items: readonly string[]): SheetBlock {
  return { kind: 'list', items: items.map(said), isOrdered: true };
}

export function table(head: readonly string[], rows: readonly (readonly Words[])[]): SheetBlock {
  return { kind: 'table', head, rows };
}
