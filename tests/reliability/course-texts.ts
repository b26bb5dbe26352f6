import { choose, openChoices, sceneAt, settle, start } from '../../src/engine/walker.ts';
import { Run } from '../../src/player/session/run.ts';
import { checksum } from '../../src/resume/checksum.ts';
import { endingCodes } from '../../src/resume/ending-codes.ts';
import {
  type CourseMemory,
  type CourseNotes,
  noNotes,
  type RunMemory,
  type ScenarioMemory,
  type VisitMark,
} from '../../src/resume/memory.ts';
import { hasRoomFor } from '../../src/resume/notes.ts';
import { bookmarkOf, writeMemory } from '../../src/resume/write-memory.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { dataOf, optionsOf, outline, playOf, scenarioIds } from './real-course.ts';

/** A course memory as a learner may have it, and the texts that were stored of it. */
export interface Original {
  readonly name: string;
  readonly memory: CourseMemory;
  readonly reports: 'scorm12' | 'scorm2004';
  readonly text: string;
  readonly bookmark: string;
}

export const limits = { scorm12: 3900, scorm2004: 60_000 } as const;

type Random = () => number;

const random = seededRandom(20_260_105);

function below(most: number): number {
  return Math.floor(random() * most);
}

function randomPath(id: string, pick: Random): readonly string[] {
  const play = playOf(id);
  const path: string[] = [];
  let here = settle(play, start(play));
  for (let open = openChoices(play, here); open.length > 0; open = openChoices(play, here)) {
    const index = open[Math.floor(pick() * open.length)] ?? 0;
    path.push(sceneAt(play, here).choices[index]?.code ?? '');
    here = settle(play, choose(play, here, index));
  }
  return path;
}

function finished(id: string): RunMemory {
  const run = new Run(dataOf(id), playOf(id), randomPath(id, random));
  run.goOnToDecision();
  return memoryOf(run);
}

function running(id: string): RunMemory {
  const whole = randomPath(id, random);
  const run = new Run(dataOf(id), playOf(id), whole.slice(0, 1 + below(whole.length - 1)));
  if (below(2) === 0) run.goOn();
  return memoryOf(run);
}

/** As the player keeps it. */
function memoryOf(run: Run): RunMemory {
  const { path, continued, place, moment, over } = run;
  run.stop();
  if (!over) return { path, continued, place: checksum(place), ending: undefined };
  if (moment.ending === undefined) throw new Error(`A run has no ending: ${path.join(' ')}`);
  return { path, continued, ending: endingCodes[moment.ending.id] };
}

/** How far one scenario has come. */
const stages = {
  begun: (id: string) => ({ latest: running(id) }),
  'begun anew': (id: string) => ({ latest: running(id), restarts: 1 + below(3) }),
  finished: (id: string) => ({ first: finished(id) }),
  read: (id: string) => ({ first: finished(id), debriefRead: true }),
  'played again': (id: string) => ({ first: finished(id), latest: running(id), debriefRead: true }),
  'played twice': (id: string) => ({ first: finished(id), latest: finished(id), debriefRead: true }),
} as const satisfies Readonly<Record<string, (id: string) => Partial<ScenarioMemory>>>;

type Stage = keyof typeof stages;

function scenarioAt(id: string, stage: Stage, hash?: string): ScenarioMemory {
  const card = outline.scenarios.find((one) => one.id === id);
  const nothing = { first: undefined, latest: undefined, debriefRead: false };
  const kind = card?.kind === 'orientation' ? undefined : card?.kind;
  return { id, hash: hash ?? card?.hash ?? '', ...nothing, ...stages[stage](id), kind };
}

const facts: CourseNotes = {
  ...noNotes,
  oriented: true,
  committedOn: '2026-05-04',
  followUps: ['partly', 'done'],
};
const answers = {
  'self-view': '4352143521435214',
  reaction: '5442',
  'judgement-a': '12340123401234012340123401234012',
};
const english =
  'Before the round I ask her which patient she would like to lead, and I say what I will not step into.';
const japanese = '先に一つだけ訊いてから、待ってみる。次の夜勤で本人の言葉を聞く。'.repeat(6);

/** As many of the places as are kept beside the progress. */
function wordsUpTo(limit: number, words: string): CourseNotes['texts'] {
  const texts: Record<string, string> = {};
  const places = [...scenarioIds.map((id) => `reaction.${id}`), 'commitment.will', 'commitment.cue'];
  for (const place of places)
    for (const text of [words, words.slice(0, 60), words.slice(0, 20)])
      if (texts[place] === undefined && hasRoomFor(texts, place, text, limit)) texts[place] = text;
  return texts;
}

interface Kind {
  readonly name: string;
  readonly scenarios: () => readonly ScenarioMemory[];
  readonly notes?: (reports: Original['reports']) => CourseNotes;
  /** No scenario is loaded yet, so that nothing can be packed. */
  readonly unloaded?: boolean;
  /** The most characters, where it is not the LMS's own. */
  readonly limit?: number;
}

