import type { MarkChange, Marks } from './play.ts';

const bitsInWord = 31;

/** Gives a bit to each flag, choice and scene that some condition reads, and to nothing else. */
export class MarkBook {
  readonly #bits = new Map<string, number>();

  /** The bit that a condition reads; made if it is new. */
  bit(kind: 'flag' | 'chose' | 'visited', id: string): number {
    const key = `${kind} ${id}`;
    const bit = this.#bits.get(key) ?? this.#bits.size;
    this.#bits.set(key, bit);
    return bit;
  }

  /** What changes when this happens; ask only after every condition has been read. */
  changes(
    set: readonly (readonly ['flag' | 'chose' | 'visited', string])[],
    cleared: readonly string[] = [],
  ): MarkChange[] {
    const changes = new Map<number, { word: number; set: number; clear: number }>();
    const note = (key: string, way: 'set' | 'clear') => {
      const bit = this.#bits.get(key);
      if (bit === undefined) return;
      const word = Math.floor(bit / bitsInWord);
      const change = changes.get(word) ?? { word, set: 0, clear: 0 };
      change[way] |= 1 << (bit % bitsInWord);
      changes.set(word, change);
    };
    for (const [kind, id] of set) note(`${kind} ${id}`, 'set');
    for (const id of cleared) note(`flag ${id}`, 'clear');
    return [...changes.values()];
  }

  unmarked(): Marks {
    return Array.from({ length: Math.ceil(this.#bits.size / bitsInWord) }, () => 0);
  }
}

export function isMarked(marks: Marks, bit: number): boolean {
  return ((marks[Math.floor(bit / bitsInWord)]! >> (bit % bitsInWord)) & 1) === 1;
}

export function marked(marks: Marks, changes: readonly MarkChange[]): Marks {
  if (changes.length === 0) return marks;
  const after = marks.slice();
  for (const { word, set, clear } of changes) after[word] = (after[word]! & ~clear) | set;
  return after;
}
