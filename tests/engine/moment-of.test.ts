import { expect, test } from 'vitest';
import { transition } from 'xstate';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { momentOf } from '../../src/engine/moment-of.ts';
import { replay } from '../../src/engine/replay.ts';
import { sessionMachine } from '../../src/engine/session-machine.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { line, prose, saidProse, tinyScenario, twoActScenario } from '../support/scenario-builder.ts';

/** What is drawn after a path, when the learner has gone on so often. */
function momentAfter(path: readonly string[], continued = 0, scenario: Scenario = tinyScenario()) {
  const play = compilePlay(scenario);
  return momentOf(play, replay(sessionMachine(play), path, continued).snapshot);
}

test('a scene to decide in shows its words, its open choices and where things stand', () => {
  expect(momentAfter([])).toEqual({
    phase: 'deciding',
    step: 0,
    scene: 'hallway',
    title: line('Hallway'),
    place: 'er_bay',
    you: 'teacher',
    meets: 'amara',
    clock: '19:40',
    speaker: 'amara',
    expression: 'guarded',
    text: prose('What happens at Hallway.'),
    says: line('It is all done.'),
    choices: [
      { id: 'ask', text: line('Choose ask.'), minutes: 2 },
      { id: 'trust', text: line('Choose trust.'), minutes: 0 },
      { id: 'scold', text: line('Choose scold.'), minutes: 0 },
    ],
    reply: undefined,
    pitStop: undefined,
    hint: undefined,
    reading: {
      safety: 4000,
      alliance: 4000,
      openness: 5500,
      margin: 8,
      minutesLeft: 6,
      recognised: [],
      stance: 'guarded',
      ruptured: false,
    },
    change: undefined,
    ending: undefined,
  });
});

test('a reply shows what was chosen, what came back in the resident’s band, and what changed', () => {
  const moment = momentAfter(['aa']);

  expect(moment).toMatchObject({
    phase: 'replying',
    step: 1,
    scene: 'hallway',
    choices: [],
    expression: 'testing',
  });
  expect(moment.text).toEqual(prose('What happens at Hallway.'));
  expect(moment.reply).toEqual({
    choice: line('Choose ask.'),
    band: 'testing',
    text: prose('Hallway, testing.'),
  });
  expect(moment.change).toEqual({
    safety: 500,
    alliance: 250,
    openness: 0,
    margin: 0,
    minutes: 2,
    recognised: ['learner'],
    promised: [],
    kept: [],
    rupture: 'none',
  });
  expect(moment.reading).toMatchObject({ minutesLeft: 4, recognised: ['learner'], stance: 'testing' });
});

test('promises made and kept are told as changes', () => {
  expect(momentAfter(['ab']).change).toMatchObject({ promised: ['talk'], kept: [], margin: -2 });
  expect(momentAfter(['ab', 'bb']).change).toMatchObject({ promised: [], kept: ['talk'] });
});

test('a rupture shows in the face until it is repaired, and the repairing reply is relieved', () => {
  expect(momentAfter(['ac'])).toMatchObject({
    expression: 'ruptured',
    change: { rupture: 'opened' },
    reading: { ruptured: true },
  });
  expect(momentAfter(['ac'], 1)).toMatchObject({
    phase: 'repairing',
    scene: 'repair',
    expression: 'ruptured',
    place: 'er_bay',
  });
  expect(momentAfter(['ac'], 1).choices.map(({ id }) => id)).toEqual([
    'repair_name_it',
    'repair_kind_act',
    'repair_carry_on',
  ]);
  expect(momentAfter(['ac', 'Ra'])).toMatchObject({
    phase: 'replying',
    scene: 'repair',
    expression: 'relieved',
    change: { rupture: 'repaired' },
  });
  expect(momentAfter(['ac', 'Ra']).reply?.text).toEqual(prose('Name it, guarded.'));
  expect(momentAfter(['ac', 'Rb'], 2).expression).toBe('ruptured');
});

test('a scene without choices is read; its speaker is named', () => {
  const moment = momentAfter(['aa'], 1);

  expect(moment).toMatchObject({
    phase: 'reading',
    scene: 'walk',
    choices: [],
    reply: undefined,
    change: undefined,
  });
});

test('the extra minute of candour is part of the cost that is shown', () => {
  const [act] = tinyScenario().acts;
  const closed = tinyScenario({ acts: [{ ...act!, start: { ...act!.start, O: 30 } }] });

  expect(momentAfter(['ab'], 2, closed).choices[0]).toMatchObject({ id: 'listen', minutes: 2 });
  expect(momentAfter(['aa'], 2).choices[0]).toMatchObject({ id: 'listen', minutes: 1 });
});

test('the end shows its epilogue, and stays through the debrief', () => {
  const play = compilePlay(tinyScenario());
  const machine = sessionMachine(play);
  const { snapshot } = replay(machine, ['aa', 'ba'], 1);
  const [debriefing] = transition(machine, snapshot, { type: 'openDebrief' });
  const [done] = transition(machine, debriefing, { type: 'finishDebrief' });
  const ending = {
    id: 'polite_distance',
    title: line('polite_distance'),
    epilogue: prose('Epilogue of polite_distance.'),
  };

  expect([snapshot, debriefing, done].map((each) => momentOf(play, each).phase)).toEqual([
    'ended',
    'debriefing',
    'done',
  ]);
  expect([snapshot, debriefing, done].map((each) => momentOf(play, each).ending)).toEqual([
    ending,
    ending,
    ending,
  ]);
});

