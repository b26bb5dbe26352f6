import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { unmet } from '../../src/proof/expectations.ts';
import { readExpectations } from '../../src/proof/read-expectations.ts';
import type { Expectation } from '../../src/scenario/scenario.ts';
import { playOf } from '../support/routes.ts';
import { choiceOf, endsAt, sceneOf, tinyScenario, twoActScenario } from '../support/scenario-builder.ts';

const tiny = compilePlay(tinyScenario());
const twoActs = compilePlay(twoActScenario());

function expectationOf(given: Partial<Expectation>): Expectation {
  return { title: 'As it should be.', path: [], levels: [], open: [], closed: [], ...given };
}

function unmetIn(play: typeof tiny, given: Partial<Expectation>) {
  return unmet(play, [expectationOf(given)]).map(({ code, path, message }) => [
    code,
    path.slice(2).join('/'),
    message,
  ]);
}

test('what holds draws no finding', () => {
  const findings = unmet(tiny, [
    expectationOf({
      path: [],
      scene: 'hallway',
      open: ['ask'],
      levels: [{ of: 'safety', at_least: 40, below: 41 }],
    }),
    expectationOf({ path: ['ask'], scene: 'walk', reply: 'testing', open: ['share'] }),
    expectationOf({
      path: ['trust'],
      scene: 'bedside',
      closed: ['share'],
      margin: { at_least: 6, below: 7 },
    }),
    expectationOf({
      path: ['scold'],
      scene: 'repair',
      open: ['repair_name_it'],
      offer: { reads: 'disclose', is: ['guarded'] },
    }),
    expectationOf({ path: ['scold', 'repair_carry_on', 'listen'], ending: 'open_rupture' }),
  ]);

  expect(findings).toEqual([]);
});

test('a path that cannot be played says where it stops and what is open there', () => {
  expect(unmetIn(tiny, { path: ['trust', 'share'] })).toEqual([
    [
      'expect-path',
      'path/1',
      'Choice 2 of this path, "share", cannot be made. Choice "share" is closed: it needs bond (B) of at least 45, and that is 40. For now, open in scene "bedside" are listen, explain, hurry.',
    ],
  ]);
  expect(unmetIn(tiny, { path: ['ask', 'ask'] })).toEqual([
    [
      'expect-path',
      'path/1',
      'Choice 2 of this path, "ask", cannot be made: open in scene "bedside" are listen, explain, hurry, share.',
    ],
  ]);
  expect(unmetIn(tiny, { path: ['ask', 'listen', 'hurry'] })).toEqual([
    ['expect-path', 'path/2', 'Choice 3 of this path, "hurry", cannot be made: the run is over.'],
  ]);
});

test('a choice that does not exist here gets its closed condition told', () => {
  const scenario = tinyScenario();
  const hurry = choiceOf('hurry', 'bc', { when: { chose: ['ask'] } });
  const bedside = sceneOf('Bedside', { choices: [choiceOf('listen', 'ba'), hurry], next: endsAt('end') });
  const play = compilePlay({ ...scenario, scenes: { ...scenario.scenes, bedside } });

  expect(unmetIn(play, { path: ['trust'], open: ['hurry'] })).toEqual([
    [
      'expect-open',
      'open/0',
      'This choice should be open. Choice "hurry" is closed: its condition (when) does not hold.',
    ],
  ]);
});

test('a scene is met among those between two choices, and nowhere else', () => {
  expect(unmetIn(tiny, { path: ['ask'], scene: 'walk' })).toEqual([]);
  expect(unmetIn(tiny, { path: ['ask'], scene: 'bedside' })).toEqual([]);
  expect(unmetIn(tiny, { path: ['ask'], scene: 'hallway' })).toEqual([
    ['expect-scene', 'scene', 'Scene "hallway" does not come here: what comes is "walk", then "bedside".'],
  ]);
  expect(unmetIn(tiny, { path: ['ask', 'listen'], scene: 'help' })).toEqual([
    ['expect-scene', 'scene', 'Scene "help" does not come here: the run is over.'],
  ]);
});

test('an ending is that of the act which the path ends', () => {
  expect(unmetIn(twoActs, { path: ['ask', 'listen'], ending: 'polite_distance', scene: 'desk' })).toEqual([]);
  expect(unmetIn(twoActs, { path: ['ask', 'listen'], ending: 'two_silences' })).toEqual([
    ['expect-ending', 'ending', 'The act ends as "polite_distance" here, not as "two_silences".'],
  ]);
  expect(unmetIn(tiny, { path: ['ask'], ending: 'polite_distance' })).toEqual([
    [
      'expect-ending',
      'ending',
      'This path does not end an act, so it cannot end as "polite_distance": open in scene "bedside" are listen, explain, hurry, share.',
    ],
  ]);
});

test('a reply is of its band', () => {
  expect(unmetIn(tiny, { path: ['ask'], reply: 'open' })).toEqual([
    ['expect-reply', 'reply', 'The reply to the last choice is testing, not open.'],
  ]);
  expect(unmetIn(tiny, { path: [], reply: 'guarded' })).toEqual([
    ['expect-reply', 'reply', 'Nothing has been answered yet, so the reply is not guarded.'],
  ]);
});

test('an offer that is other than expected comes with its points', () => {
  expect(unmetIn(tiny, { offer: { reads: 'disclose', is: ['open', 'testing'] } })).toEqual([
    [
      'expect-offer',
      'offer/is',
      'The resident is guarded here for the offer to disclose (40 points), not open or testing.',
    ],
  ]);
});

