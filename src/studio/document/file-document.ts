import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Section, sectionsAfter, sectionsOf } from './sections.ts';

export type Path = readonly (string | number)[];

/** A place in a file: a named entry of a map, or an item of a list. */
export interface Place {
  /** What holds it. */
  readonly parent: YAMLMap<ParsedNode, ParsedNode | null> | YAMLSeq<ParsedNode>;
  readonly pair: Pair<ParsedNode, ParsedNode | null> | undefined;
  /** Its place among its siblings. */
  readonly index: number;
  readonly value: ParsedNode | null;
  /** To be added to every range in `parent`, `pair` and `value`. */
  readonly offset: number;
  /** The last of its entries, where they are read in sections of their own and `value` is empty for that reason. */
  readonly last?: Place | undefined;
}

interface ReadSection extends Section {
  /** Undefined where the text cannot be read. */
  readonly contents: ParsedNode | null | undefined;
  /** The names of its entries. */
  readonly keys: readonly string[];
}

/** A file as it is written, with the ranges of everything in it. Never changed: an edit makes another one. */
export class FileDocument {
  readonly text: string;
  /** Whether all of it can be read. */
  readonly isWhole: boolean;
  readonly #sections: readonly ReadSection[];
  readonly #whole: readonly ReadSection[];
  #scenes: ReadonlyMap<string, ReadSection> | undefined;

  /** @param before The document before an edit; what has not changed is not read again. */
  constructor(text: string, before?: FileDocument) {
    this.text = text;
    const sections = before === undefined ? sectionsOf(text) : sectionsAfter(text, before.#sections);
    this.#sections = sections.map((section) => (isRead(section) ? section : readIn(section)));
    this.#whole = this.#sections.filter(({ within }) => within.length === 0);
    this.isWhole = this.#sections.every(({ contents }) => contents !== undefined);
  }

  /** @returns Nothing where the file has no such place, or cannot be read there. */
  at(path: Path): Place | undefined {
    for (const { within, contents, start } of this.#sectionsFor(path)) {
      if (!within.every((name, index) => path[index] === name)) continue;
      const found = contents ? placeIn(contents, path.slice(within.length), start) : undefined;
      if (found !== undefined) return this.#isSplit(path) ? { ...found, last: this.#lastIn(path) } : found;
    }
    return undefined;
  }

  /** What stands at a place: the same object as long as its section of the text has not changed. */
  nodeAt(path: Path): object | undefined {
    return this.at(path)?.value ?? undefined;
  }

  /** The plain data at a place. */
  valueAt(path: Path): unknown {
    return this.at(path)?.value?.toJSON() as unknown;
  }

  /** The names at a place that is a map, in the order of the file. */
  keysAt(path: Path): readonly string[] {
    if (path.length === 0)
      return this.#sections.flatMap(({ within, keys }) => (within.length === 0 ? keys : []));
    const split = this.#sections.filter(
      ({ within }) => within.length === path.length && within.every((name, at) => path[at] === name),
    );
    if (split.length > 0) return split.flatMap(({ keys }) => keys);
    return keysOf(this.at(path)?.value);
  }

  /** The part of a file that a section of its own stands for: where it starts and ends. */
  sectionAt(path: Path): Section | undefined {
    const name = path.at(-1);
    return this.#sectionsFor(path).find(
      ({ within, keys }) =>
        within.length === path.length - 1 &&
        within.every((step, at) => path[at] === step) &&
        keys.includes(String(name)),
    );
  }

  #isSplit(path: Path): boolean {
    return path.length === 1 && path[0] === 'scenes' && this.#sections.length > this.#whole.length;
  }

  #lastIn(path: Path): Place | undefined {
    const last = this.keysAt(path).at(-1);
    return last === undefined ? undefined : this.at([...path, last]);
  }

  /** Those that can hold a place: of a thousand scenes only the one it is in. */
  #sectionsFor([top, name]: Path): readonly ReadSection[] {
    if (this.#scenes === undefined) {
      const scenes = this.#sections.filter(({ within }) => within.length > 0);
      this.#scenes = new Map(scenes.flatMap((section) => section.keys.map((key) => [key, section] as const)));
    }
    const scene = top === 'scenes' ? this.#scenes.get(String(name)) : undefined;
    const whole = this.#whole;
    return scene === undefined ? whole : [scene, ...whole];
  }
}

function isRead(section: Section | ReadSection): section is ReadSection {
  return 'contents' in section;
}

function readIn(section: Section): ReadSection {
  const contents = read(section.text);
  return { ...section, contents, keys: keysOf(contents) };
}

function read(text: string): ParsedNode | null | undefined {
  try {
    const { contents, errors } = parseDocument(text, { prettyErrors: false, version: '1.2' });
    return errors.length > 0 ? undefined : contents;
  } catch {
    // Nested too deeply for the library's recursion.
    return undefined;
  }
}

function keysOf(node: unknown): string[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
}

function placeIn(contents: ParsedNode, path: Path, offset: number): Place | undefined {
  let node: ParsedNode | null = contents;
  let place: Place | undefined;
  for (const step of path) {
    if (isSeq(node)) {
      const index = Number(step);
      const parent = node as YAMLSeq<ParsedNode>;
      const value = parent.items[index];
      if (value === undefined) return undefined;
      place = { parent, pair: undefined, index, value, offset };
    } else if (isMap(node)) {
      const parent = node as YAMLMap<ParsedNode, ParsedNode | null>;
      const index = parent.items.findIndex(({ key }) => isScalar(key) && String(key.value) === String(step));
      const pair = parent.items[index];
      if (pair === undefined) return undefined;
      place = { parent, pair, index, value: pair.value, offset };
    } else return undefined;
    node = place.value;
  }
  return place;
}
