import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examine } from '../../../src/proof/examine.ts';
import type { Proof } from '../../../src/proof/proof.ts';
import type { Analysis } from '../../../src/studio/analysis/analysis.ts';
import { nothingKnown } from '../../../src/studio/analysis/analysis.ts';
import { blocking, mayBeWaived } from '../../../src/studio/analysis/blocking.ts';
import { Examiner } from '../../../src/studio/analysis/examiner.ts';
import type { News, ScenarioOrder } from '../../../src/studio/analysis/orders.ts';
import { proversInProcess } from './in-process.ts';

const control = readFileSync('tests/fixtures/faults/control.yaml', 'utf8');
const lost = control.replace('next: patient', 'next: nowhere_at_all');

function orderOf(text: string, number = 1, more: Partial<ScenarioOrder> = {}): ScenarioOrder {
  return {
    what: 'scenario',
    number,
    name: 'control',
    text,
    references: undefined,
    expectations: undefined,
    ledger: undefined,
    media: new Map(),
    ...more,
  };
}

function examinerOn(count = 2) {
  const news: News[] = [];
  const waiting: (() => void)[] = [];
  const ends = (at: string) => at === 'done' || at === 'stopped' || at === 'failed';
  const pool = proversInProcess(count);
  const examiner = new Examiner((one) => {
    news.push(one);
    if (ends(one.progress.at)) for (const tell of waiting.splice(0)) tell();
  }, pool.provers);
  const done = () => new Promise<void>((tell) => waiting.push(tell));
  return { examiner, news, done, ...pool };
}

test('what the text shows comes first, a sample next, and the proof of every run last', async () => {
  const { examiner, news, done } = examinerOn();
  const ended = done();
  examiner.examine(orderOf(control));
  await ended;

  const proofs = news.flatMap(({ proof }) =>
    proof === undefined || proof === 'as before' ? [] : [proof.how],
  );
  expect(news[0]).toMatchObject({ progress: { at: 'proving' }, diagnostics: [] });
  expect(news.at(-1)?.progress).toEqual({ at: 'done' });
  expect(proofs.at(-1)).toBe('exact');
});

test.each([1, 3])('%i workers prove what one call proves', async (count) => {
  const { examiner, news, done } = examinerOn(count);
  const ended = done();
  examiner.examine(orderOf(control));
  await ended;

  expect(news.at(-1)?.proof).toEqual(examine(control, 'control/scenario.yaml').proof);
});

test('a finding of the rules knows its place in the data', async () => {
  const { examiner, news, done } = examinerOn();
  const fault = readFileSync('tests/fixtures/faults/dead-end--a-scene-with-all-doors-closed.yaml', 'utf8');
  const ended = done();
  examiner.examine(orderOf(fault));
  await ended;

  expect(news.at(-1)?.diagnostics).toMatchObject([{ code: 'dead-end', place: ['scenes', 'quiet'] }]);
});

test('an error of the text stops before the proof, and has its place', async () => {
  const { examiner, news, orders } = examinerOn();
  examiner.examine(orderOf(lost));

  expect(news).toHaveLength(1);
  expect(news[0]?.progress).toEqual({ at: 'stopped' });
  expect(news[0]?.diagnostics?.[0]).toMatchObject({
    code: 'target-scene',
    place: expect.arrayContaining(['next']),
  });
  expect(orders).toEqual([]);
});

test('a text that is no YAML says where it broke', () => {
  const { examiner, news } = examinerOn();
  examiner.examine(orderOf(control.replace('takeaway: He', 'takeaway: "He')));

  expect(news[0]?.progress).toEqual({ at: 'stopped' });
  expect(news[0]?.diagnostics?.length).toBeGreaterThan(0);
});

