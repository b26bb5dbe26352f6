import type { Diagnosis, Fault } from './fault.ts';

/** What became of what an earlier launch had left, in words for `seen` where it is not as it should be. */
export interface Crossing {
  /** What had been saved, and confirmed, while the page was there. */
  readonly text: 'same' | 'gone' | 'cut' | 'changed' | 'unknown';
  /** What was set while the page went; as it was before that if it has not arrived. */
  readonly end: 'arrived' | 'lost' | 'unknown';
  readonly time: 'counted' | 'lost' | 'unknown';
  readonly seen: Readonly<Partial<Record<'text' | 'end' | 'time', string>>>;
}

/** One launch, as its own calls show it and as the next one found it. */
export interface Launched {
  /** What `faultsInVisit` finds in its calls. */
  readonly shown: readonly Diagnosis[];
  /** Undefined for the first launch. */
  readonly before: Crossing | undefined;
}

/**
 * What several launches show to be wrong, in the order in which it was seen: one fault per cause. What follows from a
 * fault that is named is not named, in whichever launch it was seen.
 */
export function faultsAcross(launches: readonly Launched[]): readonly Diagnosis[] {
  const merged = new Map<Fault, Set<string>>();
  for (const { shown, before } of launches) {
    const earlier = [...merged.keys()];
    for (const { fault, seen } of [...(before ? faultsBetween(before) : []), ...shown])
      if (!earlier.some((cause) => explainsLater(cause, fault)))
        merged.set(fault, new Set([...(merged.get(fault) ?? []), ...seen]));
  }
  const explained = new Set([...merged.keys()].flatMap((fault) => explains[fault] ?? []));
  return [...merged]
    .filter(([fault]) => !explained.has(fault))
    .map(([fault, seen]) => ({ fault, seen: [...seen] }));
}

/** A launch whose status could not be set may count as completed, and then the next one is for looking only. */
function explainsLater(cause: Fault, fault: Fault): boolean {
  return (
    fault === 'does-not-count' &&
    cause !== fault &&
    (ofSaves as readonly Fault[]).some((one) => explains[cause]?.includes(one))
  );
}

function faultsBetween({ text, end, time, seen }: Crossing): readonly Diagnosis[] {
  const faults: (readonly [Fault, keyof Crossing['seen']] | false)[] = [
    text === 'gone' && ['loses-saves', 'text'],
    text === 'cut' && ['cuts-text', 'text'],
    text === 'changed' && ['changes-text', 'text'],
    end === 'lost' && ['loses-the-end', 'end'],
    time === 'lost' && ['loses-time', 'time'],
  ];
  return faults
    .filter((one) => one !== false)
    .map(([fault, about]) => ({ fault, seen: seen[about] === undefined ? [] : [seen[about]] }));
}

const ofTime = ['loses-time'] as const;
const ofEnd = ['loses-the-end', ...ofTime] as const;
const ofSaves = ['loses-saves', ...ofEnd] as const;
/** Calls that fail whatever they are about: nothing of what follows is known by itself. */
const ofCalls = [
  'refuses',
  'loses-values',
  'cuts-text',
  'changes-text',
  'little-room',
  'no-interactions',
  'no-objectives',
  'refuses-to-save',
  ...ofSaves,
] as const;
/** A value that was spoiled on its way may be refused for it. */
const ofValues = ['refuses', 'little-room', 'no-interactions', 'no-objectives', ...ofSaves] as const;

/** What follows from each fault, and is no cause of its own once that one is named. */
const explains: Readonly<Partial<Record<Fault, readonly Fault[]>>> = {
  slow: [...ofCalls, 'throws', 'answers-nothing'],
  gone: [...ofCalls, 'throws', 'answers-nothing', 'no-api'],
  replaced: [...ofCalls, 'throws', 'answers-nothing'],
  throws: [...ofCalls, 'answers-nothing'],
  'answers-nothing': ofCalls,
  refuses: ['little-room', 'no-interactions', 'no-objectives', 'refuses-to-save', ...ofSaves],
  'does-not-count': [
    'refuses',
    'loses-values',
    'no-interactions',
    'no-objectives',
    'refuses-to-save',
    ...ofSaves,
  ],
  'loses-values': ofValues,
  'cuts-text': ['loses-values', ...ofValues],
  'changes-text': ['loses-values', 'cuts-text', ...ofValues],
  'refuses-to-save': ofSaves,
  'loses-saves': ofEnd,
  'loses-the-end': ofTime,
};