const every = (stage: Stage) => () => scenarioIds.map((id) => scenarioAt(id, stage));
const mixed = (count: number) => () =>
  scenarioIds
    .slice(0, count)
    .map((id) =>
      scenarioAt(id, (Object.keys(stages) as Stage[])[below(Object.keys(stages).length)] ?? 'read'),
    );

const kinds: readonly Kind[] = [
  { name: 'opened only', scenarios: () => [] },
  { name: 'first steps', scenarios: () => [], notes: () => ({ ...noNotes, oriented: true }) },
  ...(Object.keys(stages) as Stage[]).flatMap((stage) =>
    scenarioIds.map((id) => ({ name: `${id} ${stage}`, scenarios: () => [scenarioAt(id, stage)] })),
  ),
  ...[2, 3, 4, 5, 6].map((count) => ({ name: `${count} scenarios`, scenarios: mixed(count) })),
  { name: 'committed', scenarios: mixed(2), notes: () => facts },
  { name: 'answered', scenarios: mixed(4), notes: () => ({ ...facts, answers }) },
  {
    name: 'with words',
    scenarios: mixed(3),
    notes: () => ({ ...facts, answers, texts: { 'reaction.er-1': english, 'commitment.will': english } }),
  },
  {
    name: 'full of Japanese words',
    scenarios: every('played twice'),
    notes: (reports) => ({ ...facts, answers, texts: wordsUpTo(limits[reports], japanese) }),
  },
  {
    name: 'full of English words',
    scenarios: every('played again'),
    notes: (reports) => ({ ...facts, answers, texts: wordsUpTo(limits[reports], english.repeat(5)) }),
  },
  {
    name: 'more than there is room for',
    scenarios: every('played twice'),
    notes: () => ({ ...facts, answers, texts: wordsUpTo(limits.scorm2004, japanese) }),
  },
  { name: 'all played twice', scenarios: every('played twice') },
  { name: 'nothing loaded', scenarios: every('played again'), unloaded: true },
  { name: 'cut to its limit', scenarios: every('played twice'), limit: 480 },
  {
    name: 'another structure',
    scenarios: () => scenarioIds.map((id) => scenarioAt(id, 'played again', 'oLd3r_')),
    unloaded: true,
  },
];

/** Written by the real writer, for both standards. */
export const originals: readonly Original[] = (['scorm12', 'scorm2004'] as const).flatMap((reports) =>
  kinds.map((kind, index) => {
    const notes = kind.notes?.(reports);
    const scenarios = kind.scenarios();
    const memory: CourseMemory = {
      saves: 1 + below(200) + index,
      completed: scenarios.length > 4,
      scenarios,
      ...(notes === undefined ? {} : { notes }),
      ...(index % 3 === 0 ? {} : { visit: visitMark() }),
    };
    const optionsAfter = kind.unloaded === true ? () => undefined : optionsOf;
    const limit = kind.limit ?? limits[reports];
    const underWay = scenarios.find(({ latest }) => latest !== undefined && latest.ending === undefined);
    return {
      name: kind.name,
      memory,
      reports,
      text: writeMemory(memory, { limit, optionsAfter }),
      bookmark: bookmarkOf(memory, underWay?.id, { optionsAfter }),
    };
  }),
);

function visitMark(): VisitMark {
  const id = () => below(36 ** 5).toString(36);
  const before = Array.from({ length: below(5) }, () => ({ id: id(), saves: below(300) }));
  return { id: id(), before };
}

const anotherRun = (path: string): RunMemory => ({
  path: path.match(/../g) ?? [],
  continued: 1,
  ending: 'tw',
});

/** Another course of the same making. */
export const otherCourse: CourseMemory = {
  saves: 31,
  completed: true,
  scenarios: ['rx-1', 'rx-2', 'rx-3'].map((id, index) => ({
    id,
    hash: `rx${index}abc`,
    first: anotherRun('a1b2c3d4'),
    latest: { ...anotherRun('a2b1'), ending: undefined },
    debriefRead: true,
  })),
};

/** Stored by the first version that kept anything. */
export const firstVersion: CourseMemory = {
  saves: 77,
  completed: true,
  scenarios: [
    {
      id: 'er-1',
      hash: 'Ab3_-x',
      first: { path: ['Aa', 'Bb'], continued: 1, ending: 'gw' },
      latest: { path: ['Aa', 'Bb', 'Cc'], continued: 2, ending: undefined },
      debriefRead: true,
    },
    {
      id: 'cl-2',
      hash: 'zzzzzz',
      first: undefined,
      latest: { path: ['Ac'], continued: 0, ending: undefined },
      debriefRead: false,
    },
  ],
};

/** The very characters it stored. */
export const firstVersionText =
  'F1!h3.c25mgi!rm.APAb3_-xBosEgwCD6-er-1Cfk!rg.BEzzzzzzAPWZcl-2cLU!q7.A3AAAAVkjP!p7.A2AAAADhjK!q7.B1AAAACvpO!fb.er-1.AaBbCc7M6!e9.er-1.AaBb9hz!f7.cl-2.AcpuA';
