/** What a finding is about, in the words of an author. */
export const kinds = [
  { id: 'text', title: 'The text cannot be understood yet' },
  { id: 'story', title: 'The story' },
  { id: 'choice', title: 'Whether each choice is a real one' },
  { id: 'teaching', title: 'What it teaches' },
  { id: 'words', title: 'The words' },
  { id: 'media', title: 'Pictures, sounds and films' },
  { id: 'expected', title: 'What you said must hold' },
  { id: 'released', title: 'Learners who are half-way' },
  { id: 'parts', title: 'Parts that are missing or do not fit' },
] as const;

export type KindId = (typeof kinds)[number]['id'];

const byKind: Readonly<Partial<Record<KindId, readonly string[]>>> = {
  story: [
    'open-few',
    'dead-end',
    'round-endless',
    'scene-round',
    'scene-unmet',
    'scene-unreachable',
    'option-unreachable',
    'ending-unreachable',
    'two-way-unreachable',
    'rescue-unreachable',
    'repair-unreachable',
    'reply-unreachable',
    'mark-wrong',
    'line-unreachable',
    'condition-never',
    'flag-unread',
    'flag-unset',
    'flag-unused',
    'promise-unkept',
    'promise-unmade',
    'promise-unused',
    'run-long',
    'memory-long',
    'not-shown',
    'scenario-large',
  ],
  choice: [
    'option-dominated',
    'option-for-nothing',
    'option-lengths',
    'richest-longest',
    'richest-position',
    'habit-wins',
    'random-play-low',
    'random-play-high',
    'time-too-tight',
    'time-too-loose',
    'branches-few',
    'choices-few',
  ],
  teaching: [
    'resident-starts-few',
    'resident-changes-nothing',
    'strand-gain-small',
    'strand-loss-none',
    'strand-heavy',
    'cover-missing',
    'rescue-needed',
    'rescue-missing',
    'row-strand',
    'row-unknown',
    'source-unknown',
    'source-without-address',
    'source-unverified',
  ],
  words: [
    'option-long',
    'reply-long',
    'sentence-long',
    'sentences-long',
    'reading-level',
    'tool-named',
    'trait-word',
    'dose',
    'brand',
    'claim-unsourced',
    'seed-words',
    'unsigned-seen-done',
    'unsigned-cast',
  ],
  released: ['code-reused', 'code-changed', 'id-reused', 'released-gone', 'release-id'],
};

const known = new Map<string, KindId>(
  Object.entries(byKind).flatMap(([kind, codes]) => codes.map((code) => [code, kind as KindId] as const)),
);
const beginnings: readonly (readonly [string, KindId])[] = [
  ['yaml-', 'text'],
  ['file-', 'text'],
  ['format-', 'text'],
  ['expect-', 'expected'],
  ['media-', 'media'],
  ['medium-', 'media'],
  ['alt-', 'media'],
  ['captions-', 'media'],
  ['transcript-', 'media'],
  ['clip-', 'media'],
  ['why-', 'words'],
  ['text-', 'words'],
];

/** A code that is new stands among the parts. */
export function kindOf(code: string): KindId {
  return known.get(code) ?? beginnings.find(([start]) => code.startsWith(start))?.[1] ?? 'parts';
}
