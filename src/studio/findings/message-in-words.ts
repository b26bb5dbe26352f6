import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import type { FileDocument } from '../document/file-document.ts';
import { stationsOf } from '../document/stations.ts';

const shortEnough = 44;
/** What the rules say of the file, as the form has it. */
const inTheForm: readonly (readonly [RegExp, string])[] = [
  [/write other_starts_only: \[(\w+)\] on it/g, 'tick “$1” under “Replies that are rarely met”'],
  [/write other_starts_only: true/g, 'tick that it is rarely met'],
  [/Take (\w+) out of other_starts_only\./g, 'Untick “$1” under “Replies that are rarely met”.'],
  [/Take other_starts_only out\./g, 'Untick that it is rarely met.'],
];
const inWords = new WeakMap<readonly PlacedDiagnostic[], readonly PlacedDiagnostic[]>();
const namesOf = new WeakMap<FileDocument, ReadonlyMap<string, string>>();

/** The same findings, said with titles and words where the rules say ids. */
export function diagnosticsInWords(
  diagnostics: readonly PlacedDiagnostic[],
  document: FileDocument,
): readonly PlacedDiagnostic[] {
  const known = inWords.get(diagnostics);
  if (known !== undefined) return known;
  const said = diagnostics.map((one) => ({ ...one, message: messageInWords(one, document) }));
  inWords.set(diagnostics, said);
  return said;
}

/** The sentence of a finding, with titles and words where the rule says ids. */
export function messageInWords({ message: said, place }: PlacedDiagnostic, document: FileDocument): string {
  const message = inTheForm.reduce((text, [written, ticked]) => text.replace(written, ticked), said);
  if (!message.includes('"')) return message;
  const names = namesOf.get(document) ?? namesIn(document);
  namesOf.set(document, names);
  const choices = new Map(choicesAt(document, place));
  return message
    .replaceAll(/\b[Aa]ct "(\w+)"/g, (all: string, id: string) => actIn(document, id) ?? all)
    .replaceAll(/"(\w+)"/g, (all: string, id: string) => {
      const name = choices.get(id) ?? names.get(id);
      return name === undefined ? all : `“${cut(name)}”`;
    });
}

function actIn(document: FileDocument, id: string): string | undefined {
  const acts = listAt(document, 'acts');
  const index = acts.findIndex((_, at) => document.valueAt(['acts', at, 'id']) === id);
  if (index < 0) return undefined;
  return acts.length === 1 ? 'the act' : `act ${index + 1}`;
}

/** Those of the scene that it is about: an id of a choice says nothing elsewhere. */
function choicesAt(
  document: FileDocument,
  [part, scene]: PlacedDiagnostic['place'],
): readonly (readonly [string, string])[] {
  if (part !== 'scenes') return [];
  const station = stationsOf(document).find(({ id }) => id === scene);
  return station?.choices.flatMap(({ id, text }) => (text === '' ? [] : [[id, text] as const])) ?? [];
}

function namesIn(document: FileDocument): ReadonlyMap<string, string> {
  const scenes = stationsOf(document).map(({ id, title }) => [id, title] as const);
  const endings = listAt(document, 'acts').flatMap((_, act) =>
    document
      .keysAt(['acts', act, 'endings'])
      .map((id) => [id, textAt(document, ['acts', act, 'endings', id, 'title'])] as const),
  );
  const people = document.keysAt(['cast']).map((id) => [id, textAt(document, ['cast', id, 'name'])] as const);
  return new Map([...people, ...endings, ...scenes].filter(([, name]) => name !== ''));
}

function listAt(document: FileDocument, name: string): readonly unknown[] {
  const list = document.valueAt([name]);
  return Array.isArray(list) ? list : [];
}

function textAt(document: FileDocument, path: readonly (string | number)[]): string {
  const value = document.valueAt(path);
  return typeof value === 'string' ? value : '';
}

/** To stand between quotes itself. */
function cut(name: string): string {
  const words = name.replaceAll('“', '‘').replaceAll('”', '’');
  return words.length <= shortEnough ? words : `${words.slice(0, shortEnough - 1).trimEnd()}…`;
}
