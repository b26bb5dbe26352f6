import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawVerify } from '../../../src/player/pages/draw-verify.ts';
import type { TwsVerify } from '../../../src/player/verify/tws-verify.ts';
import { sealRecord } from '../../../src/record/sealed-record.ts';
import { axeFindings, inside, textOf } from '../debrief/on-page.ts';
import { PageVisit } from '../pages/page-session-fixture.ts';

const here = { course: 'two-way-street', version: '0.1.0', build: 'build-1' };
const record = sealRecord(['A record', 'Day 22'], here).join('\r\n');

async function open(text?: string) {
  const element = await new PageVisit().show<TwsVerify>(drawVerify);
  if (text === undefined) return element;
  const field = inside(element, '#text') as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await element.updateComplete;
  return element;
}

/** Drops a file somewhere on the window. */
async function drop(element: TwsVerify, file: File): Promise<boolean> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  await expect.poll(() => element.shadowRoot!.querySelector('.finding')).not.toBeNull();
  return event.defaultPrevented;
}

const said = (element: TwsVerify) => textOf(inside(element, '.verdict'));

beforeEach(async () => {
  await page.viewport(1000, 900);
});

test('axe has nothing to say, before and after', async () => {
  await open();
  expect(await axeFindings()).toEqual([]);

  await open(record);
  expect(await axeFindings()).toEqual([]);
});

test.each([
  ['a record', record, 'Code and text agree.'],
  ['another number', record.replace('22', '23'), 'The text was changed after it was made.'],
  [
    'an older record',
    sealRecord(['A record'], { ...here, version: '0.0.9', build: 'older' }).join('\n'),
    'Made by another version of this course: 0.0.9.',
  ],
  [
    'a record of another course',
    sealRecord(['A record'], { ...here, course: 'x' }).join('\n'),
    'This is not a record of this course.',
  ],
  ['half a record', record.slice(0, -30), 'The end is missing.'],
  ['nothing', '', 'There is nothing to check yet.'],
  ['a novel', 'It was a dark and stormy night. '.repeat(2000), 'This is not a record of this course.'],
  ['bytes', '\u0000\uFFFD\uD800PNG', 'This is not a record of this course.'],
  ['letters from right to left, and emoji', 'שלום 🩺 \u202E', 'This is not a record of this course.'],
])('%s has its own sentence', async (_what, text, verdict) => {
  expect(said(await open(text))).toBe(verdict);
});

test('two megabytes are not even put into the field', async () => {
  const element = await open();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'x'.repeat(2_000_000));

  inside(element, '#text').dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  await element.updateComplete;

  expect(said(element)).toBe('This is too long for a record.');
  expect((inside(element, '#text') as HTMLTextAreaElement).value).toBe('');
});

test('what the code covers is shown, and what it can and cannot show is said', async () => {
  const element = await open(record);

  expect(textOf(inside(element, 'pre'))).toBe('A record Day 22');
  expect(textOf(inside(element, 'article'))).toContain(
    'someone with this package and patience could forge one',
  );
});

test('a dropped file is read and checked, wherever it falls, and does not take the place of the page', async () => {
  const element = await open();

  const held = await drop(element, new File([record], 'record.txt', { type: 'text/plain' }));

  expect(held).toBe(true);
  await expect.poll(() => said(element)).toBe('Code and text agree.');
});

test('a file of more than 100 kB is refused unread', async () => {
  const element = await open();
  const file = new File([new Uint8Array(100_001)], 'film.mp4');
  Object.defineProperty(file, 'text', {
    value: () => {
      throw new Error('It was read.');
    },
  });

  await drop(element, file);

  expect(said(element)).toBe('This file is too big for a record, so it was not opened.');
});

test('the verdict goes when the text is changed', async () => {
  const element = await open(record);

  await page.getByRole('button', { name: 'Start again' }).click();

  expect(element.shadowRoot!.querySelector('.finding')).toBeNull();
});
