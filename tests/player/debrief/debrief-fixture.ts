import type { Portrait, ScenarioData } from '../../../src/course/course.ts';
import type { Debrief, DebriefAct, Decision, LinePoint } from '../../../src/engine/debrief.ts';
import type { Moment } from '../../../src/engine/moment.ts';

type Seed = Pick<Decision, 'choice' | 'band'> & {
  readonly title: string;
  readonly text: string;
  readonly reply: string;
  readonly why: string;
} & Partial<Omit<Decision, 'title' | 'text' | 'reply' | 'why'>>;

/** A decision that moves nothing and closes nothing, but for what is given. */
export function decisionWith({ title, text, reply, why, ...seed }: Seed, index: number): Decision {
  return {
    index,
    act: 0,
    scene: `scene_${index}`,
    clock: `${19 + Math.floor(index / 3)}:${index % 3}5`,
    minutes: 1,
    moved: [],
    rupture: 'none',
    recognised: [],
    exposure: 0,
    overcontrol: 0,
    rows: ['T1'],
    sources: ['kennedy2009'],
    doubt: undefined,
    closed: [],
    others: [{ choice: 'other', text: ['“Antibiotics now, bloods, and I’ll look in.” Then you answer.'] }],
    ...seed,
    title: [title],
    text: [text],
    reply: [{ p: [reply] }],
    why: [why],
  };
}

