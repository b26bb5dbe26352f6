import { asFields } from '../../scenario/fields.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';

/** Where a scenario speaks of one of its people by id. */
export interface Mention {
  readonly place: Path;
  /** In words, such as: is seen in “Bed 7 and a full hallway”. */
  readonly words: string;
}

/** Everything that names a person: scenes and endings in which they are seen, and the acts in which they are met. */
export function mentionsOf(document: FileDocument, id: string): readonly Mention[] {
  const scenes = stationsOf(document)
    .filter(({ speaker }) => speaker === id)
    .map((scene) => ({
      place: [...scene.place, 'speaker'],
      words: `is seen in “${scene.title || scene.id}”`,
    }));
  return [...inActs(document, id), ...scenes];
}

function inActs(document: FileDocument, id: string): readonly Mention[] {
  const acts = document.valueAt(['acts']);
  if (!Array.isArray(acts)) return [];
  return (acts as unknown[]).flatMap((value, index) => {
    const act = asFields(value);
    const name = typeof act['id'] === 'string' ? act['id'] : String(index + 1);
    const place = ['acts', index];
    const found: Mention[] = [];
    if (act['meets'] === id)
      found.push({ place: [...place, 'meets'], words: `is whom the learner meets in the act “${name}”` });
    if (asFields(act['repair'])['speaker'] === id)
      found.push({
        place: [...place, 'repair', 'speaker'],
        words: `is seen in the repair moment of “${name}”`,
      });
    for (const [ending, told] of Object.entries(asFields(act['endings'])))
      if (asFields(told)['speaker'] === id)
        found.push({
          place: [...place, 'endings', ending, 'speaker'],
          words: `is seen at the ending “${titleOf(told) || ending}”`,
        });
    return found;
  });
}

function titleOf(ending: unknown): string {
  const { title } = asFields(ending);
  return typeof title === 'string' ? title : '';
}