test('a change of words is judged by the proof that is known', async () => {
  const { examiner, news, done, orders } = examinerOn();
  const ended = done();
  examiner.examine(orderOf(control));
  await ended;
  const before = orders.length;
  news.length = 0;

  examiner.examine(orderOf(control.replace('He asked for a second look', 'He asked for another look'), 2));

  expect(orders).toHaveLength(before);
  expect(news).toEqual([{ number: 2, progress: { at: 'done' }, diagnostics: [], proof: 'as before' }]);
});

test('a change of what decides is proved anew', async () => {
  const { examiner, news, done, orders } = examinerOn();
  const first = done();
  examiner.examine(orderOf(control));
  await first;
  const second = done();
  examiner.examine(orderOf(control.replace('minutes: 7', 'minutes: 9'), 2));
  await second;
  const proved = orders.length;
  const changed = news.at(-1)?.proof as Proof;

  expect(changed.acts[0]?.budget).toBe(9);
  expect(proved).toBeGreaterThan(3);
  // Every run was played before, so it soon will be again: a sample is taken for the first answer alone.
  expect(orders.filter(({ work }) => work.how === 'prove')).toHaveLength(1);
});

test('a change of words while it is being proved does not start the proof again', async () => {
  const { examiner, news, done, started } = examinerOn();
  const ended = done();
  examiner.examine(orderOf(control));
  examiner.examine(orderOf(control.replace('He asked', 'She asked'), 2));
  await ended;

  expect(started.some(({ isStopped }) => isStopped)).toBe(false);
  expect(news.at(-1)).toMatchObject({ number: 2, progress: { at: 'done' } });
});

test('a worker that dies is told in words, and the next change proves with another', async () => {
  const { examiner, news, done, started } = examinerOn();
  const failed = done();
  examiner.examine(orderOf(control));
  started[0]?.die('out of memory');
  await failed;

  expect(news.at(-1)?.progress).toEqual({ at: 'failed', why: 'out of memory' });

  const ended = done();
  examiner.examine(orderOf(control, 2));
  await ended;

  expect(news.at(-1)?.progress).toEqual({ at: 'done' });
});

test('what was released is held against the text', async () => {
  const { examiner, news, done } = examinerOn();
  const ledger = 'format: 1\nid: control\nversions: []\nscenes:\n  - { id: long_gone }\nchoices: []\n';
  const ended = done();
  examiner.examine(orderOf(control, 1, { ledger }));
  await ended;

  expect(news.at(-1)?.diagnostics?.map(({ code }) => code)).toEqual(['released-gone']);
});

test('what is wrong with the files of its media is told with the text, and blocks until it is mended', async () => {
  const media = 'media:\n  ecg: { file: ecg.png, alt: A strip. }\n';
  const shown = control.replace(/^scenes:/m, `${media}scenes:`);
  const { examiner, news, done } = examinerOn();
  const ended = done();
  examiner.examine(orderOf(shown));
  await ended;
  const absent = { code: 'media-absent', severity: 'error', place: ['media', 'ecg', 'file'] };
  const codes = () => news.at(-1)?.diagnostics?.map(({ code }) => code);
  const analysis = () => ({ ...nothingKnown('control'), ...news.at(-1), proof: {} }) as unknown as Analysis;

  expect(news[0]?.diagnostics).toContainEqual(expect.objectContaining(absent));
  expect(news.at(-1)?.progress).toEqual({ at: 'done' });
  expect(blocking(analysis())).toMatchObject([absent]);
  expect(blocking(analysis()).some((one) => mayBeWaived(one, analysis()))).toBe(false);

  const large = { code: 'media-large', severity: 'warning', message: 'Too much.' } as const;
  examiner.examine(orderOf(shown, 2, { media: new Map([['ecg.png', [large]]]) }));
  expect(codes()).toContain('media-large');
  expect(codes()).not.toContain('media-absent');
  expect(blocking(analysis())).toEqual([]);

  examiner.examine(orderOf(shown, 3, { media: new Map([['ecg.png', []]]) }));
  expect(codes()).not.toContain('media-large');
});
