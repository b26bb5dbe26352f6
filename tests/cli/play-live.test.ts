import { expect, test } from 'vitest';
import { tws } from '../../src/cli/commands.ts';
import { cleanScenario, fixture, testLive, withFiles } from './surroundings.ts';

const files = {
  'scenarios/small/scenario.yaml': cleanScenario('small'),
  'scenarios/two/scenario.yaml': fixture('valid-every-field').replace('id: small', 'id: two'),
};

/** Plays with these lines typed; what was shown, and how it ended. */
async function played(scenario: string, ...typed: string[]) {
  const live = testLive(typed);
  const { lines, goOn } = tws(['play', `scenarios/${scenario}`], withFiles(files, false, live));
  const exitCode = await goOn?.();
  return { shown: [...lines, ...live.said].join('\n'), last: live.said.slice(-2), exitCode };
}

test('a scene is shown with its instruments and its open choices by number', async () => {
  const { shown, exitCode } = await played('small', 'q');

  expect(shown).toContain('Two o’clock, by the list (begin, 14:00)');
  expect(shown).toContain('Safety 46, alliance 47, margin 6, 7 minutes left, Robin is testing');
  expect(shown).toContain('V 45 C 47 R 47 G 47 T 47 B 48 O 50');
  expect(shown).toContain('  1  “What would make today worth it for you? I’ll try.” (aa, 2 min)');
  expect(shown).toContain('Nothing was chosen.');
  expect(exitCode).toBe(0);
});

test('a choice brings the reply and what it did, then the next scene', async () => {
  const { shown } = await played('small', '1', 'q');

  expect(shown).toContain('> “What would make today worth it for you? I’ll try.”');
  expect(shown).toContain('“Sure.” She thinks. “Numbers, maybe. If there are any.”');
  expect(shown).toMatch(/Robin is testing; alliance \+[\d.]+; 2 min; seen as learner/);
  expect(shown).toContain('The number (result, 14:40)');
});

test('a whole run ends with its epilogue and the path to play it again', async () => {
  const { shown, last } = await played('small', '1', '1', '2', '2', '2', '2', '3');

  expect(shown).toContain('Half a question (two_way_coaching)');
  expect(last).toEqual([
    'Path: aa ba db eb gb hb ic',
    'Again: tws play scenarios/small --choices aa,ba,db,eb,gb,hb,ic',
  ]);
});

test('numbers, ids and codes lead the same way', async () => {
  expect((await played('small', '1', 'q')).last).toEqual((await played('small', 'ask_aim', 'q')).last);
  expect((await played('small', 'aa', 'q')).last).toEqual((await played('small', ' 1 ', 'q')).last);
});

test('b takes the last choice back', async () => {
  expect((await played('small', '1', 'b', '2', 'q')).last[0]).toBe('Path: ab');
  expect((await played('small', 'b', '2', 'q')).shown).toContain('There is no choice to take back yet.');
});

test('anything else is answered with what can be typed, and changes nothing', async () => {
  const { shown, last } = await played('small', '9', '', 'yes', '1', 'q');

  expect(shown.match(/Type a number from 1 to 4, b or q\./g)).toHaveLength(3);
  expect(last[0]).toBe('Path: aa');
});

test('where the lines end, the run ends', async () => {
  const { last, exitCode } = await played('small', '1');

  expect(last[0]).toBe('Path: aa');
  expect(exitCode).toBe(0);
});

test('a second act follows the ending of the first', async () => {
  const { shown } = await played('two', '1', '1', '1');

  expect(shown).toMatch(/\(\w+\)[^]*The car park \(debt\)[^]*Night \(night\)[^]*Path: /);
});
