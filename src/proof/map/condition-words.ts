import type { Condition } from '../../scenario/scenario.ts';

type Level = NonNullable<Condition['level']>;

const measures: Readonly<Record<Level['of'], string>> = {
  V: 'vulnerability',
  C: 'challenge',
  R: 'reflection',
  G: 'goals',
  T: 'tasks',
  B: 'trust and bond',
  O: 'the teacher’s openness',
  safety: 'safety',
  alliance: 'alliance',
  disclose: 'the pair behind disclosing',
  challenge: 'the pair behind challenging',
  reflect: 'the pair behind reflecting',
  invite: 'the pair behind inviting',
};

const offers = {
  disclose: 'to say what is on their mind',
  challenge: 'to challenge',
  reflect: 'to reflect',
  invite: 'to invite',
} as const;

const promises = {
  unmade: 'was not made',
  open: 'is open',
  kept: 'was kept',
  broken: 'was broken',
} as const;

const ruptures = {
  open: 'a breach is open',
  past: 'a breach was open before and is mended',
  never: 'there was no breach',
} as const;

/** What a condition says, as the half of a sentence that follows “if”. Scenes, choices and flags go by their ids. */
export function conditionWords(condition: Condition): string {
  return [
    ...happened(condition),
    ...answered(condition),
    ...measured(condition),
    ...remembered(condition),
    ...combined(condition),
  ].join(' and ');
}

function happened({ chose, visited, flag }: Condition): string[] {
  return [
    ...(chose ? [`${oneOf(chose)} was chosen`] : []),
    ...(visited ? [`${oneOf(visited)} was played`] : []),
    ...(flag ?? []).map((id) => `flag ${id} is set`),
  ];
}

function answered({ band, offer }: Condition): string[] {
  return [
    ...(band ? [`the reply was ${oneOf(band)}`] : []),
    ...(offer ? [`the resident would be ${oneOf(offer.is)} when asked ${offers[offer.reads]}`] : []),
  ];
}

function measured({ level, margin, minutes_left: left }: Condition): string[] {
  return [
    ...(level ? [`${measures[level.of]} is ${range(level)}`] : []),
    ...(margin ? [`the margin is ${range(margin)}`] : []),
    ...(left ? [`the minutes left are ${range(left)}`] : []),
  ];
}

function remembered({ promise, rupture, recognised, rescued }: Condition): string[] {
  return [
    ...(promise ? [`the promise “${promise.of}” ${promises[promise.is]}`] : []),
    ...(rupture ? [ruptures[rupture]] : []),
    ...(recognised ? [`the resident was recognised as a ${recognised}`] : []),
    ...(rescued === undefined ? [] : [rescued ? 'the rescue was played' : 'there was no rescue']),
  ];
}

function combined({ all, any, not }: Condition): string[] {
  return [
    ...(all ?? []).map(conditionWords),
    ...(any ? [`either ${any.map(conditionWords).join(' or ')}`] : []),
    ...(not ? [`it is not so that ${conditionWords(not)}`] : []),
  ];
}

function oneOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function range(given: {
  readonly at_least?: number | undefined;
  readonly below?: number | undefined;
}): string {
  const { at_least: least, below } = given;
  if (least !== undefined && below !== undefined) return `at least ${least} and below ${below}`;
  return least === undefined ? `below ${below ?? 0}` : `at least ${least}`;
}
