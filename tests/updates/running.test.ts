import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { endsAt, tinyScenario, twoActScenario } from '../support/scenario-builder.ts';
import * as edits from './edits.ts';
import { begin, make, memoryOf, placeOf, toldIn, visitTo } from './versions.ts';

/*
 * Pairs of versions of a scenario: what a learner who was under way in the first meets in the second. Of the tiny scenario
 * (hallway, walk, bedside, end) and of the same with an act as the resident after it (desk, end).
 */

interface Pair {
  readonly name: string;
  readonly from?: Scenario;
  readonly edit: edits.Edit;
  /** What was done before leaving. */
  readonly moves: readonly string[];
  readonly left: string;
  readonly found: string;
  /** The sentence; left out where nothing is told. */
  readonly told?: string;
}

const two = twoActScenario();
const toBedside = ['trust', '>', '>'];
const toEnd = [...toBedside, 'explain', '>'];
const toDesk = [...toEnd, '>', '>'];

const updated = 'This scenario has been updated since you left it;';
const firstHolds = `${updated} of your 2 decisions the first still holds, and you go on from there.`;
const elsewhere = `${updated} your decision still holds, but leads to another place now, and you go on from there.`;
const bothElsewhere = `${updated} your decisions still hold, but lead to another place now, and you go on from there.`;
const anew = `${updated} the decision you had made is no longer part of it, so you start at the beginning.`;

const harsh = edits.changedChoice('trust', (choice) => ({ ...choice, moves: { V: -3, B: -3 } }));
const untouched: readonly (readonly [string, edits.Edit])[] = [
  ['other words', edits.otherWords],
  ['another order of the options', edits.reversedChoices],
  ['another order of the scenes', edits.shuffledScenes],
  [
    'one option more in every scene',
    (scenario) =>
      edits.withChoice('bedside', 'new', 'zz')(edits.withChoice('hallway', 'newer', 'yz')(scenario)),
  ],
  ['an option gone that was not chosen', edits.withoutChoice('hurry')],
  ['minutes changed', edits.changedChoice('trust', (choice) => ({ ...choice, minutes: 3 }))],
  ['weights changed', edits.changedChoice('trust', (choice) => ({ ...choice, moves: { V: 1 } }))],
  ['start levels changed', edits.otherStart({ V: 90, B: 10 })],
  ['hazards changed', edits.otherHazard(0)],
  ['an act added', edits.withLastAct],
  [
    'a gate that closes what was not chosen',
    edits.changedChoice('share', (choice) => ({ ...choice, needs: [{ of: 'B', at_least: 100 }] })),
  ],
];
const stops: readonly (readonly [readonly string[], string])[] = [
  [[], 'hallway deciding'],
  [['trust'], 'hallway replying'],
  [['trust', '>'], 'walk reading'],
  [toBedside, 'bedside deciding'],
  [[...toBedside, 'explain'], 'bedside replying'],
];

test.each(
  untouched.flatMap(([name, edit]) => stops.map(([moves, place]) => [name, place, moves, edit] as const)),
)('%s: a learner at %s comes back to it and is told nothing', async (_name, place, moves, edit) => {
  const first = await visitTo({ scenarios: [tinyScenario()] });
  await begin(first, 'tiny');
  make(first, moves);
  expect(placeOf(first)).toBe(place);

  const again = await visitTo({ scenarios: [edit(tinyScenario())] }, first.lms.text);
  await again.session.open('tiny');

  expect(placeOf(again)).toBe(place);
  expect(toldIn(again)).toBe('');
});