test('an ending may have a speaker and a face of its own, and may be left unwritten', () => {
  const [act] = tinyScenario().acts;
  const polite = {
    title: line('Apart'),
    epilogue: saidProse('Apart.'),
    speaker: 'joan',
    face: 'relieved' as const,
  };

  expect(
    momentAfter(['aa', 'ba'], 1, tinyScenario({ acts: [{ ...act!, endings: { polite_distance: polite } }] })),
  ).toMatchObject({
    speaker: 'joan',
    expression: 'relieved',
  });
  expect(momentAfter(['aa', 'ba'], 1, tinyScenario({ acts: [{ ...act!, endings: {} }] })).ending).toEqual({
    id: 'polite_distance',
    title: [],
    epilogue: [],
  });
});

test('words that depend on what happened are chosen as things stand, and a scene’s do not change under its reply', () => {
  const scenario = tinyScenario();
  const text = [
    { id: 'scolded', when: { chose: ['scold'] }, text: prose('After harsh words.') },
    { id: 'otherwise', text: prose('As ever.') },
  ];
  const scenes = {
    ...scenario.scenes,
    hallway: { ...scenario.scenes['hallway']!, text },
    walk: { ...scenario.scenes['walk']!, text },
  };
  const told = { ...scenario, scenes };

  expect(momentAfter(['ac'], 0, told).text).toEqual(prose('As ever.'));
  expect(momentAfter(['ac', 'Rc'], 1, told).text).toEqual(prose('After harsh words.'));
  expect(momentAfter(['aa'], 1, told).text).toEqual(prose('As ever.'));
});

test('a clinic looks like a clinic, unless a scene says otherwise', () => {
  const scenario = tinyScenario({ kind: 'clinic' });
  const hallway = { ...scenario.scenes['hallway']!, place: 'er_bay' as const };

  expect(momentAfter([], 0, scenario).place).toBe('clinic_room');
  expect(momentAfter([], 0, { ...scenario, scenes: { ...scenario.scenes, hallway } }).place).toBe('er_bay');
});

test('between two acts the first one’s ending is shown', () => {
  expect(momentAfter(['aa', 'ba'], 1, twoActScenario())).toMatchObject({
    phase: 'ended',
    ending: { id: 'polite_distance' },
  });
  expect(momentAfter(['aa', 'ba'], 2, twoActScenario())).toMatchObject({
    phase: 'deciding',
    scene: 'desk',
    step: 2,
  });
  expect(momentAfter(['aa', 'ba', 'ra'], 1, twoActScenario()).ending?.id).toBe('said_door_closed');
});

test('a band without words of its own borrows those of its neighbour', () => {
  const scenario = tinyScenario();
  const hallway = { ...scenario.scenes['hallway']!, replies: { open: saidProse('Gladly.') } };

  expect(
    momentAfter(['aa'], 0, { ...scenario, scenes: { ...scenario.scenes, hallway } }).reply?.text,
  ).toEqual(prose('Gladly.'));
});

test('an act may be about meeting another than the resident, who then speaks and is seen', () => {
  const scenario = twoActScenario();
  const [attending, asResident] = scenario.acts;
  const meeting = { ...scenario, acts: [attending!, { ...asResident!, meets: 'lindqvist' }] };

  expect(momentAfter([], 0, meeting)).toMatchObject({ you: 'teacher', meets: 'amara', speaker: 'amara' });
  expect(momentAfter(['aa', 'ba'], 2, meeting)).toMatchObject({
    you: 'resident',
    meets: 'lindqvist',
    speaker: 'lindqvist',
  });
});

test('a pause to guess and a note about the screen come with the reply and go with it', () => {
  const scenario = tinyScenario();
  const guesses = [line('She is tired.'), line('She is sure.')];
  const hallway = {
    ...scenario.scenes['hallway']!,
    pit_stop: { asks: undefined, guesses },
    hint: line('Look up.'),
  };
  const asking = { ...scenario, scenes: { ...scenario.scenes, hallway } };

  expect(momentAfter([], 0, asking)).toMatchObject({ pitStop: undefined, hint: undefined });
  expect(momentAfter(['aa'], 0, asking)).toMatchObject({
    pitStop: { asks: undefined, guesses },
    hint: line('Look up.'),
  });
  expect(momentAfter(['aa'], 1, asking)).toMatchObject({ pitStop: undefined, hint: undefined });
});

test('a medium is shown with the text of its scene, and another with the reply to a choice', () => {
  const tiny = tinyScenario();
  const { hallway } = tiny.scenes;
  const [ask, ...others] = hallway!.choices;
  const shown = {
    ...tiny,
    scenes: {
      ...tiny.scenes,
      hallway: { ...hallway!, shows: 'ecg', choices: [{ ...ask!, shows: 'chart' }, ...others] },
    },
  };

  expect(momentAfter([], 0, shown)).toMatchObject({ shows: 'ecg', reply: undefined });
  expect(momentAfter(['aa'], 0, shown)).toMatchObject({ shows: 'ecg', reply: { shows: 'chart' } });
  expect(momentAfter(['ab'], 0, shown).reply?.shows).toBeUndefined();
  expect(momentAfter(['aa'], 1, shown).shows).toBeUndefined();
});

test('the repair moment shows no medium, whatever the scene before it did', () => {
  const tiny = tinyScenario();
  const hallway = { ...tiny.scenes['hallway']!, shows: 'ecg' };
  const moment = momentAfter(['ac'], 1, { ...tiny, scenes: { ...tiny.scenes, hallway } });

  expect(moment.phase).toBe('repairing');
  expect(moment.shows).toBeUndefined();
});