const seeds: readonly Seed[] = [
  {
    title: 'Ninety seconds before the first call',
    choice: 'aims',
    text: '“One thing each for tonight. What is yours?”',
    band: 'testing',
    reply: '“Oh. To keep the board moving, I suppose?” She looks at the board, not at you.',
    why: 'You named an aim before there was a patient to hide behind, so the night had two goals and not one. She offered the safe half of hers because she does not know yet what you do with the other half.',
    sources: ['telio2015', 'castanelli2022'],
    minutes: 2,
    recognised: ['learner'],
    moved: [
      { of: 'G', from: 4000, to: 5500 },
      { of: 'B', from: 4500, to: 5187 },
      { of: 'alliance', from: 4166, to: 4895 },
    ],
    doubt: {
      text: ['She wants to lead the first ten minutes of a patient nobody has sorted yet.'],
      heldBy: 'R',
    },
  },
  {
    title: 'She stops at the plan. Your phone rings',
    choice: 'least_sure',
    text: 'Let it ring. “Which bit are you least sure of?”',
    band: 'open',
    reply:
      'She breathes out. “The allergies. Triage was busy and I took ‘none’ off the sheet. I haven’t asked him myself.” She is already half turned towards bed 7.',
    why: 'You asked for the doubtful part before the plan, so doubt became part of the job and not a confession. What she then shows depends on whether last time it cost her anything.',
    sources: ['kennedy2009', 'castanelli2022'],
    moved: [
      { of: 'V', from: 3500, to: 5287 },
      { of: 'safety', from: 4166, to: 4762 },
      { of: 'O', from: 5500, to: 6062 },
    ],
  },
  {
    title: 'An ambulance for you; the first order is due',
    choice: 'place_it',
    text: 'You place the order yourself. “I’ll explain later.”',
    band: 'guarded',
    reply: '“Sure, thanks.” She is gone before your phone reaches your ear.',
    why: 'The patient gets treatment fastest, and that counts. Because the plan arrived whole, there was no place left to put her uncertainty, and she was the only one who knew it existed.',
    minutes: 0,
    exposure: 1,
    overcontrol: 1,
    moved: [
      { of: 'T', from: 4000, to: 3000 },
      { of: 'alliance', from: 4895, to: 4562 },
      { of: 'O', from: 6062, to: 5062 },
      { of: 'margin', from: 8, to: 7 },
    ],
    doubt: {
      text: ['She had not asked about allergies, and on her last shift the sigh came exactly here.'],
      heldBy: 'B',
    },
  },
  {
    title: 'The pharmacist rings. People are in earshot',
    choice: 'fix_it',
    text: '“You need to check before you sign. Every time. You know this.”',
    band: 'guarded',
    reply: '“Yes. Sorry. Of course. Sorry.” The pen goes into her pocket.',
    why: 'The standard was true and the corridor heard it. Because it came with an audience, the next thing she protects is how she looks, and not what she knows.',
    minutes: 0,
    rupture: 'opened',
    exposure: 2,
    moved: [
      { of: 'V', from: 5287, to: 3287 },
      { of: 'B', from: 5187, to: 4187 },
      { of: 'safety', from: 4762, to: 4095 },
      { of: 'alliance', from: 4562, to: 4229 },
      { of: 'O', from: 5062, to: 4062 },
      { of: 'margin', from: 7, to: 5 },
    ],
    doubt: { text: ['She assumed that triage had asked, and did not want to call you twice.'], heldBy: 'V' },
    closed: [
      {
        choice: 'aside',
        text: ['Take her aside. “Walk me through it.”'],
        missing: [{ of: 'B', had: 3899, needed: 4000 }],
      },
      {
        choice: 'aloud',
        text: ['“Let’s hear from both of us what made the catch work.”'],
        missing: [
          { of: 'disclose', had: 4237, needed: 4500 },
          { of: 'O', had: 4062, needed: 4500 },
        ],
      },
    ],
  },
  {
    title: 'The corridor, after',
    choice: 'repair_name_it',
    scene: 'repair',
    text: '“That was sharp, and everyone heard it. That part is mine. How did it land?”',
    band: 'testing',
    reply: '“It’s fine.” A breath. “It was loud.” She almost smiles.',
    why: 'You named it and owned your part before asking, so she did not have to look after you first. It mends because the question was real.',
    sources: ['watling2019'],
    rupture: 'repaired',
    moved: [
      { of: 'V', from: 3287, to: 4210 },
      { of: 'B', from: 4187, to: 5700 },
      { of: 'safety', from: 4095, to: 4403 },
      { of: 'alliance', from: 4229, to: 4733 },
    ],
    doubt: { text: ['She nearly did not call you again.'], heldBy: 'C' },
  },
  {
    title: 'She is still apologising',
    choice: 'strain',
    text: '“Five minutes. Sit. The next one can wait that long.”',
    band: 'open',
    reply: 'She laughs a little and tells you about the supervisor who used to sigh.',
    why: 'You noticed the person before the task, so there was somebody there to talk to.',
    recognised: ['person'],
    moved: [
      { of: 'B', from: 5700, to: 6882 },
      { of: 'alliance', from: 4733, to: 5127 },
      { of: 'O', from: 4062, to: 4804 },
    ],
  },
  {
    title: '22:00. Febrile, hypotensive. She asks to lead',
    choice: 'net',
    text: '“You lead. I’m at the foot of the bed. If I say ‘swap’, we swap.”',
    band: 'open',
    reply: 'She leads, and says aloud what you may both be missing.',
    why: 'The room to act had an edge that both of you had agreed, so she could use all of it.',
    minutes: 2,
    moved: [
      { of: 'C', from: 4500, to: 6150 },
      { of: 'T', from: 3000, to: 4050 },
      { of: 'safety', from: 4403, to: 4953 },
      { of: 'alliance', from: 5127, to: 5477 },
      { of: 'O', from: 4804, to: 5453 },
    ],
  },
  {
    title: 'The drip is up. The hallway is not',
    choice: 'own_slip',
    text: '“I missed one like that once. Since then I ask the patient, every time, out loud.”',
    band: 'open',
    reply: '“Out loud,” she says. “In front of the nurses?” “Especially.”',
    why: 'You went first, so not knowing became something that people with your job also do.',
    moved: [
      { of: 'V', from: 4210, to: 5947 },
      { of: 'R', from: 4500, to: 5325 },
      { of: 'safety', from: 4953, to: 5807 },
      { of: 'O', from: 5453, to: 6021 },
    ],
  },
  {
    title: 'Ten minutes before handover',
    choice: 'exchange',
    text: '“One thing each. You first, about me.”',
    band: 'open',
    reply: '“You pick up the phone when you’re not sure what to say.” She holds your eye.',
    why: 'You asked about yourself first and waited, so the feedback had two directions before it had content.',
    moved: [
      { of: 'C', from: 6150, to: 7305 },
      { of: 'safety', from: 5807, to: 6192 },
      { of: 'O', from: 6021, to: 6518 },
    ],
  },
  {
    title: 'The note is still blank',
    choice: 'together',
    text: '“Same screen. You type.”',
    band: 'open',
    reply: 'She suggests the wording of her own next step, and takes out a comma of yours.',
    why: 'The record became a piece of shared work, so what it says about her is something she has already said.',
    minutes: 2,
    moved: [
      { of: 'T', from: 4050, to: 5835 },
      { of: 'alliance', from: 5477, to: 6072 },
      { of: 'O', from: 6518, to: 6953 },
    ],
  },
  {
    title: 'The bus is in six minutes',
    choice: 'bus',
    text: '“Go. And call me with half a plan next time.”',
    band: 'open',
    reply: '“Half?” “Half.” She runs.',
    why: 'You said which kind of call you want, so she can make it.',
    minutes: 0,
    moved: [
      { of: 'G', from: 5500, to: 5504 },
      { of: 'O', from: 6953, to: 7333 },
    ],
  },
];

