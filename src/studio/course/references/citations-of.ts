import { asFields, asList, asText } from '../../../scenario/fields.ts';
import type { FileDocument } from '../../document/file-document.ts';
import { scenarioFile } from '../../project/project-files.ts';
import type { Studio } from '../../session/studio.ts';

/** How often a scenario cites what, by the ids of the references. */
export type Citations = ReadonlyMap<string, number>;

/** Of every scenario of the draft. */
export function citationsIn(studio: Studio): ReadonlyMap<string, Citations> {
  return new Map(
    studio.scenarios.map((id) => [id, citationsOf(studio.workspace.document(scenarioFile(id)))]),
  );
}

/** What the choices of a scenario cite, those of its repair moments included. */
export function citationsOf(document: FileDocument): Citations {
  const counts = new Map<string, number>();
  for (const id of [...inScenes(document), ...inRepairs(document)]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function inScenes(document: FileDocument): readonly string[] {
  return document.keysAt(['scenes']).flatMap((id) => {
    const place = ['scenes', id];
    const node = document.nodeAt(place);
    const known = node === undefined ? undefined : read.get(node);
    if (known !== undefined) return known;
    const cited = asList(asFields(document.valueAt(place))['choices']).flatMap(sourcesOf);
    if (node !== undefined) read.set(node, cited);
    return cited;
  });
}

/** By the node of a scene, which is the same as long as its text has not changed. */
const read = new WeakMap<object, readonly string[]>();

function inRepairs(document: FileDocument): readonly string[] {
  return asList(document.valueAt(['acts'])).flatMap((act) =>
    Object.values(asFields(asFields(act)['repair'])).flatMap(sourcesOf),
  );
}

function sourcesOf(choice: unknown): readonly string[] {
  return asList(asFields(choice)['sources']).flatMap((id) => asText(id) ?? []);
}