const pairs: readonly Pair[] = [
  {
    name: 'the option that was chosen is gone, while its reply is read',
    edit: edits.withoutChoice('explain'),
    moves: [...toBedside, 'explain'],
    left: 'bedside replying',
    found: 'walk reading',
    told: firstHolds,
  },
  {
    name: 'the first option that was chosen is gone',
    edit: edits.withoutChoice('trust'),
    moves: ['trust'],
    left: 'hallway replying',
    found: 'hallway deciding',
    told: anew,
  },
  {
    name: 'the first option that was chosen is gone, two decisions on',
    edit: edits.withoutChoice('trust'),
    moves: [...toBedside, 'explain'],
    left: 'bedside replying',
    found: 'hallway deciding',
    told: `${updated} the 2 decisions you had made no longer fit it, so you start at the beginning.`,
  },
  {
    name: 'the code of the option that was chosen is another',
    edit: edits.changedChoice('explain', (choice) => ({ ...choice, code: 'zb' })),
    moves: [...toBedside, 'explain'],
    left: 'bedside replying',
    found: 'walk reading',
    told: firstHolds,
  },
  {
    name: 'a gate now closes what was chosen',
    edit: edits.changedChoice('explain', (choice) => ({ ...choice, needs: [{ of: 'B', at_least: 90 }] })),
    moves: [...toBedside, 'explain'],
    left: 'bedside replying',
    found: 'walk reading',
    told: firstHolds,
  },
  {
    name: 'weights changed, so that a gate now closes what was chosen',
    edit: edits.changedChoice('ask', (choice) => ({ ...choice, moves: { B: -1 } })),
    moves: ['ask', '>', '>', 'share'],
    left: 'bedside replying',
    found: 'walk reading',
    told: firstHolds,
  },
  {
    name: 'weights changed, so that the choice before now breaks something',
    edit: harsh,
    moves: toBedside,
    left: 'bedside deciding',
    found: 'repair repairing',
    told: elsewhere,
  },
  {
    name: 'weights changed, so that nothing is broken any more, in the repair moment',
    edit: edits.changedChoice('scold', (choice) => ({ ...choice, moves: { V: 1 }, unexplained: false })),
    moves: ['scold', '>'],
    left: 'repair repairing',
    found: 'walk reading',
    told: elsewhere,
  },
  {
    name: 'the same, after the repair moment',
    edit: edits.changedChoice('scold', (choice) => ({ ...choice, moves: { V: 1 }, unexplained: false })),
    moves: ['scold', '>', 'repair_name_it'],
    left: 'repair replying',
    found: 'walk reading',
    told: firstHolds,
  },
  {
    name: 'the margin is smaller, so that help comes in',
    edit: (scenario) => edits.otherStart({ margin: 1 })(edits.otherHazard(3)(scenario)),
    moves: toBedside,
    left: 'bedside deciding',
    found: 'help reading',
    told: elsewhere,
  },
  {
    name: 'the scene that is read is dropped',
    edit: edits.withoutScene('walk', 'bedside'),
    moves: ['trust', '>'],
    left: 'walk reading',
    found: 'bedside deciding',
    told: elsewhere,
  },
  {
    name: 'a scene that was read is dropped, at the decision after it',
    edit: edits.withoutScene('walk', 'bedside'),
    moves: toBedside,
    left: 'bedside deciding',
    found: 'bedside deciding',
  },
  {
    name: 'a scene to be read is put before the one at hand',
    edit: edits.withSceneBefore('lift', 'bedside'),
    moves: toBedside,
    left: 'bedside deciding',
    found: 'bedside deciding',
  },
  {
    name: 'a scene to be read is put before the first, where nothing was decided',
    edit: edits.withSceneBefore('lift', 'hallway'),
    moves: [],
    left: 'hallway deciding',
    found: 'hallway deciding',
  },
  {
    name: 'the first scene is dropped, where nothing was decided',
    edit: edits.withoutScene('hallway', 'bedside'),
    moves: [],
    left: 'hallway deciding',
    found: 'bedside deciding',
    told: 'This scenario has been updated since you began it; it begins in another way now.',
  },
  {
    name: 'the scene of the last decision is dropped',
    edit: edits.withoutScene('bedside', 'end'),
    moves: [...toBedside, 'explain'],
    left: 'bedside replying',
    found: 'walk reading',
    told: firstHolds,
  },
  {
    name: 'all that came after the first decision is dropped',
    edit: (scenario) => edits.withoutScene('bedside', 'end')(edits.withoutScene('walk', 'bedside')(scenario)),
    moves: toBedside,
    left: 'bedside deciding',
    found: 'ending polite_distance',
    told: elsewhere,
  },
  {
    name: 'the scene at hand is split, its choices in a second one',
    edit: edits.splitScene('bedside', 'bedside_2'),
    moves: toBedside,
    left: 'bedside deciding',
    found: 'walk reading',
    told: elsewhere,
  },
  {
    name: 'the scene at hand is split, while a reply is read',
    edit: edits.splitScene('bedside', 'bedside_2'),
    moves: [...toBedside, 'explain'],
    left: 'bedside replying',
    found: 'bedside_2 replying',
    told: bothElsewhere,
  },
  {
    name: 'the choice before leads into another scene',
    edit: (scenario) =>
      edits.changedChoice('trust', (choice) => ({ ...choice, next: endsAt('lift') }))(
        edits.withSceneBefore('lift', 'bedside')(scenario),
      ),
    moves: ['trust', '>'],
    left: 'walk reading',
    found: 'lift reading',
    told: elsewhere,
  },
  {
    name: 'an act is dropped, at the end of the one before it',
    from: two,
    edit: edits.withoutLastAct,
    moves: toEnd,
    left: 'ending polite_distance',
    found: 'ending polite_distance',
  },
  {
    name: 'an act is dropped that had begun',
    from: two,
    edit: edits.withoutLastAct,
    moves: toDesk,
    left: 'desk deciding',
    found: 'ending polite_distance',
    told: bothElsewhere,
  },
  {
    name: 'an act is dropped in which something was decided',
    from: two,
    edit: edits.withoutLastAct,
    moves: [...toDesk, 'hint'],
    left: 'desk replying',
    found: 'ending polite_distance',
    told: `${updated} of your 3 decisions the first 2 still hold, and you go on from there.`,
  },
  {
    name: 'the act before would end in another way, in the one after it',
    from: two,
    edit: edits.otherStart({ V: 90, C: 90, R: 90, G: 90, T: 90, B: 90 }),
    moves: toDesk,
    left: 'desk deciding',
    found: 'desk deciding',
  },
  {
    name: 'the act ends in another way, at its end',
    from: two,
    edit: edits.otherStart({ V: 90, C: 90, R: 90, G: 90, T: 90, B: 90 }),
    moves: toEnd,
    left: 'ending polite_distance',
    found: 'ending two_way_coaching',
    told: bothElsewhere,
  },
];

