import { describe, expect, test } from 'vitest';
import { merged } from '../../src/resume/merged.ts';
import { noNotes, type ScenarioMemory } from '../../src/resume/memory.ts';
import { memory, run, scenario } from './runs.ts';

const long = run({ path: ['Aa', 'Bb', 'Cc'] });
const short = run({ path: ['Ab'], continued: 2 });
const finished = run({ path: ['Aa', 'Bb'], ending: 'tw' });

function both(stored: Partial<ScenarioMemory>, other: Partial<ScenarioMemory>): ScenarioMemory | undefined {
  return merged(memory({ scenarios: [scenario(stored)] }), memory({ scenarios: [scenario(other)] }))
    .scenarios[0];
}

describe('of two runs that were played side by side', () => {
  test('the longer one stays, whichever side has it', () => {
    expect(both({ latest: short }, { latest: long })?.latest).toEqual(long);
    expect(both({ latest: long }, { latest: short })?.latest).toEqual(long);
  });

  test('the longer one stays when only its packed path is known', () => {
    const packed = run({ path: [], packed: 'er-1.Ab3_-x.abc3AAAAA' });

    expect(both({ latest: short }, { latest: packed })?.latest).toEqual(packed);
  });

  test('of two equally long ones the one that has gone on further', () => {
    const further = { ...long, continued: 1 };

    expect(both({ latest: long }, { latest: further })?.latest).toEqual(further);
    expect(both({ latest: further }, { latest: long })?.latest).toEqual(further);
  });

  test('a finished one comes before a longer one that is not', () => {
    expect(both({ latest: long }, { first: finished })).toMatchObject({ first: finished, latest: undefined });
    expect(both({ first: finished }, { latest: long })).toMatchObject({ first: finished, latest: undefined });
  });

  test('of two finished ones the stored one is the record, and a debrief that was read stays read', () => {
    const other = { ...finished, ending: 'cg' };

    expect(both({ first: finished }, { first: other, debriefRead: true })).toMatchObject({
      first: finished,
      debriefRead: true,
    });
  });

  test('one that was begun anew comes before a longer one that was not', () => {
    expect(both({ latest: long }, { latest: short, restarts: 1 })).toMatchObject({
      latest: short,
      restarts: 1,
    });
    expect(both({ latest: short, restarts: 1 }, { latest: long })).toMatchObject({
      latest: short,
      restarts: 1,
    });
  });

  test('those on two versions of a scenario are not mixed', () => {
    expect(both({ latest: short }, { latest: long, hash: 'Zz9_-y' })).toMatchObject({
      latest: long,
      hash: 'Zz9_-y',
    });
  });
});

test('scenarios that only one side knows stay, and a completion stays one', () => {
  const stored = memory({ saves: 7, scenarios: [scenario({ latest: short })] });
  const other = memory({ saves: 9, completed: true, scenarios: [scenario({ id: 'cl-1', latest: long })] });

  const all = merged(stored, other);

  expect(all.scenarios.map(({ id }) => id)).toEqual(['er-1', 'cl-1']);
  expect(all).toMatchObject({ completed: true, saves: 10 });
});

test('what was done besides playing is put together, and what was stored wins', () => {
  const notes = { ...noNotes, committedOn: '2026-05-04', texts: { 'reaction.er-1': 'Stored' } };
  const others = {
    ...noNotes,
    oriented: true,
    committedOn: '2026-05-05',
    followUps: ['done'] as const,
    answers: { measures: '12' },
    texts: { 'reaction.er-1': 'Other', 'reaction.cl-1': 'Only here' },
  };

  expect(merged(memory({ notes }), memory({ notes: others })).notes).toEqual({
    oriented: true,
    committedOn: '2026-05-04',
    followUps: ['done'],
    answers: { measures: '12' },
    texts: { 'reaction.er-1': 'Stored', 'reaction.cl-1': 'Only here' },
  });
});
