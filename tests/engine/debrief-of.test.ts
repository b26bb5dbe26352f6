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
    act: 0,
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
    doubt: { text: line('She has not checked the allergies.'), heldBy: 'B' },
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

  expect(debriefAfter(['aa', 'ba'], warm).decisions[0]).toMatchObject({
    band: 'open',
    doubt: { heldBy: undefined },
  });
});

test('the lanes start at the start and have a point for each decision', () => {
  const [act] = debriefAfter(['aa', 'ba']).acts;

  expect(act!.line).toHaveLength(3);
  expect(act!.line[0]).toMatchObject({ safety: 4000, alliance: 4000, openness: 5500, margin: 8 });
  expect(act!.line[1]).toEqual({
    safety: 4500,
    alliance: 4250,
    openness: 5500,
    margin: 8,
    strands: { V: 5500, C: 4000, R: 4000, G: 4000, T: 4000, B: 4750 },
  });
  expect(act!.end).toEqual(act!.line[2]);
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

  expect(debriefAfter(['aa', 'ba']).acts[0]).toMatchObject({
    unrecognised: ['person', 'clinician'],
    minutes: { budget: 6, used: 3 },
    rescuedAt: undefined,
  });
  expect(debriefAfter(['ab', 'ba'], thin).acts[0]!.rescuedAt).toBe(0);
});

test('the other good ways are told in the words of their choices', () => {
  const way = { title: line('Ask first'), why: line('It opens.'), path: ['ask', 'listen'] };
  const { goodWays, hiddenConcern, questions, takeaway } = debriefAfter(
    ['ab', 'ba'],
    tinyScenario({ good_ways: [way] }),
  );

  expect(goodWays).toEqual([
    { act: 'a', title: way.title, why: way.why, choices: [line('Choose ask.'), line('Choose listen.')] },
  ]);
  expect(hiddenConcern).toEqual(prose('She has not slept.'));
  expect(questions).toEqual([line('What did you notice?')]);
  expect(takeaway).toEqual(line('Ask first.'));
});

test('nothing kept back is still told as what there was to keep back', () => {
  const [act] = tinyScenario().acts;
  const warm = tinyScenario({ acts: [{ ...act!, start: { ...act!.start, V: 70, B: 70 } }] });

  expect(debriefAfter(['aa', 'ba'], warm).decisions[0]!.doubt).toEqual({
    text: line('She has not checked the allergies.'),
    heldBy: undefined,
  });
});

test('a promise that was never kept costs its trust after the last point', () => {
  const [act] = debriefAfter(['ab', 'ba']).acts;

  expect(act!.end.strands.B).toBeLessThan(act!.line.at(-1)!.strands.B);
  expect(act!.end.alliance).toBeLessThan(act!.line.at(-1)!.alliance);
});

test('each act is told apart: its decisions, its own line, whom the learner played and met, its ending', () => {
  const { acts, decisions } = debriefAfter(['aa', 'ba', 'ra'], twoActScenario());

  expect(acts.map(({ id, you, meets, from, to }) => [id, you, meets, from, to])).toEqual([
    ['a', 'teacher', 'amara', 0, 2],
    ['r', 'resident', 'amara', 2, 3],
  ]);
  expect(decisions.map(({ act }) => act)).toEqual([0, 0, 1]);
  expect(acts.map(({ line: points }) => points.length)).toEqual([3, 2]);
  expect(acts[1]!.line[0]).toMatchObject({ safety: 4333, openness: acts[0]!.end.openness });
  expect(acts.map(({ carries }) => carries)).toEqual([false, true]);
  expect(acts.map(({ ending }) => ending?.id)).toEqual(['polite_distance', 'said_door_closed']);
  expect(acts.map(({ minutes }) => minutes)).toEqual([
    { budget: 6, used: 3 },
    { budget: 4, used: 0 },
  ]);
  expect(acts[0]!.unrecognised).toEqual(['person', 'clinician']);
});

test('a run that was left has acts as far as it came, the last without an ending', () => {
  const endings = (path: readonly string[]) =>
    debriefAfter(path, twoActScenario()).acts.map(({ ending }) => ending?.id);

  expect(endings([])).toEqual([undefined]);
  expect(endings(['aa'])).toEqual([undefined]);
  expect(endings(['aa', 'ba'])).toEqual(['polite_distance']);
});

test('the options of the next choice are all of its scene’s, open or not; none once the run is over', () => {
  const play = compilePlay(tinyScenario({ acts: [actOf('hallway')] }));

  expect(optionsAfter(play, [])).toEqual(['aa', 'ab', 'ac']);
  expect(optionsAfter(play, ['ab'])).toEqual(['ba', 'bb', 'bc', 'bd']);
  expect(optionsAfter(play, ['ac'])).toEqual(['Ra', 'Rb', 'Rc']);
  expect(optionsAfter(play, ['aa', 'ba'])).toBeUndefined();
  expect(optionsAfter(play, ['zz'])).toBeUndefined();
});
