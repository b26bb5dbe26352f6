import type { Path } from './diagnostic.ts';
import { asFields, asList, asText } from './fields.ts';
import type { Fields } from './fields.ts';

export interface Placed {
  readonly fields: Fields;
  readonly path: Path;
}

interface ChoiceFacts extends Placed {
  readonly id: string | undefined;
  readonly code: string | undefined;
  readonly scene: string;
}

export interface SceneFacts extends Placed {
  readonly id: string;
  readonly choices: readonly ChoiceFacts[];
}

export interface Target {
  readonly to: string;
  readonly path: Path;
}

/**
 * What the checks across a file look at. It is taken from the file as written, whatever its faults, so that an author sees
 * every problem at once and each check knows the exact place.
 */
export interface Outline {
  readonly fields: Fields;
  readonly scenes: ReadonlyMap<string, SceneFacts>;
  readonly choices: readonly ChoiceFacts[];
  readonly acts: readonly Placed[];
  readonly cast: ReadonlyMap<string, Placed>;
  /** Every condition, those inside `all`, `any` and `not` included. */
  readonly conditions: readonly Placed[];
  /** Every list of texts or branches of which the first that holds is taken. */
  readonly variants: readonly {
    readonly list: readonly unknown[];
    readonly path: Path;
    readonly kind: 'text' | 'branch';
  }[];
}

export function outlineOf(value: unknown): Outline {
  const fields = asFields(value);
  const scenes = new Map(
    Object.entries(asFields(fields['scenes'])).map(([id, scene]) => [id, sceneFacts(id, scene)]),
  );
  const acts = asList(fields['acts']).map((act, index) => ({ fields: asFields(act), path: ['acts', index] }));
  const cast = new Map(
    Object.entries(asFields(fields['cast'])).map(([id, member]) => [
      id,
      { fields: asFields(member), path: ['cast', id] },
    ]),
  );
  const found: Found = { conditions: [], variants: [] };
  for (const { fields: scene, path } of [...scenes.values(), ...acts]) look(scene, path, found);
  return {
    fields,
    scenes,
    choices: [...scenes.values()].flatMap(({ choices }) => choices),
    acts,
    cast,
    ...found,
  };
}

/** Where a `next` leads: one scene, or one for each branch. */
function targetsOf(next: unknown, path: Path): readonly Target[] {
  if (typeof next === 'string') return [{ to: next, path }];
  return asList(next).flatMap((branch, index) => {
    const to = asText(asFields(branch)['go']);
    return to === undefined ? [] : [{ to, path: [...path, index, 'go'] }];
  });
}

/** Every way out of a scene, those of its choices included. */
export function waysOut({ fields, path, choices }: SceneFacts): readonly Target[] {
  const own = targetsOf(fields['next'], [...path, 'next']);
  return [...own, ...choices.flatMap((choice) => targetsOf(choice.fields['next'], [...choice.path, 'next']))];
}

/** The scenes that can follow a scene, from the scene itself on. `end` and `onward` lead nowhere here. */
export function scenesFrom(outline: Outline, starts: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const scene = outline.scenes.get(id);
    if (scene === undefined || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...waysOut(scene).map(({ to }) => to));
  }
  return seen;
}

function sceneFacts(id: string, value: unknown): SceneFacts {
  const fields = asFields(value);
  const path = ['scenes', id];
  const choices = asList(fields['choices']).map((choice, index) => ({
    fields: asFields(choice),
    path: [...path, 'choices', index],
    id: asText(asFields(choice)['id']),
    code: asText(asFields(choice)['code']),
    scene: id,
  }));
  return { id, fields, path, choices };
}

interface Found {
  readonly conditions: Placed[];
  readonly variants: { list: readonly unknown[]; path: Path; kind: 'text' | 'branch' }[];
}

const said = new Set(['title', 'text', 'says', 'unsaid', 'epilogue', 'open', 'testing', 'guarded']);

function look(value: unknown, path: Path, found: Found): void {
  const entries = Array.isArray(value) ? value.entries() : Object.entries(asFields(value));
  for (const [key, inner] of entries) {
    const here = [...path, key];
    if (key === 'when') lookInCondition(inner, here, found);
    else {
      if (Array.isArray(inner) && key === 'next')
        found.variants.push({ list: inner, path: here, kind: 'branch' });
      if (Array.isArray(inner) && said.has(String(key)))
        found.variants.push({ list: inner, path: here, kind: 'text' });
      look(inner, here, found);
    }
  }
}

function lookInCondition(value: unknown, path: Path, found: Found): void {
  const fields = asFields(value);
  found.conditions.push({ fields, path });
  for (const key of ['all', 'any']) {
    for (const [index, inner] of asList(fields[key]).entries())
      lookInCondition(inner, [...path, key, index], found);
  }
  if (fields['not'] !== undefined) lookInCondition(fields['not'], [...path, 'not'], found);
}
