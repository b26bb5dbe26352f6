import { asFields, asText } from '../../scenario/fields.ts';
import { repairChoiceIds } from '../../scenario/reserved.ts';
import type { FileDocument } from '../document/file-document.ts';
import { type StationChoice, stationsOf } from '../document/stations.ts';

/** One of several things to pick from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly group?: string | undefined;
}

/** What the ids of a scenario stand for, in words. */
export interface Names {
  readonly scenes: () => readonly Option[];
  readonly choices: () => readonly Option[];
  readonly cast: () => readonly Option[];
  readonly promises: () => readonly Option[];
  readonly flags: () => readonly Option[];
  readonly acts: () => readonly Option[];
  readonly sources: () => readonly Option[];
}

/** @param references The file of sources; the scenario alone says nothing of what they are. */
export function namesOf(document: FileDocument, references: FileDocument): Names {
  const known = read.get(document);
  if (known !== undefined && known.references === references) return known.names;
  const names: Names = {
    scenes: once(() =>
      stationsOf(document).map(({ id, title }) => ({ value: id, label: title || id, detail: id })),
    ),
    choices: once(() => choicesOf(document)),
    cast: once(() =>
      document.keysAt(['cast']).map((id) => {
        const { name, role } = asFields(document.valueAt(['cast', id]));
        return { value: id, label: asText(name) ?? id, detail: asText(role) };
      }),
    ),
    promises: once(() => saidIn(document, 'promises')),
    flags: once(() => saidIn(document, 'flags')),
    acts: once(() => actsOf(document)),
    sources: once(() =>
      references.keysAt(['references']).map((id) => {
        const { short, text } = asFields(references.valueAt(['references', id]));
        return { value: id, label: asText(short) ?? id, detail: asText(text) };
      }),
    ),
  };
  read.set(document, { names, references });
  return names;
}

const read = new WeakMap<FileDocument, { readonly names: Names; readonly references: FileDocument }>();

function choicesOf(document: FileDocument): readonly Option[] {
  const written = stationsOf(document).flatMap(({ id: scene, title, choices }) =>
    choices.map(({ id, text }: StationChoice) => ({
      value: id,
      label: shortened(text) || id,
      detail: id,
      group: title || scene,
    })),
  );
  return [
    ...written,
    ...repairChoiceIds.map((id) => ({ value: id, ...repairNames[id], group: 'The repair moment' })),
  ];
}

const repairNames = {
  repair_name_it: { label: 'You name what happened and own your part' },
  repair_kind_act: { label: 'A kind act, without words' },
  repair_carry_on: { label: 'You carry on' },
} as const;

function saidIn(document: FileDocument, name: string): readonly Option[] {
  return document.keysAt([name]).map((id) => ({
    value: id,
    label: asText(document.valueAt([name, id])) || id,
    detail: id,
  }));
}

function actsOf(document: FileDocument): readonly Option[] {
  const acts = document.valueAt(['acts']);
  return (Array.isArray(acts) ? (acts as unknown[]) : []).flatMap((act, index) => {
    const id = asText(asFields(act)['id']);
    return id === undefined ? [] : [{ value: id, label: `Part ${index + 1}`, detail: id }];
  });
}

/** What an id stands for, or the id itself. */
export function labelOf(options: readonly Option[], id: string): string {
  return options.find(({ value }) => value === id)?.label ?? id;
}

export function shortened(text: string, most = 70): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s\S*$/, '')} …`;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
