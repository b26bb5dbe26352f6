import { applied } from '../document/change.ts';
import type { Entry, FileStep, Happening, History } from '../workspace/workspace.ts';

/** One thing that happened to a draft, as it is kept. */
export type KeptHappening = Happening | { readonly what: 'media'; readonly path: string };

/** The texts of a draft after some number of its happenings. */
export interface Snapshot {
  readonly happenings: number;
  readonly files: ReadonlyMap<string, string>;
}

/** A draft's texts and the whole history of them. */
export interface Replayed {
  readonly files: ReadonlyMap<string, string>;
  readonly history: History;
}

/**
 * Repeats what happened: all of it for the history, and for the texts only what came after the snapshot.
 *
 * @param happenings All of them, from the first on.
 * @throws if they do not fit the snapshot.
 */
export function replayed(snapshot: Snapshot, happenings: readonly KeptHappening[]): Replayed {
  const texts = new Map(snapshot.files);
  const done: Entry[] = [];
  let undone: Entry[] = [];
  const happened = (at: number, steps: readonly FileStep[]) => {
    if (at >= snapshot.happenings) for (const step of steps) apply(texts, step);
  };
  for (const [at, happening] of happenings.entries()) {
    if (happening.what === 'media') continue;
    if (happening.what === 'made') {
      done.push(happening.entry);
      undone = [];
      happened(at, happening.entry.steps);
      continue;
    }
    const [from, to] = happening.what === 'undone' ? [done, undone] : [undone, done];
    for (let left = happening.count; left > 0; left -= 1) {
      const entry = from.pop();
      if (entry === undefined) throw new Error(`Nothing is left to be ${happening.what} at ${at}`);
      to.push(entry);
      happened(at, happening.what === 'undone' ? entry.back : entry.steps);
    }
  }
  return { files: texts, history: { done, undone } };
}

/** What has to be repeated to have a history again. */
export function happeningsOf({ done, undone }: History): readonly KeptHappening[] {
  const made = [...done, ...undone.toReversed()].map((entry) => ({ what: 'made', entry }) as const);
  return undone.length === 0 ? made : [...made, { what: 'undone', count: undone.length }];
}

function apply(texts: Map<string, string>, { file, changes }: FileStep): void {
  const text = texts.get(file) ?? '';
  if (changes.some(({ to }) => to > text.length)) throw new Error(`A change reaches past the end of ${file}`);
  const after = applied(text, changes);
  // As in the workspace: a file that nothing is left of is gone.
  if (after === '') texts.delete(file);
  else texts.set(file, after);
}