test.each(pairs)('$name', async ({ from = tinyScenario(), edit, moves, left, found, told = '' }) => {
  const first = await visitTo({ scenarios: [from] });
  await begin(first, 'tiny');
  make(first, moves);
  expect(placeOf(first)).toBe(left);

  const version = { scenarios: [edit(from)] };
  const again = await visitTo(version, first.lms.text);
  await again.session.open('tiny');
  expect([placeOf(again), toldIn(again)]).toEqual([found, told]);

  // Until the next move nothing is kept of it, and another launch finds and says the same.
  const once = await visitTo(version, again.lms.text);
  await once.session.open('tiny');
  expect([placeOf(once), toldIn(once)]).toEqual([found, told]);
  expect(memoryOf(once, 'tiny')?.latest?.path).toEqual(memoryOf(first, 'tiny')?.latest?.path);
});

test('once the learner has gone on, nothing more is told, in this visit and the next', async () => {
  const first = await visitTo({ scenarios: [tinyScenario()] });
  await begin(first, 'tiny');
  make(first, [...toBedside, 'explain']);

  const version = { scenarios: [edits.withoutChoice('explain')(tinyScenario())] };
  const again = await visitTo(version, first.lms.text);
  await again.session.open('tiny');
  expect(toldIn(again)).toBe(firstHolds);
  make(again, ['>']);
  expect([placeOf(again), toldIn(again)]).toEqual(['bedside deciding', '']);

  const once = await visitTo(version, again.lms.text);
  await once.session.open('tiny');

  expect([placeOf(once), toldIn(once)]).toEqual(['bedside deciding', '']);
});

test('a change that is taken back before the learner moves on has changed nothing', async () => {
  const first = await visitTo({ scenarios: [tinyScenario()] });
  await begin(first, 'tiny');
  make(first, [...toBedside, 'explain']);

  const between = await visitTo(
    { scenarios: [edits.withoutChoice('explain')(tinyScenario())] },
    first.lms.text,
  );
  await between.session.open('tiny');
  const again = await visitTo({ scenarios: [tinyScenario()] }, between.lms.text);
  await again.session.open('tiny');

  expect([placeOf(again), toldIn(again)]).toEqual(['bedside replying', '']);
});

test('a run that an update has brought to its end is finished when its debrief is opened, and reported once', async () => {
  const first = await visitTo({ scenarios: [two] });
  await begin(first, 'tiny');
  make(first, toDesk);

  const again = await visitTo({ scenarios: [edits.withoutLastAct(two)] }, first.lms.text);
  await again.session.open('tiny');
  expect(memoryOf(again, 'tiny')?.first).toBeUndefined();
  make(again, ['debrief', 'read']);

  expect(memoryOf(again, 'tiny')?.first).toMatchObject({ path: ['ab', 'bb'], ending: 'pd' });
  expect(again.lms.told).toEqual(['begin again', 'done tiny', 'progress 1', 'completed']);
});
