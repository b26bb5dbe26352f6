import { isSeq } from 'yaml';
import type { FileDocument, Path, Place } from '../document/file-document.ts';
import { startOf } from '../document/ranges.ts';

/** What stands at an offset of a file: on each level the last entry that begins at or before it. Empty before the first. */
export function placeAt(document: FileDocument, offset: number): Path {
  const path: (string | number)[] = [];
  for (;;) {
    const steps = stepsAt(document, path);
    const step = steps[lastBegun(document, path, steps, offset)];
    if (step === undefined) return path;
    path.push(step);
  }
}

function stepsAt(document: FileDocument, path: Path): readonly (string | number)[] {
  const value = path.length === 0 ? undefined : document.at(path)?.value;
  if (isSeq(value)) return value.items.map((_, index) => index);
  return document.keysAt(path);
}

/** Entries stand in the order of the file, and there may be a thousand. */
function lastBegun(
  document: FileDocument,
  path: Path,
  steps: readonly (string | number)[],
  offset: number,
): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = document.at([...path, steps[middle]!]);
    if (place !== undefined && beginOf(document.text, place) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** An item of a list begins with its dash. */
function beginOf(text: string, place: Place): number {
  return startOf(text, place);
}
