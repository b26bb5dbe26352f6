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

/** An edit that was made, with what takes it back. Plain data: it can be kept. */
export interface Entry extends Edit {
  readonly back: readonly FileStep[];
  /** When, in milliseconds. */
  readonly at: number;
}

/** What was done, and what was undone and can be done again, each with the latest last. */
export interface History {
  readonly done: readonly Entry[];
  readonly undone: readonly Entry[];
}

/** What has happened to the texts: who repeats all of it has the texts and their history. */
export type Happening =
  | { readonly what: 'made'; readonly entry: Entry }
  /** That many entries went from one side of the history to the other, the latest first. */
  | { readonly what: 'undone' | 'redone'; readonly count: number };

type Listener = (steps: readonly FileStep[], happening: Happening) => void;

const together = 2_000;

/**
 * The texts of a draft with one history over all of them, which never forgets. Whatever changes a text, typing, a form or
 * the map, comes through `make`.
 */
export class Workspace {
  readonly #texts: Map<string, string>;
  readonly #documents = new Map<string, FileDocument>();
  readonly #now: () => number;
  readonly #listeners = new Set<Listener>();
  readonly #done: Entry[];
  #undone: Entry[];

  /** @param history What was done to these files before. */
  constructor(files: ReadonlyMap<string, string>, now: () => number, history?: History) {
    this.#texts = new Map(files);
    this.#now = now;
    this.#done = [...(history?.done ?? [])];
    this.#undone = [...(history?.undone ?? [])];
  }

  get files(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  /** Empty for a file that is not there: writing into it makes it, and taking all out of it removes it. */
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

  get history(): History {
    return { done: this.#done, undone: this.#undone };
  }

  make(edit: Edit): void {
    const steps = edit.steps.filter(({ changes }) => changes.length > 0);
    if (steps.length === 0) return;
    const back = this.#apply(steps);
    this.#undone = [];
    const entry = { ...edit, steps, back, at: this.#now() };
    this.#done.push(entry);
    this.#tell(steps, { what: 'made', entry });
  }

  undo(): void {
    this.#go('undone', this.#done, this.#undone, ({ back }) => back);
  }

  redo(): void {
    this.#go('redone', this.#undone, this.#done, ({ steps }) => steps);
  }

  /** Calls back with what was done to which files, and what it was; the return value stops it. */
  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes the last thing, and all that was typed with it, from one side of the history to the other. */
  #go(
    what: 'undone' | 'redone',
    from: Entry[],
    to: Entry[],
    stepsOf: (entry: Entry) => readonly FileStep[],
  ): void {
    const steps: FileStep[] = [];
    let count = 0;
    for (let entry = from.pop(); entry !== undefined; entry = from.pop()) {
      const taken = stepsOf(entry);
      this.#apply(taken);
      steps.push(...taken);
      to.push(entry);
      count += 1;
      if (!belong(entry, from.at(-1))) break;
    }
    if (steps.length > 0) this.#tell(steps, { what, count });
  }

  /** @returns What brings the texts back as they were. */
  #apply(steps: readonly FileStep[]): readonly FileStep[] {
    const back = steps.map(({ file, changes }) => {
      const before = this.text(file);
      this.#put(file, applied(before, changes));
      return { file, changes: inverted(before, changes) };
    });
    return back.reverse();
  }

  /** A file that nothing is left of is gone, until something is written into it again. */
  #put(file: string, text: string): void {
    if (text === '') this.#texts.delete(file);
    else this.#texts.set(file, text);
  }

  #tell(steps: readonly FileStep[], happening: Happening): void {
    for (const listener of this.#listeners) listener(steps, happening);
  }
}

function belong(one: Entry, other: Entry | undefined): boolean {
  return one.typing !== undefined && one.typing === other?.typing && Math.abs(one.at - other.at) < together;
}
