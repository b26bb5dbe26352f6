import type { ScenarioData } from '../../../src/course/course.ts';
import type { Moment, Reading } from '../../../src/engine/moment.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';

const circle = ['circle', { cx: '50', cy: '50', r: '40', fill: '#8d5524' }] as const;

/** A portrait of two circles and a face for each expression. */
export function sceneData(): ScenarioData {
  return {
    scenario: tinyScenario(),
    portraits: {
      amara: {
        viewBox: '0 0 100 100',
        under: [circle],
        over: [],
        faceTransform: '',
        face: 'calm',
        faces: { open: 'smile' },
      },
    },
    faces: { calm: [['path', { d: 'M40 60h20' }]], smile: [['path', { d: 'M40 60q10 10 20 0' }]] },
    references: [],
  };
}

const reading: Reading = {
  safety: 4250,
  alliance: 4930,
  openness: 5500,
  margin: 6,
  minutesLeft: 7,
  recognised: ['learner'],
  stance: 'guarded',
  ruptured: false,
};

/** A scene with three choices, its longest texts at the limits that authors keep. */
export function decidingMoment(given: Partial<Moment> = {}): Moment {
  return {
    phase: 'deciding',
    step: 1,
    scene: 'hallway',
    title: ['Amara stops at the plan. Your phone rings.'],
    place: 'er_bay',
    you: 'teacher',
    meets: 'amara',
    clock: '19:40',
    speaker: 'amara',
    expression: 'guarded',
    text: [
      {
        p: [
          'Amara finds you between two stretchers. She has the chart under her arm and does not look at it. “Fifty-eight-year-old, red hot leg, thirty-nine four. Bed 7.” The history is clean, quick, rehearsed. Then she gets to the plan and slows down, the way people slow down on ice. Your phone starts to ring.',
        ],
      },
    ],
    says: ['“I think it’s all done. I was about to order.”'],
    shows: undefined,
    choices: [
      { id: 'ask', text: ['Let it ring. “Which bit are you least sure of?”'], minutes: 1 },
      { id: 'trust', text: ['“Antibiotics now, bloods, and I’ll look in.” Then you answer.'], minutes: 0 },
      { id: 'plan', text: ['“Your plan first. Then the why.” The phone stops by itself.'], minutes: 2 },
    ],
    reply: undefined,
    pitStop: undefined,
    hint: undefined,
    reading,
    change: undefined,
    ending: undefined,
    ...given,
  };
}

export function replyingMoment(given: Partial<Moment> = {}): Moment {
  return decidingMoment({
    phase: 'replying',
    step: 2,
    expression: 'open',
    choices: [],
    reply: {
      choice: ['Let it ring. “Which bit are you least sure of?”'],
      band: 'open',
      text: [{ p: ['She breathes out. “The allergies. I haven’t asked him myself.”'] }],
      shows: undefined,
    },
    reading: { ...reading, safety: 4890, alliance: 4510, margin: 5, stance: 'open' },
    change: {
      safety: 640,
      alliance: -420,
      openness: 300,
      margin: -1,
      minutes: 1,
      recognised: ['clinician'],
      promised: ['talk'],
      kept: [],
      rupture: 'none',
    },
    ...given,
  });
}
