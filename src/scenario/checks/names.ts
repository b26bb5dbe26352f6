import { error } from '../diagnostic.ts';
import type { Finding, Path } from '../diagnostic.ts';
import { asFields, asText, textsOf } from '../fields.ts';
import type { Outline } from '../outline.ts';
import { reservedSceneIds } from '../reserved.ts';

/** Ids and codes are unique, not reserved, and never used again once retired. */
export function names(outline: Outline): Finding[] {
  return [
    ...choiceIds(outline),
    ...codes(outline),
    ...letters(outline),
    ...reserved(outline),
    ...retired(outline),
    ...actIds(outline),
  ];
}

function choiceIds(outline: Outline): Finding[] {
  return repeated(outline.choices.map(({ id, path }) => ({ name: id, path: [...path, 'id'] }))).map(
    ({ name, path }) =>
      error(
        'id-duplicate',
        path,
        `Two choices have the id "${name}". Ids are unique in the whole file; rename the newer one.`,
      ),
  );
}

function actIds(outline: Outline): Finding[] {
  return repeated(
    outline.acts.map(({ fields, path }) => ({ name: asText(fields['id']), path: [...path, 'id'] })),
  ).map(({ name, path }) =>
    error('id-duplicate', path, `Two acts have the id "${name}". Rename the newer one.`),
  );
}

function codes(outline: Outline): Finding[] {
  return repeated(outline.choices.map(({ code, path }) => ({ name: code, path: [...path, 'code'] }))).map(
    ({ name, path }) =>
      error(
        'code-duplicate',
        path,
        `Two choices have the code "${name}". Give the newer one two characters that no other choice has.`,
      ),
  );
}

/** The second character is the answer's letter in an LMS, where a scene is one question. */
function letters(outline: Outline): Finding[] {
  return [...outline.scenes.values()].flatMap(({ choices }) => {
    const again = repeated(
      choices.map(({ code, path }) => ({ name: code?.[1], path: [...path, 'code'], code })),
    );
    return again
      .filter(({ code }) => choices.filter((choice) => choice.code === code).length === 1)
      .map(({ name, path }) =>
        error(
          'code-letter',
          path,
          `Two codes of this scene end in "${name}". The second character differs within a scene.`,
        ),
      );
  });
}

function reserved(outline: Outline): Finding[] {
  const scenes = reservedSceneIds
    .filter((id) => outline.scenes.has(id))
    .map((id) => ({
      ...error(
        'id-reserved',
        ['scenes', id],
        `"${id}" has a meaning of its own and cannot name a scene. Choose another id.`,
      ),
      atKey: true,
    }));
  const choices = outline.choices
    .filter(({ id }) => id === 'repair' || id?.startsWith('repair_'))
    .map(({ id, path }) =>
      error(
        'id-reserved',
        [...path, 'id'],
        `"${id}": ids that start with repair belong to the repair moment. Choose another id.`,
      ),
    );
  return [...scenes, ...choices];
}

function retired(outline: Outline): Finding[] {
  const gone = asFields(outline.fields['retired']);
  const goneCodes = new Set(textsOf(gone['codes']).map(({ text }) => text));
  const goneIds = new Set(textsOf(gone['ids']).map(({ text }) => text));
  const words = 'is retired: it stands for something in what learners have stored. Choose another.';
  return [
    ...outline.choices
      .filter(({ code }) => goneCodes.has(code ?? ''))
      .map(({ code, path }) => error('code-retired', [...path, 'code'], `The code "${code}" ${words}`)),
    ...outline.choices
      .filter(({ id }) => goneIds.has(id ?? ''))
      .map(({ id, path }) => error('id-retired', [...path, 'id'], `The id "${id}" ${words}`)),
    ...[...outline.scenes.values()]
      .filter(({ id }) => goneIds.has(id))
      .map(({ id, path }) => ({ ...error('id-retired', path, `The id "${id}" ${words}`), atKey: true })),
  ];
}

/** The second and later bearers of a name. */
function repeated<T extends { readonly name: string | undefined; readonly path: Path }>(
  bearers: readonly T[],
): T[] {
  const seen = new Set<string>();
  return bearers.filter(({ name }) => {
    if (name === undefined) return false;
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}
