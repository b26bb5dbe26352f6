import { error } from '../diagnostic.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { asFields, asList, asText, textsOf } from '../fields.ts';
import { didYouMean } from '../near.ts';
import type { Outline } from '../outline.ts';
import { waysOut } from '../outline.ts';
import { repairChoiceIds } from '../reserved.ts';

/** Every name that stands for something else in the file must be the name of something in the file. */
export function targets(outline: Outline): Finding[] {
  const scenes = new Set(outline.scenes.keys());
  const ways = new Set([...scenes, 'end', 'onward']);
  return [
    ...[...outline.scenes.values()].flatMap((scene) =>
      waysOut(scene).flatMap(({ to, path }) =>
        named(ways, to, path, 'scene', 'target-scene', 'Write the id of a scene, end or onward.'),
      ),
    ),
    ...outline.acts.flatMap(({ fields, path }) =>
      ['opens', 'rescue'].flatMap((key) => one(scenes, fields[key], [...path, key], 'scene', 'target-scene')),
    ),
    ...speakers(outline),
    ...facing(outline),
    ...effects(outline),
    ...conditionNames(outline, scenes),
    ...goodWays(outline),
  ];
}

function speakers(outline: Outline): Finding[] {
  const cast = new Set(outline.cast.keys());
  const places = [...outline.scenes.values(), ...outline.acts.flatMap(inAct)];
  return places.flatMap(({ fields, path }) =>
    one(cast, fields['speaker'], [...path, 'speaker'], 'cast member', 'target-speaker'),
  );
}

function facing(outline: Outline): Finding[] {
  const cast = new Set(outline.cast.keys());
  return outline.acts.flatMap(({ fields, path }) =>
    one(cast, fields['meets'], [...path, 'meets'], 'cast member', 'target-speaker'),
  );
}

function inAct({ fields, path }: Outline['acts'][number]) {
  const endings = Object.entries(asFields(fields['endings'])).map(([id, ending]) => ({
    fields: asFields(ending),
    path: [...path, 'endings', id],
  }));
  return [...endings, { fields: asFields(fields['repair']), path: [...path, 'repair'] }];
}

function effects(outline: Outline): Finding[] {
  const promises = new Set(Object.keys(asFields(outline.fields['promises'])));
  const flags = new Set(Object.keys(asFields(outline.fields['flags'])));
  return outline.choices.flatMap(({ fields, path }) => [
    ...['promises', 'keeps'].flatMap((key) =>
      many(promises, fields[key], [...path, key], 'promise', 'target-promise'),
    ),
    ...['sets', 'clears'].flatMap((key) => many(flags, fields[key], [...path, key], 'flag', 'target-flag')),
  ]);
}

function conditionNames(outline: Outline, scenes: ReadonlySet<string>): Finding[] {
  const choices = choiceNames(outline);
  const promises = new Set(Object.keys(asFields(outline.fields['promises'])));
  const flags = new Set(Object.keys(asFields(outline.fields['flags'])));
  return outline.conditions.flatMap(({ fields, path }) => [
    ...many(choices, fields['chose'], [...path, 'chose'], 'choice', 'target-choice'),
    ...many(scenes, fields['visited'], [...path, 'visited'], 'scene', 'target-scene'),
    ...many(flags, fields['flag'], [...path, 'flag'], 'flag', 'target-flag'),
    ...one(
      promises,
      asFields(fields['promise'])['of'],
      [...path, 'promise', 'of'],
      'promise',
      'target-promise',
    ),
  ]);
}

function goodWays(outline: Outline): Finding[] {
  const acts = new Set(outline.acts.flatMap(({ fields }) => asText(fields['id']) ?? []));
  return asList(outline.fields['good_ways']).flatMap((way, index) => [
    ...many(
      choiceNames(outline),
      asFields(way)['path'],
      ['good_ways', index, 'path'],
      'choice',
      'target-choice',
    ),
    ...one(acts, asFields(way)['act'], ['good_ways', index, 'act'], 'act', 'target-act'),
  ]);
}

function choiceNames(outline: Outline): ReadonlySet<string> {
  return new Set([...outline.choices.flatMap(({ id }) => id ?? []), ...repairChoiceIds]);
}

function one(names: ReadonlySet<string>, value: unknown, path: Path, kind: string, code: string): Finding[] {
  return typeof value === 'string' ? named(names, value, path, kind, code) : [];
}

function many(names: ReadonlySet<string>, value: unknown, path: Path, kind: string, code: string): Finding[] {
  return textsOf(value).flatMap(({ text, steps }) => named(names, text, [...path, ...steps], kind, code));
}

function named(
  names: ReadonlySet<string>,
  name: string,
  path: Path,
  kind: string,
  code: string,
  advice?: string,
): Finding[] {
  if (names.has(name)) return [];
  const near = didYouMean(name, names);
  const help =
    near !== ''
      ? near
      : ` ${advice ?? `Write the id of ${kind === 'act' ? 'an' : 'a'} ${kind} of this file, or add it.`}`;
  return [error(code, path, `There is no ${kind} "${name}".${help}`)];
}
