import { applied, type Change, inverted } from '../document/change.ts';
import { FileDocument } from '../document/file-document.ts';

/** What is done to one file. */
export interface FileStep {
  /** Its path, such as `er-1/scenario.yaml`. */
  readonly file: string;
  readonly changes: readonly Change[];
}

/** One thing an author does, to be undone as one. */
export interface Edit {
  /** In words, for "Undo …". */
  readonly label: string;
  readonly steps: readonly FileStep[];
  /** Edits in a row with the same key within two seconds are undone together, as typing is. */
  readonly typing?: string | undefined;
}

interface Entry extends Edit {
  readonly back: readonly FileStep[];
  readonly at: number;
}

const together = 2_000;

/**
 * The texts of a draft with one history over all of them, which never forgets. Whatever changes a text, typing, a form or
 * the map, comes through `make`.
 */
export class Workspace {
  readonly #texts: Map<string, string>;
  readonly #documents = new Map<string, FileDocument>();
  readonly #now: () => number;
  readonly #listeners = new Set<(steps: readonly FileStep[]) => void>();
  readonly #done: Entry[] = [];
  #undone: Entry[] = [];

  constructor(files: ReadonlyMap<string, string>, now: () => number) {
    this.#texts = new Map(files);
    this.#now = now;
  }

  get files(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  /** Empty for a file that is not there: writing into it makes it. */
  text(file: string): string {
    return this.#texts.get(file) ?? '';
  }

  /** The file with the ranges of everything in it. */
  document(file: string): FileDocument {
    const before = this.#documents.get(file);
    const text = this.text(file);
    if (before?.text === text) return before;
    const document = new FileDocument(text, before);
    this.#documents.set(file, document);
    return document;
  }

  /** What undoing would undo, in words. */
  get undoes(): string | undefined {
    return this.#done.at(-1)?.label;
  }

  get redoes(): string | undefined {
    return this.#undone.at(-1)?.label;
  }

  make(edit: Edit): void {
    const steps = edit.steps.filter(({ changes }) => changes.length > 0);
    if (steps.length === 0) return;
    const back = this.#apply(steps);
    this.#undone = [];
    this.#done.push({ ...edit, steps, back, at: this.#now() });
    this.#tell(steps);
  }

  undo(): void {
    this.#go(this.#done, this.#undone, ({ back }) => back);
  }

  redo(): void {
    this.#go(this.#undone, this.#done, ({ steps }) => steps);
  }

  /** Calls back with what was done to which files; the return value stops it. */
  watch(listener: (steps: readonly FileStep[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes the last thing, and all that was typed with it, from one side of the history to the other. */
  #go(from: Entry[], to: Entry[], stepsOf: (entry: Entry) => readonly FileStep[]): void {
    const steps: FileStep[] = [];
    for (let entry = from.pop(); entry !== undefined; entry = from.pop()) {
      const taken = stepsOf(entry);
      this.#apply(taken);
      steps.push(...taken);
      to.push(entry);
      if (!belong(entry, from.at(-1))) break;
    }
    if (steps.length > 0) this.#tell(steps);
  }

  /** @returns What brings the texts back as they were. */
  #apply(steps: readonly FileStep[]): readonly FileStep[] {
    const back = steps.map(({ file, changes }) => {
      const before = this.text(file);
      this.#texts.set(file, applied(before, changes));
      return { file, changes: inverted(before, changes) };
    });
    return back.reverse();
  }

  #tell(steps: readonly FileStep[]): void {
    for (const listener of this.#listeners) listener(steps);
  }
}

function belong(one: Entry, other: Entry | undefined): boolean {
  return one.typing !== undefined && one.typing === other?.typing && Math.abs(one.at - other.at) < together;
}
