import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Analyser } from '../../../src/studio/analysis/analyser.ts';
import { mediaFaultsIn } from '../../../src/studio/analysis/media-faults.ts';
import type { News, Order } from '../../../src/studio/analysis/orders.ts';
import { progressInWords } from '../../../src/studio/findings/progress-in-words.ts';
import { Studio } from '../../../src/studio/session/studio.ts';
import { jpgOf, pngOf } from '../../support/small-media.ts';
import { analysisInProcess, type AnalysisInProcess } from './in-process.ts';

const control = readFileSync('tests/fixtures/faults/control.yaml', 'utf8');
const course = `format: 1
id: a-course
title: A course
summary: Two evenings.
scenarios: [control, second]
completion: { er: 2, clinic: 0 }
`;
const references = 'format: 1\nreferences:\n  trier2022: { short: Trier 2022, text: A paper. }\n';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function studioWith(files: Readonly<Record<string, string>> = {}) {
  const studio = new Studio(
    {
      id: 'draft',
      name: 'A draft',
      files: new Map(
        Object.entries({
          'course.yaml': course,
          'control/scenario.yaml': control,
          'second/scenario.yaml': control.replace('id: control', 'id: second'),
          ...files,
        }),
      ),
      media: new Map(),
    },
    () => 0,
  );
  const orders: Order[] = [];
  const workers: AnalysisInProcess[] = [];
  const analyser = new Analyser(studio, () => {
    const worker = analysisInProcess((order) => orders.push(order));
    workers.push(worker);
    return worker;
  });
  return { studio, orders, workers, analyser };
}

function typed(studio: Studio, from: string, insert: string): void {
  const at = studio.document.text.indexOf(from);
  studio.edit('Typing', [[{ from: at, to: at + from.length, insert }]]);
}

test('the scenario at hand comes first, then the course, then the other scenarios', async () => {
  const { studio, orders, analyser } = studioWith();
  studio.go({ scenario: 'second' });
  analyser.start();
  await vi.runAllTimersAsync();

  expect(orders.map(({ name }) => name)).toEqual(['second', 'course.yaml', 'control']);
  expect(studio.analysis.progress).toEqual({ at: 'done' });
  expect(studio.analysis.proof?.how).toBe('exact');
  expect(studio.analysisOf('control').diagnostics).toEqual([]);
  analyser.stop();
});

test('an edit is looked at when the keys have been quiet', async () => {
  const { studio, orders, analyser } = studioWith();
  analyser.start();
  await vi.runAllTimersAsync();
  orders.length = 0;

  typed(studio, 'The second look', 'The third look');
  await vi.advanceTimersByTimeAsync(200);
  typed(studio, 'The third look', 'A look');
  await vi.advanceTimersByTimeAsync(200);

  expect(orders).toEqual([]);

  await vi.advanceTimersByTimeAsync(100);

  expect(orders[0]).toMatchObject({ what: 'scenario', name: 'control', text: studio.document.text });
  analyser.stop();
});

test('while a text is read, later ones wait for its answer, and only the last of them is asked for', () => {
  const { studio } = studioWith();
  const asked: Order[] = [];
  let hear: (news: News) => void = () => undefined;
  const analyser = new Analyser(studio, () => ({
    postMessage: (order) => asked.push(order),
    terminate: () => undefined,
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === 'message') hear = (data) => (listener as (event: { data: News }) => void)({ data });
    },
  }));
  analyser.start();
  for (const [from, to] of [
    ['The second look', 'One'],
    ['One', 'Two'],
    ['Two', 'Three'],
  ] as const) {
    typed(studio, from, to);
    vi.advanceTimersByTime(300);
  }
  expect(asked.map(({ number }) => number)).toEqual([1]);

  hear({ number: 1, progress: { at: 'proving', share: 0 } });

  expect(asked.map(({ number }) => number)).toEqual([1, 2]);
  expect(asked.at(-1)?.text).toBe(studio.document.text);
  analyser.stop();
});

