import * as fc from 'fast-check';
import type { ProfileName, Standard } from '../../../scorm/host/profiles.ts';
import { words } from '../../../scorm/host/words.ts';
import { StrictLms, memoryStorage, type Stored } from '../../../scorm/host/strict-lms.ts';

export interface Call {
  readonly method: 'get' | 'set' | 'commit' | 'finish' | 'initialize' | 'leave' | 'launch';
  readonly element: string;
  readonly value: string;
}

interface Told {
  readonly method: Call['method'];
  readonly element: string;
  readonly value: string;
  readonly answer: string | undefined;
  readonly error: string | undefined;
  readonly stored: Stored;
}

const alone: Readonly<Record<Standard, readonly string[]>> = {
  scorm12: [
    'cmi.suspend_data',
    'cmi.core.lesson_location',
    'cmi.core.lesson_status',
    'cmi.core.exit',
    'cmi.core.session_time',
    'cmi.core.score.raw',
    'cmi.core.score.max',
    'cmi.core.student_id',
    'cmi.core.lesson_mode',
    'cmi.core.entry',
    'cmi.core.nonsense',
    'cmi.launch_data',
    'cmi.student_preference.language',
  ],
  scorm2004: [
    'cmi.suspend_data',
    'cmi.location',
    'cmi.completion_status',
    'cmi.success_status',
    'cmi.exit',
    'cmi.session_time',
    'cmi.score.raw',
    'cmi.score.scaled',
    'cmi.progress_measure',
    'cmi.learner_id',
    'cmi.mode',
    'cmi.entry',
    'cmi.nonsense',
    'cmi.launch_data',
    'cmi.learner_preference.language',
  ],
};

const lists: Readonly<Record<Standard, Readonly<Record<string, readonly string[]>>>> = {
  scorm12: {
    'cmi.interactions': ['id', 'type', 'student_response', 'result', 'latency', 'time'],
    'cmi.objectives': ['id', 'status'],
  },
  scorm2004: {
    'cmi.interactions': ['id', 'type', 'learner_response', 'result', 'latency', 'timestamp', 'description'],
    'cmi.objectives': ['id', 'completion_status', 'description'],
  },
};

const values = [
  'incomplete',
  'completed',
  'passed',
  'suspend',
  'normal',
  'choice',
  'fill-in',
  'neutral',
  'incorrect',
  'a',
  'er_1',
  'two words',
  '0',
  '7',
  '70',
  '0.5',
  '1.5',
  '101',
  '0000:01:02.50',
  'PT1M2.50S',
  'PT1.234S',
  '10:30:00',
  '2026-01-05T10:30:00.12Z',
  '2026-01-05T10:30:00Z',
  '{',
  'x'.repeat(256),
  'x'.repeat(4097),
  'x'.repeat(64_001),
];

/** Calls of the kinds that courses make, in any order, right and wrong. */
export function calls(standard: Standard): fc.Arbitrary<readonly Call[]> {
  const inList = fc
    .tuple(
      fc.constantFrom(
        ...Object.entries(lists[standard]).flatMap(([list, names]) =>
          names.map((name) => [list, name] as const),
        ),
      ),
      fc.nat({ max: 2 }),
    )
    .map(([[list, name], index]) => `${list}.${index}.${name}`);
  const element = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...alone[standard]) },
    { weight: 6, arbitrary: inList },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...Object.keys(lists[standard]).flatMap((list) => [`${list}._count`, `${list}._children`]),
      ),
    },
  );
  const method = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom('set' as const, 'get' as const) },
    { weight: 2, arbitrary: fc.constantFrom('commit' as const, 'launch' as const) },
    { weight: 1, arbitrary: fc.constantFrom('finish' as const, 'initialize' as const, 'leave' as const) },
  );
  return fc.array(fc.record({ method, element, value: fc.constantFrom(...values) }), {
    minLength: 5,
    maxLength: 60,
  });
}

/** What is answered to these calls, and what is stored of them. */
export function told(
  standard: Standard,
  profile: ProfileName,
  runtime: 'scorm-again' | 'quick',
  made: readonly Call[],
): readonly Told[] {
  const { calls: names } = words[standard];
  const storage = memoryStorage();
  const launch = () => new StrictLms({ standard, profile, runtime, storage });
  let lms = launch();
  const answers: Told[] = [];
  for (const { method, element, value } of made) {
    if (method === 'launch') lms = launch();
    if (method === 'leave') lms.leaving = true;
    if (method === 'leave') continue;
    const given = method === 'set' ? [element, value] : [method === 'get' ? element : ''];
    const answer = lms.api[names[method === 'launch' ? 'initialize' : method]]?.(...given);
    const error = lms.api[names.lastError]?.();
    // scorm-again leaves the error of the call before where it gives a default back.
    const seen = method === 'get' ? undefined : error;
    answers.push({ method, element, value: value.slice(0, 30), answer, error: seen, stored: lms.stored });
    // It also keeps an empty item in a list of which it refused a value, as no real LMS does.
    if (answer === 'false' && /\.\d+\./.test(element)) break;
  }
  return answers;
}
