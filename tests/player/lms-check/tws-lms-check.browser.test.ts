import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Lms } from '../../../src/lms/lms.ts';
import type { TwsLmsCheck } from '../../../src/player/lms-check/tws-lms-check.ts';
import { drawLms } from '../../../src/player/pages/draw-lms.ts';
import { allInside, axeFindings, inside, textOf } from '../debrief/on-page.ts';
import { PageVisit } from '../pages/page-session-fixture.ts';
import { lmsMissing, lmsVisited, ofPage } from './lms-visits.ts';

async function shown(lms: Lms): Promise<TwsLmsCheck> {
  return new PageVisit(ofPage(lms)).show<TwsLmsCheck>(drawLms);
}

const verdict = (element: TwsLmsCheck) => inside(element, '.verdict');
const said = (element: TwsLmsCheck) => textOf(inside(element, '#said > span:last-child'));

/** The words of a line, by its label. */
function lineOf(element: TwsLmsCheck, label: string): string {
  const found = allInside(element, '.lines li').find(
    (line) => textOf(line.querySelector('.label')!) === label,
  );
  return found === undefined ? '' : textOf(found.querySelector('.label + p')!);
}

/** What "Copy as text" copies. */
const report = (element: TwsLmsCheck) =>
  (inside(element, 'tws-copy') as HTMLElementTagNameMap['tws-copy']).text;

beforeEach(async () => {
  await page.viewport(1000, 900);
});

describe('axe has nothing to say', () => {
  test.each([
    ['when all is well', () => lmsVisited()],
    ['in SCORM 2004', () => lmsVisited({}, 'scorm2004')],
    [
      'when nothing is saved',
      () => lmsVisited({ faults: [{ kind: 'false', method: 'commit', lasting: true }] }),
    ],
    ['without an LMS', lmsMissing],
    ['with several faults', () => lmsVisited({ profile: 'lms365' })],
  ])('%s', async (_, visit) => {
    const element = await shown((await visit()).lms);
    for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;

    expect(await axeFindings()).toEqual([]);
  });
});

test('an LMS that works is said to work, with what it answered', async () => {
  const element = await shown((await lmsVisited()).lms);

  expect(said(element)).toBe('This LMS answers, and said yes to all that this course sent so far.');
  expect(verdict(element).dataset['sign']).toBe('good');
  expect(lineOf(element, 'LMS found')).toBe('Yes, in this very window');
  expect(lineOf(element, 'Standard of the package')).toBe('SCORM 1.2');
  expect(lineOf(element, 'Learner')).toBe('u1');
  expect(lineOf(element, 'Mode')).toBe('Normal: what learners do is recorded');
  expect(lineOf(element, 'Launch data')).toBe('er=1');
  expect(lineOf(element, 'Place in the course')).toBe('6 of 4,096 characters that the standard promises');
  expect(lineOf(element, 'Saves in this visit')).toMatch(/: taken/);
  expect(lineOf(element, 'Size of this frame')).toMatch(/^\d+ × \d+ pixels$/);
  expect(lineOf(element, 'Version')).not.toBe('');
});

test.each([
  [
    'refuses',
    () => lmsVisited({ faults: [{ kind: 'false', lasting: true }] }),
    'The learning system refuses.',
  ],
  [
    'throws',
    () => lmsVisited({ faults: [{ kind: 'throw', lasting: true }] }),
    'The learning system breaks off when it is asked.',
  ],
  [
    'refuses-to-save',
    () => lmsVisited({ faults: [{ kind: 'false', method: 'commit', lasting: true }] }),
    'The learning system does not save.',
  ],
  ['no-api', lmsMissing, 'No learning system was found.'],
  ['does-not-count', () => lmsVisited({ mode: 'review' }), 'This visit does not count.'],
])('the fault "%s" stands on top, with what it means and what to change', async (fault, visit, name) => {
  const element = await shown((await visit()).lms);

  expect(verdict(element).dataset).toMatchObject({ fault, sign: 'worry' });
  expect(said(element)).toBe(name);
  expect(allInside(element, '.verdict dt').map(textOf)).toEqual(['For learners', 'What to change']);
  expect(allInside(element, '.verdict dd').every((each) => textOf(each) !== '')).toBe(true);
  expect(textOf(inside(element, '.verdict details li'))).not.toBe('');
});

