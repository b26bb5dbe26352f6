import type { FileDocument, Path } from './file-document.ts';

/** Where a choice or a scene leads; `when` as it stands in the file, undefined where nothing is asked. */
export interface Way {
  readonly go: string;
  readonly when: unknown;
  /** Where its target is written. */
  readonly place: Path;
}

export interface StationChoice {
  readonly id: string;
  readonly code: string;
  /** The words on the button; of several versions the last, which is the usual one. */
  readonly text: string;
  /** Its own ways; empty where it goes where its scene goes. */
  readonly ways: readonly Way[];
  readonly place: Path;
}

/** A scene as the map and the outline show it, read leniently: whatever is missing or of the wrong kind is empty. */
export interface Station {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly speaker: string;
  readonly choices: readonly StationChoice[];
  readonly ways: readonly Way[];
  readonly place: Path;
}

const known = new WeakMap<FileDocument, readonly Station[]>();

/** The scenes of a scenario in the order of the file, as far as they can be read. */
export function stationsOf(document: FileDocument): readonly Station[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const stations = stationsIn(document);
  known.set(document, stations);
  return stations;
}

function stationsIn(document: FileDocument): readonly Station[] {
  return document.keysAt(['scenes']).map((id) => {
    const value = document.nodeAt(['scenes', id]);
    const same = value === undefined ? undefined : read.get(value);
    if (same !== undefined && same.id === id) return same;
    const station = stationOf(id, document.valueAt(['scenes', id]));
    if (value !== undefined) read.set(value, station);
    return station;
  });
}

const read = new WeakMap<object, Station>();

function stationOf(id: string, value: unknown): Station {
  const place = ['scenes', id];
  const scene = fields(value);
  const choices = Array.isArray(scene['choices']) ? (scene['choices'] as unknown[]) : [];
  return {
    id,
    title: said(scene['title']),
    text: said(scene['text']),
    speaker: said(scene['speaker']),
    ways: waysOf(scene['next'], [...place, 'next']),
    choices: choices.map((choice, index) => choiceOf(fields(choice), [...place, 'choices', index])),
    place,
  };
}

function choiceOf(choice: Fields, place: Path): StationChoice {
  return {
    id: said(choice['id']),
    code: said(choice['code']),
    text: said(choice['text']),
    ways: waysOf(choice['next'], [...place, 'next']),
    place,
  };
}

function waysOf(next: unknown, place: Path): readonly Way[] {
  if (typeof next === 'string') return [{ go: next, when: undefined, place }];
  if (!Array.isArray(next)) return [];
  return (next as unknown[]).flatMap((branch, index) => {
    const { go, when } = fields(branch);
    return typeof go === 'string' ? [{ go, when, place: [...place, index, 'go'] }] : [];
  });
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** Of a text in several versions, each for its condition, the one without. */
function said(value: unknown): string {
  if (Array.isArray(value)) return said(fields((value as unknown[]).at(-1))['text']);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