test('levels are compared to the hundredth: from at_least on, and up to but not including below', () => {
  const levels = (of: Expectation['levels'][number]) => unmetIn(tiny, { path: ['ask'], levels: [of] });

  expect(levels({ of: 'B', at_least: 47 })).toEqual([]);
  expect(levels({ of: 'B', at_least: 48, below: 60 })).toEqual([
    ['expect-level', 'levels/0', 'Bond (B) is 47.5 points here, not at least 48 and below 60.'],
  ]);
  expect(levels({ of: 'B', below: 48 })).toEqual([]);
  expect(levels({ of: 'G', at_least: 40 })).toEqual([]);
  expect(levels({ of: 'G', below: 40 })).toEqual([
    ['expect-level', 'levels/0', 'Goals (G) is 40 points here, not below 40.'],
  ]);
  expect(levels({ of: 'G' })).toEqual([
    ['expect-level', 'levels/0', 'Say from where (at_least) or up to where (below) this should be.'],
  ]);
});

test('at the end of an act its broken promises count, and the next act has not begun', () => {
  const path = ['trust', 'listen'];

  expect(unmetIn(twoActs, { path, levels: [{ of: 'B', below: 31 }] })).toEqual([]);
  expect(unmetIn(twoActs, { path, levels: [{ of: 'B', at_least: 40 }] })).toEqual([
    ['expect-level', 'levels/0', 'Bond (B) is 30 points here, not at least 40.'],
  ]);
});

test('the margin is counted in segments', () => {
  expect(unmetIn(tiny, { path: ['ask'], margin: { at_least: 8 } })).toEqual([]);
  expect(unmetIn(tiny, { path: ['trust'], margin: { below: 3 } })).toEqual([
    ['expect-margin', 'margin', '6 segments of the margin are left here, not below 3.'],
  ]);
});

test('what should be open is closed, or of another scene; what should be closed is open, or of another scene', () => {
  expect(unmetIn(tiny, { path: ['trust'], open: ['listen', 'share', 'ask'] })).toEqual([
    [
      'expect-open',
      'open/1',
      'This choice should be open. Choice "share" is closed: it needs bond (B) of at least 45, and that is 40.',
    ],
    [
      'expect-open',
      'open/2',
      'This choice should be open. Choice "ask" is not among the choices there: open in scene "bedside" are listen, explain, hurry.',
    ],
  ]);
  expect(unmetIn(tiny, { path: ['ask'], closed: ['share', 'scold'] })).toEqual([
    ['expect-closed', 'closed/0', 'This choice should be closed. Choice "share" is open.'],
    [
      'expect-closed',
      'closed/1',
      'This choice should be closed. Choice "scold" is not among the choices there: open in scene "bedside" are listen, explain, hurry, share.',
    ],
  ]);
});

test('a name that does not exist is pointed out with the one that was meant, and nothing else is said', () => {
  expect(unmetIn(tiny, { path: ['trst', 'listen'], scene: 'bedsid', open: ['qqqq'], reply: 'open' })).toEqual(
    [
      ['expect-name', 'path/0', 'There is no choice "trst". Did you mean "trust"?'],
      ['expect-name', 'open/0', 'There is no choice "qqqq". Write the id of a choice of this scenario.'],
      ['expect-name', 'scene', 'There is no scene "bedsid". Did you mean "bedside"?'],
    ],
  );
  expect(unmetIn(tiny, { path: ['ask', 'listen'], scene: 'end' })).toEqual([
    ['expect-name', 'scene', 'There is no scene "end". Use ending to say how the act ends.'],
  ]);
});

test('a finding is an error with the codes that lead there, at the place its file gives it', () => {
  const [finding] = unmet(tiny, [expectationOf({ path: ['scold'], reply: 'open' })], (index) => [
    'here',
    index,
  ]);

  expect(finding).toMatchObject({ severity: 'error', path: ['here', 0, 'reply'], witness: ['ac'] });
});

test('a file of expectations is read, and its findings have lines', () => {
  const text = 'format: 1\nexpect:\n  - title: The hallway.\n    path: [trust]\n    closed: [listen]\n';
  const { expectations, diagnostics, place } = readExpectations(text, 'tiny/expect.yaml');
  const placed = unmet(tiny, expectations).map(place);

  expect(diagnostics).toEqual([]);
  expect(placed).toMatchObject([
    { code: 'expect-closed', file: 'tiny/expect.yaml', line: 5, witness: ['ab'] },
  ]);
});

test('a file of expectations that is wrong says where', () => {
  const text = 'format: 1\nexpect:\n  - title: The hallway.\n    path: [trust]\n    closd: [listen]\n';
  const { expectations, diagnostics } = readExpectations(text, 'tiny/expect.yaml');

  expect(expectations).toEqual([]);
  expect(diagnostics).toMatchObject([{ severity: 'error', line: 5 }]);
});

test('the scenarios of the course do what the files beside them expect', () => {
  for (const id of ['er-1', 'cl-1']) {
    const file = `scenarios/${id}/expect.yaml`;
    const { expectations, diagnostics, place } = readExpectations(readFileSync(file, 'utf8'), file);

    expect(diagnostics).toEqual([]);
    expect(expectations.length).toBeGreaterThan(3);
    expect(unmet(playOf(id), expectations).map(place)).toEqual([]);
  }
});
