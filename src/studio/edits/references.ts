import { asFields, asList, asText, type Fields, textsOf } from '../../scenario/fields.ts';
import type { FileDocument, Path } from '../document/file-document.ts';

export type Kind = 'scene' | 'choice';

/** A place of a file that names a scene or a choice that stands elsewhere. */
export interface Reference {
  readonly kind: Kind;
  readonly id: string;
  readonly role: 'way' | 'condition' | 'opens' | 'rescue' | 'good way' | 'expectation' | 'waiver';
  readonly path: Path;
}

/** Every reference of a scenario file, or of the file of expectations beside it, as far as it can be read. */
export function referencesIn(document: FileDocument): readonly Reference[] {
  const scenes = document
    .keysAt(['scenes'])
    .flatMap((id) => remembered(document, ['scenes', id], (scene, path) => inner(scene, path)));
  return [...tops.flatMap(([name, find]) => remembered(document, [name], find)), ...scenes];
}

/** Those that name one scene or choice. */
export function referencesTo(document: FileDocument, kind: Kind, id: string): readonly Reference[] {
  return referencesIn(document).filter((one) => one.kind === kind && one.id === id);
}

type Find = (value: unknown, path: Path) => readonly Reference[];

const tops: readonly (readonly [string, Find])[] = [
  ['acts', inActs],
  ['good_ways', inGoodWays],
  ['expect', inExpectations],
  ['waive', inWaivers],
];

/** What was found in a part of a file stays known as long as that part is the same. */
const known = new WeakMap<object, { readonly place: string; readonly found: readonly Reference[] }>();

function remembered(document: FileDocument, path: Path, find: Find): readonly Reference[] {
  const node = document.nodeAt(path);
  if (node === undefined) return [];
  const place = path.join('/');
  const before = known.get(node);
  if (before?.place === place) return before.found;
  const found = find(document.valueAt(path), path);
  known.set(node, { place, found });
  return found;
}

/** Ways and conditions, however deep they stand in a scene or an act. */
function inner(value: unknown, path: Path): readonly Reference[] {
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(asFields(value));
  return [...entries].flatMap(([key, one]) => {
    const here = [...path, key];
    if (key === 'when') return inCondition(one, here);
    if (key === 'next') return [...inWays(one, here), ...inner(one, here)];
    return inner(one, here);
  });
}

function inWays(next: unknown, path: Path): readonly Reference[] {
  if (typeof next === 'string') return [{ kind: 'scene', id: next, role: 'way', path }];
  return asList(next).flatMap((branch, index) =>
    named('scene', 'way', asFields(branch)['go'], [...path, index, 'go']),
  );
}

function inCondition(value: unknown, path: Path): readonly Reference[] {
  const fields = asFields(value);
  return [
    ...named('choice', 'condition', fields['chose'], [...path, 'chose']),
    ...named('scene', 'condition', fields['visited'], [...path, 'visited']),
    ...['all', 'any'].flatMap((key) =>
      asList(fields[key]).flatMap((one, index) => inCondition(one, [...path, key, index])),
    ),
    ...(fields['not'] === undefined ? [] : inCondition(fields['not'], [...path, 'not'])),
  ];
}

function inActs(value: unknown, path: Path): readonly Reference[] {
  return each(value, path, (act, here) => [
    ...named('scene', 'opens', act['opens'], [...here, 'opens']),
    ...named('scene', 'rescue', act['rescue'], [...here, 'rescue']),
    ...inner(act, here),
  ]);
}

function inGoodWays(value: unknown, path: Path): readonly Reference[] {
  return each(value, path, (way, here) => named('choice', 'good way', way['path'], [...here, 'path']));
}

function inExpectations(value: unknown, path: Path): readonly Reference[] {
  return each(value, path, (one, here) => [
    ...named('scene', 'expectation', one['scene'], [...here, 'scene']),
    ...['path', 'open', 'closed'].flatMap((key) => named('choice', 'expectation', one[key], [...here, key])),
  ]);
}

/** A waiver names a scene, or `scene/choice`. */
function inWaivers(value: unknown, path: Path): readonly Reference[] {
  return each(value, path, (waiver, here) => {
    const [scene, choice] = (asText(waiver['at']) ?? '').split('/');
    const at = [...here, 'at'];
    return [...named('scene', 'waiver', scene, at), ...named('choice', 'waiver', choice, at)];
  });
}

function each(
  list: unknown,
  path: Path,
  find: (fields: Fields, here: Path) => readonly Reference[],
): readonly Reference[] {
  return asList(list).flatMap((one, index) => find(asFields(one), [...path, index]));
}

/** One id or a list of them. */
function named(kind: Kind, role: Reference['role'], value: unknown, path: Path): readonly Reference[] {
  return textsOf(value).map(({ text, steps }) => ({ kind, id: text, role, path: [...path, ...steps] }));
}
