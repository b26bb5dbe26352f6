import { mediaType } from '../../course/media-type.ts';
import { setMediumField } from '../edits/media.ts';
import { mediaFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { takenIn } from './add-to-draft.ts';
import { takeIn } from './intake.ts';
import type { ListedMedium } from './listed-media.ts';
import { safeFileName } from './safe-name.ts';
import { fieldWords } from './words.ts';

/**
 * Puts another file in the place of a medium's file or captions, under a name of its own, so that undo finds the one before.
 *
 * @returns What came of it, in a sentence or two.
 */
export async function replaceFile(
  studio: Studio,
  { id, kind, file }: ListedMedium,
  field: 'file' | 'captions',
  other: File,
): Promise<string> {
  const { scenario } = studio;
  const taken = takenIn(studio).files;
  const found = field === 'captions' ? await captionsIn(other, file, taken) : await takeIn(other, taken);
  // The author may have gone on to another scenario meanwhile.
  if (studio.scenario !== scenario) return '';
  if (found.is === 'refused') return found.why;
  if ('kind' in found && kind !== undefined && found.kind !== kind)
    return `“${other.name}” is of another kind. Add it by itself, and take this one out.`;
  studio.media.put(mediaFile(scenario, found.name), found.bytes);
  studio.edit(`Replace the file of “${id}”`, setMediumField(studio.document, id, field, found.name));
  return [
    `“${found.name}” is in its place.`,
    'why' in found ? found.why : '',
    field === 'file' ? 'See whether its words still fit.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

async function captionsIn(file: File, film: string, taken: ReadonlySet<string>) {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (bytes === undefined || mediaType(bytes) !== 'vtt')
    return { is: 'refused' as const, why: fieldWords.captions.wrong };
  return { is: 'fit' as const, name: safeFileName(film, 'vtt', taken), bytes };
}
