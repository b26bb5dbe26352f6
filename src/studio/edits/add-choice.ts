import { asFields, asList, asText, type Fields } from '../../scenario/fields.ts';
import { bands } from '../../scenario/schema-names.ts';
import type { Change } from '../document/change.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';
import { withEntry, withItem } from '../document/yaml-edits.ts';
import { freshCode } from './fresh-code.ts';
import { freshId } from './fresh-id.ts';
import { type Released, nothingReleased } from './released.ts';
import { type Steps, inTurn } from './steps.ts';
import { unfinished } from './unfinished.ts';

export interface NewChoice {
  /** One that nothing has: `freshId` makes it. Left out, it is made from the words. */
  readonly id?: string;
  readonly text?: string;
  /** Where it leads; left out, where its scene leads. */
  readonly next?: string;
}

/**
 * Adds a choice with a new id and code. What the format asks of a choice and its scene and is not there yet is filled with
 * words that are plainly unfinished, and with the row and source of its neighbours.
 *
 * @param index The choice it comes before; left out, it is the last.
 * @param released What must not be used again.
 */
export function addChoice(
  document: FileDocument,
  scene: string,
  { id, text = unfinished.choice, next }: NewChoice = {},
  index = Number.MAX_SAFE_INTEGER,
  released: Released = nothingReleased,
): Steps {
  const code = freshCode(document, scene, released);
  if (document.at(['scenes', scene]) === undefined || code === undefined) return [];
  const wish = id ?? (text === unfinished.choice ? `${scene.slice(0, 30)}_choice` : text);
  const choice = {
    id: freshId(document, wish, released),
    code,
    text,
    why: unfinished.why,
    ...evidenceNear(document, scene),
    ...(next === undefined ? {} : { next }),
  };
  const value = { ...choice, ...Object.fromEntries(missingFrom(document, scene, choice)) };
  return inTurn(
    document,
    (now) => withReads(now, scene),
    (now) => withItem(now, ['scenes', scene, 'choices'], index, value),
  );
}

/** What a scene with choices reads, where it says nothing yet. */
export function withReads(document: FileDocument, scene: string): readonly Change[] {
  const path = ['scenes', scene];
  return document.at([...path, 'reads']) === undefined
    ? aheadOfChoices(document, path, 'reads', 'disclose')
    : [];
}

/** What a choice has to say itself to be played, because this scene does not say it for all. */
export function missingFrom(
  document: FileDocument,
  scene: string,
  choice: Fields,
): readonly (readonly [string, unknown])[] {
  const path = ['scenes', scene];
  const said = { ...asFields(document.valueAt([...path, 'replies'])), ...asFields(choice['replies']) };
  const lacking = bands.filter((band) => said[band] === undefined);
  const replies = lacking.map((band) => [band, unfinished.replies[band]] as const);
  const leads = choice['next'] !== undefined || document.at([...path, 'next']) !== undefined;
  return [
    ...(replies.length === 0
      ? []
      : [['replies', { ...asFields(choice['replies']), ...Object.fromEntries(replies) }] as const]),
    ...(leads ? [] : [['next', 'end'] as const]),
  ];
}

/** Adds an entry to a scene, above its choices: below them nobody would find it. */
export function aheadOfChoices(
  document: FileDocument,
  scene: Path,
  name: string,
  value: unknown,
): readonly Change[] {
  const keys = document.keysAt(scene);
  const choices = keys.indexOf('choices');
  return withEntry(document, scene, name, value, choices > 0 ? keys[choices - 1] : keys.at(-1));
}

/** The row and the source of the choice before, or of the first that has them. */
function evidenceNear(document: FileDocument, scene: string): { rows: string[]; sources: string[] } {
  const scenes = [scene, ...stationsOf(document).map(({ id }) => id)];
  for (const id of scenes) {
    const choices = asList(document.valueAt(['scenes', id, 'choices'])).map(asFields);
    const last = choices.findLast((choice) => first(choice, 'rows') && first(choice, 'sources'));
    if (last !== undefined)
      return { rows: [first(last, 'rows') ?? ''], sources: [first(last, 'sources') ?? ''] };
  }
  return { rows: ['T1'], sources: ['trier2022'] };
}

function first(fields: Fields, name: string): string | undefined {
  return asText(asList(fields[name])[0]);
}
