import { expect, test } from 'vitest';
import { chipsOf } from '../../../src/studio/map/plan/chips.ts';
import { guessedMoves } from '../../../src/studio/map/plan/drawn-route.ts';
import { choiceKey, flagsOf } from '../../../src/studio/map/plan/flags.ts';
import { behind, withFolded } from '../../../src/studio/map/plan/folded.ts';
import { aboutSpot, aboutWay } from '../../../src/studio/map/plan/names.ts';
import { found } from '../../../src/studio/map/plan/search.ts';
import { whenWords } from '../../../src/studio/map/plan/when-words.ts';
import { exactMoves } from '../../../src/studio/map/route/exact-moves.ts';
import { planFrom, small } from './small-scenario.ts';
import { readFileSync } from 'node:fs';

const plan = planFrom(small);
const untold = { findings: [], steps: [], folded: undefined };

test('every scene is a spot of the kind that it is for the story', () => {
  const kinds = [...plan.spots.values()].map(({ key, kind }) => [key, kind]);

  expect(Object.fromEntries(kinds)).toEqual({
    '(start 0)': 'start',
    hall: 'scene',
    desk: 'scene',
    porch: 'scene',
    help: 'rescue',
    attic: 'siding',
    '(repair 0)': 'repair',
    '(end 0)': 'end',
    '(lost nowhere)': 'lost',
  });
  expect(plan.spots.get('help')?.goesOnward).toBe(true);
});

test('ways to the same spot are one line, under a condition only if all of them are', () => {
  const toDesk = plan.lines.find(({ key }) => key === 'hall>desk');
  const toPorch = plan.lines.find(({ key }) => key === 'hall>porch');

  expect(toDesk?.ways.map(({ choice }) => choice?.code)).toEqual(['a1', 'a2']);
  expect(toDesk?.isSometimes).toBe(false);
  expect(toDesk?.ways[0]?.when).toBeUndefined();
  expect(toPorch?.isSometimes).toBe(true);
  expect(toPorch?.ways[0]?.when).toBe('if flag owned is set and the reply was open');
  expect(toPorch?.ways[0]?.place).toEqual(['scenes', 'hall', 'choices', 1, 'next', 0, 'go']);
});

test('a choice without its own way goes where its scene goes, and can be told from one with', () => {
  const [asked, told] = chipsOf(plan, 'hall');

  expect([asked?.way.isOwn, asked?.way.place]).toEqual([false, ['scenes', 'hall', 'next']]);
  expect(told?.way.isOwn).toBe(true);
});

test('a condition that is still being written is said as one', () => {
  expect(whenWords({ level: { of: 'nothing', at_least: 3 } }, [])).toContain('if ');
  expect(whenWords({ any: 5 }, [])).toBe('under a condition');
  expect(whenWords(undefined, [{ band: 'open' }])).toBe('unless the reply was open');
  expect(whenWords(undefined, [])).toBeUndefined();
});

test('what can only be reached through a spot is behind it', () => {
  expect([...behind(plan, 'hall')].sort()).toEqual(['(end 0)', '(lost nowhere)', 'desk', 'porch']);
  expect([...behind(plan, 'desk')]).toEqual([]);
});

test('folding takes what is behind away with its lines, and says how many scenes', () => {
  const { plan: folded, counts } = withFolded(plan, new Set(['hall']));

  expect(counts.get('hall')).toBe(2);
  expect(folded.spots.has('desk')).toBe(false);
  expect(folded.lines.map(({ key }) => key)).toEqual(['(start 0)>hall']);
});

test('a search finds titles before words, without minding accents and capitals', () => {
  expect(found(plan, 'CAFE')).toEqual(['desk']);
  expect(found(plan, 'worries you')).toEqual(['hall']);
  expect(found(plan, 'porch')).toEqual(['porch']);
  expect(found(plan, '  ')).toEqual([]);
});

test('findings stand at their scene, and at their choice', () => {
  const diagnostic = {
    code: 'x',
    severity: 'error',
    message: 'Wrong.',
    file: 'f',
    line: 1,
    column: 1,
  } as const;
  const flags = flagsOf(plan, [
    { ...diagnostic, place: ['scenes', 'hall', 'choices', 1, 'text'] },
    { ...diagnostic, place: ['acts', 0, 'opens'] },
    { ...diagnostic, place: ['title'] },
  ]);

  expect(flags.ofSpot.get('hall')).toHaveLength(1);
  expect(flags.ofChoice.get(choiceKey('hall', 1))).toHaveLength(1);
  expect(flags.ofSpot.get('(start 0)')).toHaveLength(1);
  expect(flags.others).toHaveLength(1);
});

test('a station says its choices, where they lead and what was found', () => {
  const hall = plan.spots.get('hall')!;
  const findings = [
    { code: 'x', severity: 'error', message: 'Wrong.', file: 'f', line: 1, column: 1, place: [] } as const,
  ];

  expect(aboutSpot(plan, hall, { ...untold, findings, steps: [2] })).toBe(
    '2 choices. Leads to: a1, a2 to The desk; a2 to The porch, under a condition. On the drawn way: step 2. 1 finding: Wrong.',
  );
  expect(aboutSpot(plan, plan.spots.get('attic')!, untold)).toContain('Not reached by any way');
  const [line] = plan.from.get('hall')!;
  expect(aboutWay(plan, line!.ways[0]!, line!.to, [])).toBe('leads to The desk.');
});

test('a way is drawn from choice to choice even where the scenario cannot be played', () => {
  expect(guessedMoves(plan, ['a1', 'b1'])).toEqual([
    { from: '(start 0)', to: 'hall', chosen: undefined },
    { from: 'hall', to: 'desk', chosen: { code: 'a1', step: 1 } },
    { from: 'desk', to: 'porch', chosen: undefined },
    { from: 'porch', to: '(end 0)', chosen: { code: 'b1', step: 2 } },
  ]);
});

test('a scenario that can be played says itself which way it goes', () => {
  const text = readFileSync('scenarios/er-1/scenario.yaml', 'utf8');

  const moves = exactMoves(text, ['a1', 'b1']);

  expect(moves?.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
    ['(start 0)', 'shift_start'],
    ['shift_start', moves?.[1]?.to],
  ]);
  expect(moves?.[1]?.chosen).toEqual({ code: 'a1', step: 1 });
  expect(exactMoves(small, ['a1'])).toBeUndefined();
});