/** A point of a line; each strand is where its lane is. */
export function pointOf(given: Omit<LinePoint, 'strands'>): LinePoint {
  const { safety, alliance } = given;
  return {
    ...given,
    strands: { V: safety, C: safety, R: safety, G: alliance, T: alliance, B: alliance },
  };
}

/** The line that belongs to decisions: each level from where it was to where it was moved. */
export function lineOf(decisions: readonly Decision[], start: LinePoint): readonly LinePoint[] {
  return decisions.reduce<readonly LinePoint[]>(
    (line, { moved }) => {
      const before = line.at(-1) ?? start;
      const to = (name: string, otherwise: number) => moved.find(({ of }) => of === name)?.to ?? otherwise;
      const next = pointOf({
        safety: to('safety', before.safety),
        alliance: to('alliance', before.alliance),
        openness: to('O', before.openness),
        margin: to('margin', before.margin),
      });
      return [...line, next];
    },
    [start],
  );
}

/** An act as the teacher in which these decisions were made, ended. */
export function actWith(
  decisions: readonly Decision[],
  line: readonly LinePoint[],
  given: Partial<DebriefAct> = {},
): DebriefAct {
  return {
    id: 'main',
    you: 'teacher',
    meets: 'amara',
    from: 0,
    to: decisions.length,
    line,
    end: line.at(-1)!,
    carries: false,
    ending,
    minutes: { budget: 9, used: 11 },
    unrecognised: ['clinician'],
    rescuedAt: undefined,
    ...given,
  };
}

const ending: DebriefAct['ending'] & object = {
  id: 'two_way_coaching',
  title: ['Two-way coaching'],
  epilogue: [
    {
      p: ['The next night your phone rings at ten past eight. “Bed 4,” says Amara. “I have half a plan.”'],
    },
    { p: ['You put down your coffee and take the long way round, to hear the half.'] },
  ],
};

/** A run of eleven decisions in one act with a rupture, a repair, two promises and two closed doors. */
export function fullDebrief(changes: Partial<Debrief> = {}, act: Partial<DebriefAct> = {}): Debrief {
  const decisions = seeds.map(decisionWith);
  const line = lineOf(decisions, pointOf({ safety: 4166, alliance: 4166, openness: 5500, margin: 8 }));
  return {
    acts: [actWith(decisions, line, act)],
    decisions,
    hiddenConcern: [
      {
        p: [
          'Her last supervisor sighed when she called. Since then she saves her questions up, brings them in one piece, and leaves out the ones that sound like doubt.',
        ],
      },
    ],
    promises: [
      { id: 'later', text: ['explain the order after the ambulance'], state: 'kept', madeAt: 2 },
      { id: 'case', text: ['find her an unsorted patient'], state: 'broken', madeAt: 5 },
    ],
    goodWays: [
      {
        act: 'main',
        title: ['The honest deferral'],
        why: [
          'It begins with a promise and no time at all, and keeps it. The alliance arrives late here, and holds because of that.',
        ],
        choices: [
          ['“I call for pressure, airway, and anyone under two. The rest at eight.”'],
          ['“Your plan first. Then the why.”'],
          ['Stay two minutes; agree what is checked first.'],
        ],
      },
      {
        act: 'main',
        title: ['Steady hands'],
        why: ['You stay close throughout and say why each time, so closeness never reads as doubt.'],
        choices: [['“Which calls do you want to make, and which are mine?”'], ['Let it ring.']],
      },
    ],
    questions: [
      ['What was I protecting at that moment: the patient, the resident, the schedule, myself?'],
      ['Which sentence of mine made the next thing easier or harder to say?'],
      ['What will I ask my resident to tell me?'],
    ],
    takeaway: ['Ask for the doubtful part before the plan.'],
    ...changes,
  };
}

