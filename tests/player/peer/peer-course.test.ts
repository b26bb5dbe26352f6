import { expect, test } from 'vitest';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import { optionsAfter } from '../../../src/engine/options-after.ts';
import { readReplayCode, writeReplayCode } from '../../../src/peer/replay-code.ts';
import { openRun, ownRuns, pathOf, playsWhole } from '../../../src/player/peer/peer-course.ts';
import { codesIn, placeOfFeedback, placeOfNote } from '../../../src/player/peer/places.ts';
import { watchedScenes } from '../../../src/player/peer/watched.ts';
import type { RunMemory } from '../../../src/resume/memory.ts';
import { packedText, packPath, pathCheck } from '../../../src/resume/packed-path.ts';
import { tinyScenario, twoActScenario } from '../../support/scenario-builder.ts';
import { cardOf, dataOf, outlineOf } from '../session/course-fixture.ts';

const tiny = compilePlay(tinyScenario());
const run = (path: readonly string[], ending: string | undefined): RunMemory => ({
  path,
  continued: 0,
  ending,
});

test('own runs are the finished ones, in the order of the course', () => {
  const outline = outlineOf({
    scenarios: [cardOf({ id: 'one' }), cardOf({ id: 'two' }), cardOf({ id: 'three' })],
  });
  const scenario = { hash: 'abcdef', debriefRead: false };
  const memory = {
    saves: 1,
    completed: false,
    scenarios: [
      { ...scenario, id: 'two', first: run(['aa'], 'PD'), latest: run(['ab'], 'PD') },
      { ...scenario, id: 'one', first: run(['aa'], 'PD'), latest: run(['ab'], undefined) },
      { ...scenario, id: 'gone', first: run(['aa'], 'PD'), latest: undefined },
      { ...scenario, id: 'three', first: undefined, latest: run(['aa'], undefined) },
    ],
  };

  expect(ownRuns(outline, memory).map(({ scenario: id, which }) => `${id} ${which}`)).toEqual([
    'one first',
    'two first',
    'two latest',
  ]);
});

test('a run that is still packed gives its choices once the scenario is there', () => {
  const path = ['ab', 'bc'];
  const scenario = 'tiny.abcdef';
  const packed = packedText(
    scenario,
    pathCheck(scenario, path),
    packPath(path, (before) => optionsAfter(tiny, before))!,
  );

  expect(pathOf({ path: [], packed, continued: 0, ending: 'PD' }, tiny)).toEqual(path);
  expect(pathOf({ path: [], packed: `${packed}x`, continued: 0, ending: 'PD' }, tiny)).toEqual([]);
});

test('a run plays whole, or not', () => {
  expect([['ab', 'bc'], ['ab', 'zz'], []].map((path) => playsWhole(tiny, path))).toEqual([
    true,
    false,
    false,
  ]);
});

test('scenes that are only read lie before the decision that follows them', () => {
  const scenes = watchedScenes(dataOf(), tiny, ['ab', 'bc']);

  expect(scenes.map(({ before, moment }) => [before.map(({ scene }) => scene), moment.scene])).toEqual([
    [[], 'hallway'],
    [['walk'], 'bedside'],
  ]);
  expect(scenes.every(({ moment }) => moment.reply !== undefined && moment.choices.length === 0)).toBe(true);
});

test('the end of an act lies before the first decision of the next, and the repair moment is a scene', () => {
  const scenario = twoActScenario();
  const scenes = watchedScenes(dataOf(scenario), compilePlay(scenario), ['ac', 'Ra', 'bb', 'ra']);

  expect(scenes.map(({ moment }) => moment.scene)).toEqual(['hallway', 'repair', 'bedside', 'desk']);
  expect(scenes[3]?.before.map(({ phase }) => phase)).toEqual(['ended']);
  expect(scenes.map(({ moment }) => moment.you)).toEqual(['teacher', 'teacher', 'teacher', 'resident']);
});

test('a run of another version is opened as far as it goes, and says so', () => {
  const code = readReplayCode(writeReplayCode(tiny, ['ab', 'bc'])!, ['tiny']);
  const { bedside, ...others } = tinyScenario().scenes;
  const choices = bedside!.choices.filter((choice) => choice.code !== 'bc');
  const later = tinyScenario({ scenes: { ...others, bedside: { ...bedside!, choices } } });

  const opened =
    code.kind === 'read' ? openRun({ data: dataOf(later), play: compilePlay(later) }, code) : code.kind;

  expect(opened).toMatchObject({ path: ['ab'], decisions: 2, otherVersion: true, whole: false });
});

test('places tell which runs were watched', () => {
  const places = [placeOfNote('1AB2-3CD', 1, 'did'), placeOfFeedback('1AB2-3CD', 'saw'), 'reaction.tiny'];

  expect(places[0]).toMatch(/^[a-z0-9_.-]+$/);
  expect(codesIn(places)).toEqual(['1AB2-3CD']);
});
