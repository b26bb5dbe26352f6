import type { FileDocument, Path } from '../../document/file-document.ts';
import { stationsOf } from '../../document/stations.ts';
import type { Offer } from './format-at.ts';

/** The construct rows that there are, by table: Trier 2022, Myrberg 2025, Yoshida 2025. */
const rows = [
  { letter: 'T', from: 0, to: 18, table: 'Trier 2022' },
  { letter: 'M', from: 1, to: 10, table: 'Myrberg 2025' },
  { letter: 'Y', from: 1, to: 13, table: 'Yoshida 2025' },
] as const;

type Kind = 'scenes' | 'goals' | 'cast' | 'flags' | 'promises' | 'choices' | 'acts' | 'references' | 'rows';

/** What the value of a name is an id of. */
const kindByName: Readonly<Record<string, Kind>> = {
  next: 'goals',
  go: 'goals',
  opens: 'scenes',
  rescue: 'scenes',
  visited: 'scenes',
  scene: 'scenes',
  speaker: 'cast',
  meets: 'cast',
  flag: 'flags',
  sets: 'flags',
  clears: 'flags',
  promises: 'promises',
  keeps: 'promises',
  chose: 'choices',
  act: 'acts',
  sources: 'references',
  rows: 'rows',
};

/** What a place can name: scenes, cast, flags, promises, choices, acts, references or construct rows. */
export function idsFor(
  path: Path,
  /** Read only where they are asked for: a large file takes its time. */
  scenarioOf: () => FileDocument,
  referencesOf: () => FileDocument,
): readonly Offer[] {
  const kind = kindAt(path);
  switch (kind) {
    case undefined:
      return [];
    case 'goals':
      return [...ends, ...scenes(scenarioOf())];
    case 'scenes':
      return scenes(scenarioOf());
    case 'choices':
      return choices(scenarioOf());
    case 'acts':
      return acts(scenarioOf());
    case 'rows':
      return allRows;
    case 'references':
      return described(referencesOf(), kind, ({ short, text }) => `${words(short)}. ${words(text)}`);
    case 'cast':
      return described(scenarioOf(), kind, ({ name, role }) => `${words(name)}, ${words(role)}`);
    case 'flags':
    case 'promises':
      return described(scenarioOf(), kind, words);
    default:
      return kind satisfies never;
  }
}

function kindAt(path: Path): Kind | undefined {
  const named = path.filter((step): step is string => typeof step === 'string');
  const [before, last = ''] = [named.at(-2), named.at(-1)];
  // The parts of the file where ids are made, not used.
  if (named.length === 1) return undefined;
  if (before === 'promise' && last === 'of') return 'promises';
  const isPath = path[0] === 'expect' || path[0] === 'good_ways';
  if (isPath && (last === 'path' || last === 'open' || last === 'closed')) return 'choices';
  return Object.hasOwn(kindByName, last) ? kindByName[last] : undefined;
}

const ends: readonly Offer[] = [
  { label: 'end', about: 'The act ends.' },
  { label: 'onward', about: 'After a rescue: where the choice was leading.' },
];

const allRows: readonly Offer[] = rows.flatMap(({ letter, from, to, table }) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    label: `${letter}${from + index}`,
    about: `Construct row ${from + index} of ${table}.`,
  })),
);

function scenes(document: FileDocument): readonly Offer[] {
  return stationsOf(document).map(({ id, title }) => ({ label: id, about: title }));
}

function choices(document: FileDocument): readonly Offer[] {
  return stationsOf(document).flatMap((station) =>
    station.choices.map(({ id, text }) => ({ label: id, about: text })),
  );
}

function acts(document: FileDocument): readonly Offer[] {
  const value = document.valueAt(['acts']);
  return Array.isArray(value)
    ? (value as unknown[]).map((act) => ({ label: words(fields(act)['id']), about: undefined }))
    : [];
}

function described(document: FileDocument, part: string, about: (value: Fields) => string): readonly Offer[] {
  return document.keysAt([part]).map((label) => {
    const value = document.valueAt([part, label]);
    return { label, about: typeof value === 'string' ? value : about(fields(value)) };
  });
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
