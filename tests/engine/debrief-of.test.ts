import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { debriefOf } from '../../src/engine/debrief-of.ts';
import { optionsAfter } from '../../src/engine/options-after.ts';
import { actOf, line, prose, tinyScenario, twoActScenario } from '../support/scenario-builder.ts';

const debriefAfter = (path: readonly string[], scenario = tinyScenario()) =>
  debriefOf(compilePlay(scenario), path);

test('a decision is told with what it moved, what was not said, and what else was there', () => {
  const [asked] = debriefAfter(['aa', 'ba']).decisions;

  expect(asked).toEqual({
    index: 0,
    scene: 'hallway',
    title: line('Hallway'),
    clock: '19:40',
    choice: 'ask',
    text: line('Choose ask.'),
    band: 'testing',
    reply: prose('Hallway, testing.'),
    minutes: 2,
    moved: [
      { of: 'V', from: 4000, to: 5500 },
      { of: 'B', from: 4000, to: 4750 },
      { of: 'safety', from: 4000, to: 4500 },
      { of: 'alliance', from: 4000, to: 4250 },
    ],
    rupture: 'none',
    recognised: ['learner'],
    exposure: 0,
    overcontrol: 0,
    why: line('Why ask matters, because of what it does.'),
    rows: ['T1'],
    sources: ['trier_2022'],
    unsaid: { text: line('She has not checked the allergies.'), weaker: 'B' },
    closed: [],
    others: [
      { choice: 'trust', text: line('Choose trust.') },
      { choice: 'scold', text: line('Choose scold.') },
    ],
  });
});

test('a door that was closed is told with what was missing', () => {
  const { decisions } = debriefAfter(['ab', 'ba']);

  expect(decisions[1]!.closed).toEqual([
    { choice: 'share', text: line('Choose share.'), missing: [{ of: 'B', had: 4000, needed: 4500 }] },
  ]);
  expect(decisions[1]!.others.map(({ choice }) => choice)).toEqual(['explain', 'hurry']);
});

test('nothing is unsaid when the resident is open', () => {
  const [act] = tinyScenario().acts;
  const warm = tinyScenario({ acts: [{ ...act!, start: { ...act!.start, V: 70, B: 70 } }] });

  expect(debriefAfter(['aa', 'ba'], warm).decisions[0]).toMatchObject({ band: 'open', unsaid: undefined });
});

test('the lanes start at the start and have a point for each decision', () => {
  const { line: points } = debriefAfter(['aa', 'ba']);

  expect(points).toHaveLength(3);
  expect(points[0]).toEqual({ safety: 4000, alliance: 4000, openness: 5500, margin: 8 });
  expect(points[1]).toEqual({ safety: 4500, alliance: 4250, openness: 5500, margin: 8 });
});

test('a repair is a decision among the others', () => {
  const { decisions } = debriefAfter(['ac', 'Ra', 'ba']);

  expect(decisions.map(({ scene, choice, rupture }) => [scene, choice, rupture])).toEqual([
    ['hallway', 'scold', 'opened'],
    ['repair', 'repair_name_it', 'repaired'],
    ['bedside', 'listen', 'none'],
  ]);
});

test('promises are kept or broken, and say which decision made them', () => {
  const talk = { id: 'talk', text: line('To talk at eight'), madeAt: 0 };

  expect(debriefAfter(['ab', 'bb']).promises).toEqual([{ ...talk, state: 'kept' }]);
  expect(debriefAfter(['ab', 'ba']).promises).toEqual([{ ...talk, state: 'broken' }]);
  expect(debriefAfter(['aa', 'ba']).promises).toEqual([]);
});

test('roles that were not recognised, minutes, and the decision that needed a rescue are named', () => {
  const [act] = tinyScenario().acts;
  const thin = tinyScenario({ acts: [{ ...act!, start: { ...act!.start, margin: 2 } }] });

  expect(debriefAfter(['aa', 'ba'])).toMatchObject({
    unrecognised: ['person', 'clinician'],
    minutes: { budget: 6, used: 3 },
    rescuedAt: undefined,
  });
  expect(debriefAfter(['ab', 'ba'], thin).rescuedAt).toBe(0);
});

test('the other good ways are told in the words of their choices', () => {
  const way = { title: line('Ask first'), why: line('It opens.'), path: ['ask', 'listen'] };
  const { goodWays, hiddenConcern, questions, takeaway } = debriefAfter(
    ['ab', 'ba'],
    tinyScenario({ good_ways: [way] }),
  );

  expect(goodWays).toEqual([
    { title: way.title, why: way.why, choices: [line('Choose ask.'), line('Choose listen.')] },
  ]);
  expect(hiddenConcern).toEqual(prose('She has not slept.'));
  expect(questions).toEqual([line('What did you notice?')]);
  expect(takeaway).toEqual(line('Ask first.'));
});

test('two acts are told as one run: the last act’s ending, both acts’ minutes, the first’s recognition', () => {
  const debrief = debriefAfter(['aa', 'ba', 'ra'], twoActScenario());

  expect(debrief.ending.id).toBe('said_door_closed');
  expect(debrief.decisions).toHaveLength(3);
  expect(debrief.minutes).toEqual({ budget: 10, used: 3 });
  expect(debrief.unrecognised).toEqual(['person', 'clinician']);
});

test('the options of the next choice are all of its scene’s, open or not; none once the run is over', () => {
  const play = compilePlay(tinyScenario({ acts: [actOf('hallway')] }));

  expect(optionsAfter(play, [])).toEqual(['aa', 'ab', 'ac']);
  expect(optionsAfter(play, ['ab'])).toEqual(['ba', 'bb', 'bc', 'bd']);
  expect(optionsAfter(play, ['ac'])).toEqual(['Ra', 'Rb', 'Rc']);
  expect(optionsAfter(play, ['aa', 'ba'])).toBeUndefined();
  expect(optionsAfter(play, ['zz'])).toBeUndefined();
});
