import { error } from '../diagnostic.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { asFields, asText } from '../fields.ts';
import type { Outline } from '../outline.ts';

/** In a list of which the first that holds is taken, the last holds in any case and no other does. */
export function variants(outline: Outline): Finding[] {
  return outline.variants.flatMap(({ list, path, kind }) => [...order(list, path, kind), ...ids(list, path)]);
}

function order(list: readonly unknown[], path: Path, kind: 'text' | 'branch'): Finding[] {
  return list.flatMap((entry, index) => {
    const conditional = asFields(entry)['when'] !== undefined;
    const last = index === list.length - 1;
    if (last && conditional)
      return [
        error(
          'variant-last',
          [...path, index, 'when'],
          `The last ${kind} of a list is what is left when no other holds. Take its "when" out, or add a ${kind} without one.`,
        ),
      ];
    if (!last && !conditional)
      return [
        error(
          'variant-early',
          [...path, index],
          `This ${kind} has no "when", so those after it are never used. Give it one, or move it to the end.`,
        ),
      ];
    return [];
  });
}

function ids(list: readonly unknown[], path: Path): Finding[] {
  const seen = new Set<string>();
  return list.flatMap((entry, index) => {
    const id = asText(asFields(entry)['id']);
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [
      error(
        'variant-duplicate',
        [...path, index, 'id'],
        `Two texts of this list have the id "${id}". Rename one.`,
      ),
    ];
  });
}
