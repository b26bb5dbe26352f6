import type { Path } from '../document/file-document.ts';
import type { Row } from './rows.ts';
import { keyOf } from './rows.ts';
import type { Story } from './story.ts';

/** Everything that can be folded away without the acts themselves. */
export function allFolded({ stations }: Story): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { place, choices, ways } of stations.values()) {
    if (choices.length > 0 || ways.length > 1) keys.add(keyOf(place));
    for (const choice of choices) if (choice.ways.length > 1) keys.add(keyOf(choice.place));
  }
  return keys;
}

/** What is folded, with everything above a place opened. */
export function unfoldedTo(folded: ReadonlySet<string>, story: Story, place: Path): ReadonlySet<string> {
  const group = story.groups.find(({ scenes }) =>
    scenes.some(({ id }) => place[0] === 'scenes' && id === place[1]),
  );
  const above = [group?.key ?? '', ...place.map((_, depth) => keyOf(place.slice(0, depth)))];
  return above.some((key) => folded.has(key))
    ? new Set([...folded].filter((key) => !above.includes(key)))
    : folded;
}

/** The lines that one may stand on once a line is gone, the best first. */
export function afterRemoval(row: Row, rows: readonly Row[]): readonly string[] {
  const parent = row.parent ?? '';
  if (row.kind === 'choice') {
    const list = row.place.slice(0, -1);
    return [row.key, keyOf([...list, row.index - 1]), parent];
  }
  if (row.kind !== 'scene') return [row.key, parent, parent.split('/').slice(0, 2).join('/')];
  const siblings = rows.filter((one) => one.kind === 'scene' && one.parent === row.parent);
  const at = siblings.indexOf(row);
  return [siblings[at + 1]?.key ?? '', siblings[at - 1]?.key ?? '', parent];
}