test('what is only missing does not look like a breakdown', async () => {
  const element = await shown((await lmsVisited({ profile: 'lms365' })).lms);

  expect(verdict(element).dataset).toMatchObject({ fault: 'no-interactions', sign: 'note' });
  expect(textOf(inside(element, '.other h3'))).toBe('Also seen: Single scenarios cannot be recorded');
});

test('every sign is told in words too', async () => {
  const element = await shown((await lmsVisited({ mode: 'review' })).lms);

  const signs = allInside(element, '.lines li').map((line) => [
    line.dataset['sign'],
    textOf(line.querySelector('.unseen')!),
  ]);

  expect(new Set(signs.map(String))).toEqual(
    new Set(['good,In order:', 'worry,Needs attention:', 'note,For information:']),
  );
});

test('looking again shows what has changed, and says that it has looked', async () => {
  const { lms, page: window } = await lmsVisited();
  const element = await shown(lms);

  delete window['API'];
  await page.getByRole('button', { name: 'Look again' }).click();

  expect(said(element)).toBe('The learning system went away while the course was open.');
  expect(textOf(inside(element, '[role="status"]'))).toMatch(/^Looked at .*\.$/);
});

test('a page that is drawn again does not look again', async () => {
  const { lms, strict } = await lmsVisited();
  const visit = new PageVisit(ofPage(lms));
  await visit.show<TwsLmsCheck>(drawLms);
  const before = strict.calls.length;

  visit.session.redraw();
  await new Promise((drawn) => requestAnimationFrame(drawn));

  expect(strict.calls.length).toBe(before);
});

describe('the text for support', () => {
  test('has the verdict and every line, and nothing of who the learner is', async () => {
    const { lms } = await lmsVisited({ learner: { id: 'id-4711', name: 'Doe, Jane' } });
    const element = await shown(lms);

    const labels = allInside(element, '.lines .label').map(textOf);

    expect(report(element)).toContain(said(element));
    expect(labels.filter((label) => !report(element).includes(`${label}: `))).toEqual([]);
    expect(report(element)).not.toMatch(/4711|Jane|Doe/);
    expect(report(element)).toContain('Learner’s name: left out');
  });

  test('says who the learner is once that is ticked', async () => {
    const { lms } = await lmsVisited({ learner: { id: 'id-4711', name: 'Doe, Jane' } });
    const element = await shown(lms);

    await page.getByRole('checkbox').click();
    await element.updateComplete;

    expect(report(element)).toContain('Doe, Jane');
    expect(report(element)).toContain('id-4711');
  });

  test('has what to change and what was seen', async () => {
    const element = await shown(
      (await lmsVisited({ faults: [{ kind: 'false', method: 'commit', lasting: true }] })).lms,
    );

    expect(report(element)).toContain('The learning system does not save (refuses-to-save)');
    expect(report(element)).toContain('LMSCommit answered "false", error 101');
    expect(report(element)).toContain('What to change: ');
  });
});

test('nothing of who the learner is is kept in this browser', async () => {
  localStorage.clear();
  const { lms, page: window } = await lmsVisited({ learner: { id: 'id-4711', name: 'Doe, Jane' } });
  await shown(lms);

  const kept = [...window.stored, ...Object.entries(localStorage)].flat().join(' ');
  expect(kept).not.toMatch(/4711|Jane|Doe/);
});

test('by keyboard: look again, copy, back, the tick, and what was seen', async () => {
  const { lms } = await lmsVisited({ faults: [{ kind: 'false', lasting: true }] });
  const element = await shown(lms);
  const asked = vi.fn();
  element.addEventListener('tws-action', ({ action }) => asked(action));

  const names: string[] = [];
  for (let step = 0; step < 5; step++) {
    await userEvent.tab();
    const focused = element.shadowRoot!.activeElement;
    const deep = focused?.shadowRoot?.activeElement ?? focused;
    names.push(deep === null ? '' : textOf(deep) || deep.tagName);
    if (names.at(-1) === 'Back') await userEvent.keyboard('{Enter}');
  }

  expect(names).toEqual(['What it was seen by, for support', 'Look again', 'Copy as text', 'Back', 'INPUT']);
  expect(asked).toHaveBeenCalledWith('back');
});

test.each([320, 390])('nothing sticks out at %i px', async (width) => {
  await page.viewport(width, 700);
  const element = await shown((await lmsVisited({ faults: [{ kind: 'false', lasting: true }] })).lms);
  for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;

  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
