import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawRecord } from '../../../src/player/pages/draw-record.ts';
import type { TwsRecord } from '../../../src/player/record/tws-record.ts';
import { verifyRecord } from '../../../src/record/sealed-record.ts';
import { axeFindings, inside, textOf } from '../debrief/on-page.ts';
import { finished, handedOut, PageVisit, type PageGiven } from '../pages/page-session-fixture.ts';

const here = { course: 'two-way-street', version: '0.1.0', build: 'build-1' };
const given: PageGiven = {
  scenarios: [finished('tiny'), finished('other')],
  notes: { committedOn: '2026-11-01' },
  texts: { 'commitment.will': 'wait for the answer' },
};
const save = () => page.getByRole('button', { name: 'Download as a text file' }).click();

beforeEach(async () => {
  await page.viewport(1000, 900);
});

test('axe has nothing to say', async () => {
  await new PageVisit(given).show<TwsRecord>(drawRecord);

  expect(await axeFindings()).toEqual([]);
});

test('the file has the code that stands on the page, and agrees', async () => {
  const element = await new PageVisit(given).show<TwsRecord>(drawRecord);

  const { name, text } = await handedOut(save);

  expect(name).toBe('two-way-street-record-2026-11-22.txt');
  expect(text).toContain(textOf(inside(element, '.code strong')));
  expect(verifyRecord(text, here).is).toBe('agrees');
});

test('the text of the page, as it is copied from paper, agrees as well', async () => {
  const element = await new PageVisit(given).show<TwsRecord>(drawRecord);
  const lines = [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('.made, h3, .sheet > p:not([class]), .item'),
  ];
  const code = textOf(inside(element, '.code strong'));
  const body = lines.map(textOf).join('\n');

  expect(
    verifyRecord(`[record 1 | two-way-street | 0.1.0 | build-1]\n${body}\n[check code ${code}]`, here).is,
  ).toBe('agrees');
});

test('the words of the commitment come in only if they are ticked, and change the code', async () => {
  const element = await new PageVisit(given).show<TwsRecord>(drawRecord);
  const code = () => textOf(inside(element, '.code strong'));
  const before = code();

  expect(textOf(inside(element, '.sheet'))).not.toContain('wait for the answer');
  await page.getByRole('checkbox').click();

  expect(textOf(inside(element, '.sheet'))).toContain('I will wait for the answer');
  expect(code()).not.toBe(before);
});

test('without words there is nothing to tick, and no field for a name', async () => {
  const element = await new PageVisit({ ...given, texts: {} }).show<TwsRecord>(drawRecord);

  expect(element.shadowRoot!.querySelectorAll('input, textarea').length).toBe(0);
});