test('faults of the course and of the references go by the names of their files', async () => {
  const { studio, analyser } = studioWith({
    'course.yaml': course.replace('er: 2', 'er: 3'),
    'references.yaml': references,
  });
  analyser.start();
  await vi.runAllTimersAsync();

  expect(studio.analysisOf('course.yaml').diagnostics).toMatchObject([
    { code: 'completion-unreachable', place: ['completion', 'er'] },
  ]);
  expect(studio.analysisOf('references.yaml').diagnostics).toMatchObject([
    { code: 'missing', place: ['references', 'trier2022', 'status'] },
  ]);
  analyser.stop();
});

test('a new scenario is looked at, and the course with it', async () => {
  const { studio, orders, analyser } = studioWith();
  analyser.start();
  await vi.runAllTimersAsync();
  orders.length = 0;
  const text = control.replace('id: control', 'id: third');

  studio.editFile('third/scenario.yaml', 'New scenario', [[{ from: 0, to: 0, insert: text }]]);
  await vi.runAllTimersAsync();

  expect(orders.map(({ name }) => name)).toEqual(['course.yaml', 'third']);
  analyser.stop();
});

test('a worker that dies is told in words; the next edit starts another', async () => {
  const { studio, workers, analyser } = studioWith();
  analyser.start();
  workers[0]?.die('out of memory');

  expect(studio.analysis.progress).toEqual({ at: 'failed', why: 'out of memory' });

  typed(studio, 'The second look', 'The third look');
  await vi.runAllTimersAsync();

  expect(workers).toHaveLength(2);
  expect(studio.analysis.progress).toEqual({ at: 'done' });
  analyser.stop();
});

test('a worker whose script cannot be fetched says nothing, and no word of the browser is shown', () => {
  const { studio, workers, analyser } = studioWith();
  analyser.start();
  workers[0]?.die(undefined);

  expect(studio.analysis.progress).toEqual({ at: 'failed', why: '' });
  expect(progressInWords(studio.analysis, 0)).toBe(
    'The examination stopped, and your draft is as it was. It starts again with your next change.',
  );
  analyser.stop();
});

test('a text that cannot be played has its errors and no proof', async () => {
  const { studio, analyser } = studioWith();
  analyser.start();
  await vi.runAllTimersAsync();

  typed(studio, 'next: patient', 'next: nobody');
  await vi.runAllTimersAsync();

  expect(studio.analysis).toMatchObject({ progress: { at: 'stopped' }, proof: undefined });
  expect(studio.analysis.diagnostics.length).toBeGreaterThan(0);
  analyser.stop();
});

test('a file of media is looked at once, and its scenario again when it changes; its bytes stay with the page', async () => {
  const media = 'media:\n  ecg: { file: ecg.png, alt: A strip. }\n';
  const { studio, orders, analyser } = studioWith({
    'control/scenario.yaml': control.replace(/^scenes:/m, `${media}scenes:`),
  });
  const codes = () => studio.analysisOf('control').diagnostics.map(({ code }) => code);
  analyser.start();
  await vi.runAllTimersAsync();
  expect(codes()).toContain('media-absent');

  studio.media.put('control/media/ecg.png', jpgOf(20, 10));
  await vi.runAllTimersAsync();
  expect(codes()).toContain('media-kind');
  const faults = () =>
    orders.flatMap((order) =>
      order.what === 'scenario' && order.name === 'control' ? order.media.get('ecg.png') : [],
    );
  const before = faults().at(-1);
  expect(before).toMatchObject({ code: 'media-kind' });
  typed(studio, 'The second look', 'The third look');
  await vi.runAllTimersAsync();
  expect(faults().at(-1)).toEqual(before);
  const { files } = studio.media;
  expect(mediaFaultsIn(files, 'control').get('ecg.png')).toBe(mediaFaultsIn(files, 'control').get('ecg.png'));

  studio.media.put('control/media/ecg.png', pngOf(20, 10));
  await vi.runAllTimersAsync();
  expect(codes()).toEqual(['medium-unused']);

  studio.media.remove('control/media/ecg.png');
  await vi.runAllTimersAsync();
  expect(codes()).toContain('media-absent');
  analyser.stop();
});

test('once stopped, it looks at nothing', async () => {
  const { studio, orders, workers, analyser } = studioWith();
  analyser.start();
  analyser.stop();
  typed(studio, 'The second look', 'The third look');
  await vi.runAllTimersAsync();

  expect(orders).toEqual([]);
  expect(workers.every(({ isStopped }) => isStopped)).toBe(true);
});