const portrait: Portrait = {
  viewBox: '0 0 100 100',
  under: [
    ['path', { d: 'M12 100 C12 76 34 72 50 72 C66 72 88 76 88 100 Z', fill: '#5aa3a0' }],
    ['circle', { cx: '50', cy: '40', r: '32', fill: '#2a1c16' }],
    ['circle', { cx: '50', cy: '46', r: '25', fill: '#8a5526' }],
  ],
  over: [],
  faceTransform: 'translate(50 46)',
  face: 'calm',
  faces: {},
};

/** What the player knows of the scenario, as small as the format allows. */
export function scenarioData(): ScenarioData {
  return {
    portraits: { amara: portrait },
    faces: {
      calm: [
        ['circle', { cx: '-9', cy: '-2', r: '2', fill: '#1b2430' }],
        ['circle', { cx: '9', cy: '-2', r: '2', fill: '#1b2430' }],
        ['path', { d: 'M-7 10 Q0 15 7 10', fill: 'none', stroke: '#1b2430', 'stroke-width': '2' }],
      ],
    },
    references: [
      {
        id: 'castanelli2022',
        short: 'Castanelli 2022',
        text: 'Castanelli DJ, Weller JM, Molloy E, Bearman M. Med Educ 2022;56:280-291.',
        url: 'https://doi.org/10.1111/medu.14645',
      },
      {
        id: 'kennedy2009',
        short: 'Kennedy 2009',
        text: 'Kennedy TJT, Regehr G, Baker GR, Lingard L. Preserving professional credibility. BMJ 2009;338:b128.',
        url: 'https://doi.org/10.1136/bmj.b128',
      },
      {
        id: 'telio2015',
        short: 'Telio 2015',
        text: 'Telio S, Ajjawi R, Regehr G. Acad Med 2015;90:609-614.',
        url: 'https://doi.org/10.1097/ACM.0000000000000560',
      },
      {
        id: 'watling2019',
        short: 'Watling 2019',
        text: 'Watling CJ, Ginsburg S. Med Educ 2019;53:76-85.',
        url: undefined,
      },
      { id: 'unused2000', short: 'Unused 2000', text: 'Never cited in this run.', url: undefined },
    ],
    scenario: {
      format: 1,
      id: 'er-1',
      kind: 'er',
      language: 'en',
      title: ['Bed 7 and a full hallway'],
      summary: ['An evening shift.'],
      about: [{ p: ['Amara is in her second week.'] }],
      minutes_to_play: [10, 15],
      hidden_concern: [{ p: ['She saves her questions up.'] }],
      takeaway: ['Ask for the doubtful part before the plan.'],
      questions: [],
      cast: {
        amara: { name: 'Dr Amara Nwosu', short: 'Amara', role: 'PGY-1', pronoun: 'she', resident: true },
      },
      promises: {},
      flags: {},
      retired: { codes: [], ids: [] },
      signed: { seen_done: [], cast_balance: [] },
      waive: [],
      expect: [],
      acts: [],
      good_ways: [],
      scenes: {},
    },
  };
}

/** The moment a run has ended, with these levels in hundredths. */
export function endedMoment(safety = 6192, alliance = 5872): Moment {
  return {
    phase: 'ended',
    step: 11,
    scene: 'bus',
    title: ['The bus is in six minutes'],
    place: 'er_bay',
    you: 'teacher',
    meets: 'amara',
    clock: undefined,
    speaker: 'amara',
    expression: 'open',
    text: [],
    says: undefined,
    shows: undefined,
    choices: [],
    reply: undefined,
    pitStop: undefined,
    hint: undefined,
    reading: {
      safety,
      alliance,
      openness: 7333,
      margin: 5,
      minutesLeft: -2,
      recognised: ['person', 'learner'],
      stance: 'open',
      ruptured: false,
    },
    change: undefined,
    ending,
  };
}
