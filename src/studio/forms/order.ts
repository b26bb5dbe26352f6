import type { Path } from '../document/file-document.ts';

/** The order in which the entries of a scenario file are written, so that a new one stands where people look for it. */
export const orders = {
  file: [
    'format',
    'id',
    'kind',
    'language',
    'title',
    'summary',
    'about',
    'minutes_to_play',
    'hidden_concern',
    'takeaway',
    'questions',
    'strand_names',
    'cast',
    'promises',
    'flags',
    'media',
    'retired',
    'acts',
    'good_ways',
    'signed',
    'waive',
    'expect',
    'scenes',
  ],
  act: ['id', 'you', 'opens', 'meets', 'start', 'rescue', 'repair', 'endings'],
  start: ['V', 'C', 'R', 'G', 'T', 'B', 'O', 'margin', 'minutes'],
  repair: ['title', 'text', 'speaker', 'unsaid', 'name_it', 'kind_act', 'carry_on'],
  way: ['text', 'why', 'rows', 'sources', 'other_starts_only', 'replies'],
  ending: ['title', 'epilogue', 'speaker', 'face'],
  goodWay: ['title', 'act', 'why', 'path'],
  scene: [
    'title',
    'place',
    'clock',
    'speaker',
    'says',
    'text',
    'shows',
    'hazard',
    'reads',
    'resident_starts',
    'pit_stop',
    'unsaid',
    'replies',
    'hint',
    'next',
    'choices',
  ],
  choice: [
    'id',
    'code',
    'text',
    'shows',
    'when',
    'needs',
    'minutes',
    'moves',
    'cover',
    'unexplained',
    'sees',
    'slights',
    'candour',
    'promises',
    'keeps',
    'repairs',
    'sets',
    'clears',
    'why',
    'rows',
    'sources',
    'other_starts_only',
    'next',
    'replies',
  ],
  moves: ['V', 'C', 'R', 'G', 'T', 'B', 'O'],
  replies: ['open', 'testing', 'guarded'],
  pitStop: ['asks', 'guesses'],
  version: ['id', 'when', 'other_starts_only', 'text'],
  branch: ['when', 'go'],
  none: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The names that a place may hold, in their order; none where any order will do. */
export function orderAt(path: Path): readonly string[] {
  const last = path.at(-1);
  if (path.length === 0) return orders.file;
  if (last === 'moves') return orders.moves;
  if (last === 'replies') return orders.replies;
  if (last === 'pit_stop') return orders.pitStop;
  if (last === 'start' || last === 'repair') return orders[last];
  if (path.at(-2) === 'next') return orders.branch;
  return orderOfEntry(path);
}

function orderOfEntry(path: Path): readonly string[] {
  const [top, , third, , fifth] = path;
  const list = path.at(-2);
  if (list === 'choices') return orders.choice;
  if (list === 'endings') return orders.ending;
  if (list === 'repair') return orders.way;
  if (list === 'good_ways') return orders.goodWay;
  if (path.length === 2 && top === 'acts') return orders.act;
  if (path.length === 2 && top === 'scenes') return orders.scene;
  if (typeof path.at(-1) === 'number' && (third !== undefined || fifth !== undefined)) return orders.version;
  return orders.none;
}
