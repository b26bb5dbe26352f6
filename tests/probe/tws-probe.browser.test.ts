import { afterEach, describe, expect, test, vi } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import { probe } from '../../src/locale/en/probe.ts';
import { allInside, axeFindings, inside, textOf } from '../player/debrief/on-page.ts';
import { checkLine, checkState, drawn, screens } from './a-check.ts';

afterEach(() => vi.restoreAllMocks());

describe.each(Object.keys(screens))('while the check is %s', (name) => {
  test('axe has nothing to say', async () => {
    await drawn(screens[name]);

    expect(await axeFindings()).toEqual([]);
  });

  test('nothing is wider than the smallest window', async () => {
    await browser.viewport(320, 640);
    await drawn(screens[name]);

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await browser.viewport(414, 896);
  });
});

test('what to do next is the largest text, and spoken when it changes', async () => {
  const page = await drawn(screens['trying']);
  const status = inside(page, '[role="status"]');
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

  page.check = checkState();
  await page.updateComplete;

  expect(inside(page, '[role="status"]')).toBe(status);
  expect(textOf(inside(page, '.next h2'))).toBe(probe.next.close.heading);
  const others = allInside(page, 'h1, h2, h3, p, li, span').filter((other) => !other.matches('.next h2'));
  expect(Math.max(...others.map(size))).toBeLessThan(size(inside(page, '.next h2')));
});

test('says which launch this is', async () => {
  const page = await drawn(screens['faulty']);

  const steps = allInside(page, '.steps li');

  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual(['false', 'step', 'false']);
  expect(textOf(steps[0]!)).toContain('done');
  expect(textOf(steps[2]!)).toContain('to come');
});

test('a finished check has three launches behind it', async () => {
  const page = await drawn(screens['done']);

  expect(allInside(page, '.steps .done')).toHaveLength(3);
});

test('each state of a line has a shape and a word of its own', async () => {
  const states = ['waiting', 'well', 'noted', 'wrong'] as const;
  const codes = ['finds', 'opens', 'told', 'exit'] as const;
  const lines = states.map((state, index) => checkLine({ state, code: codes[index]! }));
  const page = await drawn(checkState({ lines }));

  const shapes = allInside<SVGElement>(page, '.lines .sign').map(({ innerHTML }) =>
    innerHTML.replaceAll(/<!--.*?-->/g, ''),
  );
  const words = allInside(page, '.lines .unseen').map(textOf);

  expect(new Set(shapes).size).toBe(4);
  expect(words).toEqual(['not tried yet:', 'fine:', 'unusual:', 'wrong:']);
});

test.each([
  ['wrong', true],
  ['noted', true],
  ['well', false],
] as const)('the LMS’s own words stand beside a line that is %s: %s', async (state, isThere) => {
  const page = await drawn(checkState({ lines: [checkLine({ state, detail: 'answered "0"' })] }));

  expect(textOf(inside(page, '[data-line="finds"]')).includes('answered "0"')).toBe(isThere);
});

test('earlier launches are one line each that opens', async () => {
  const page = await drawn(screens['faulty']);

  const earlier = inside(page, '.lines').closest('section')!.querySelector('details')!;

  expect(textOf(earlier.querySelector('summary')!)).toBe('Launch 1: all fine');
  expect(earlier.open).toBe(false);
});

test('a fault is named with what it means and what to change', async () => {
  const page = await drawn(screens['faulty']);

  const fault = textOf(inside(page, '[data-fault="loses-saves"]'));

  expect(fault).toContain('What was saved is gone at the next visit');
  expect(fault).toContain('What to change:');
  expect(fault).toContain('LMSCommit answered "true"');
});

test('a note is said in plain words', async () => {
  const page = await drawn(screens['faulty']);

  expect(textOf(inside(page, '[data-note="few-elements"]'))).toContain(probe.notes['few-elements']);
});

test.each([
  ['trying', false],
  ['leaving', false],
  ['faulty', true],
  ['done', true],
  ['again', true],
  ['stopped', true],
])('while %s the report is there: %s', async (name, isThere) => {
  const page = await drawn(screens[name]);

  expect(page.shadowRoot?.querySelector('tws-report') !== null).toBe(isThere);
});

test('that nothing is wrong is said at the end only', async () => {
  const said = async (name: string) =>
    textOf((await drawn(screens[name])).shadowRoot!.querySelector('main')!);

  expect(await said('leaving')).not.toContain('No fault');
  expect(await said('done')).toContain('No fault was found');
});

test('of two answers neither stands out, and a press of the first one does not claim an earlier launch', async () => {
  const page = await drawn(screens['asking']);

  expect(allInside(page, '.offers button').map(({ dataset }) => dataset['action'])).toEqual(['no', 'yes']);
  expect(allInside(page, '.offers .main')).toEqual([]);
});

test('the check can be finished, and a question answered, by the keyboard', async () => {
  const sent: string[] = [];
  const page = await drawn(screens['asking']);
  page.addEventListener('tws-answer', ({ yes }) => sent.push(`answer ${yes}`));
  page.addEventListener('tws-finish', () => sent.push('finish'));

  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  page.check = screens['finishing'];
  await page.updateComplete;
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');

  expect(sent).toEqual(['answer false', 'answer true', 'finish']);
});

test('a pressed button hands the focus to what is said next', async () => {
  const page = await drawn(screens['finishing']);

  await browser.getByRole('button', { name: 'Finish the check' }).click();

  expect(page.shadowRoot?.activeElement).toBe(inside(page, '.next h2'));
});

test('says what it stores, that it is to be removed, and its version', async () => {
  const page = await drawn(screens['leaving']);

  const said = textOf(inside(page, 'main'));

  expect(said).toContain('marks of its own under the account that runs it');
  expect(said).toContain('Remove it from the LMS');
  expect(said).toContain('Two-Way Street 0.1.0, build 12ab34cd');
});
