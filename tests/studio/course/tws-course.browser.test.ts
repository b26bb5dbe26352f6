import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import courseText from '../../../scenarios/course.yaml?raw';
import er1 from '../../../scenarios/er-1/scenario.yaml?raw';
import cl1 from '../../../scenarios/cl-1/scenario.yaml?raw';
import references from '../../../scenarios/references.yaml?raw';
import { courseOf } from '../../../src/studio/course/course-of.ts';
import { TwsCourse } from '../../../src/studio/course/tws-course.ts';
import { Studio } from '../../../src/studio/session/studio.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../player/debrief/on-page.ts';

/** The two cores of a build machine may be busy with other tests. */
const patiently = { timeout: 10_000 };
const text = courseText
  .replace(/scenarios:\n(?: {2}- \S+\n)+/, 'scenarios:\n  - er-1\n  - cl-1\n')
  .replace(/orientation: orientation\n/, '');
const all: readonly (readonly [string, string])[] = [
  ['course.yaml', text],
  ['references.yaml', references],
  ['er-1/scenario.yaml', er1],
  ['cl-1/scenario.yaml', cl1],
];

function studioOf(files = new Map(all)): Studio {
  return new Studio(
    { id: 'd', name: 'Draft', files, media: new Map([['er-1/media/a.png', new Uint8Array(2)]]) },
    () => 0,
  );
}

async function courseIn(studio: Studio): Promise<TwsCourse> {
  await page.viewport(1200, 800);
  return onPage(new TwsCourse(), { studio });
}

async function settled(course: TwsCourse): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await course.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

async function press(course: TwsCourse, within: Element, action: string, row = ''): Promise<void> {
  const place = row === '' ? '' : `[data-row="${row}"] `;
  inside(within, `${place}[data-action="${action}"]`).click();
  await settled(course);
}

function type(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

function pick(field: HTMLElement, value: string): void {
  (field as HTMLSelectElement).value = value;
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

const order = (course: TwsCourse) => inside(course, 'tws-course-order');
const rules = (course: TwsCourse) => inside(course, 'tws-course-rules');
const said = (studio: Studio) => courseOf(studio.workspace.document('course.yaml'));

test('axe has nothing to say about the course, its questions, and the references', async () => {
  const course = await courseIn(studioOf());
  expect(await axeFindings()).toEqual([]);

  // While it fades in, its colours are not those that stay.
  const dialog = inside(inside(course, 'tws-new-scenario'), 'wa-dialog');
  const shown = new Promise((done) => dialog.addEventListener('wa-after-show', done, { once: true }));
  await press(course, order(course), 'new-scenario');
  await shown;
  expect(await axeFindings()).toEqual([]);

  await press(course, inside(course, 'tws-new-scenario'), 'cancel-new');
  await press(course, course, 'show-references');
  const list = inside(course, 'tws-references');
  await press(course, list, 'new-reference');
  inside(list, '[data-id="kennedy2009"]').click();
  await settled(course);
  expect(await axeFindings()).toEqual([]);
});

test('what is typed is in the file at once, and undoing shows the old words again', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  const title = inside(inside(course, 'tws-course-about'), '[data-field="title"]') as HTMLInputElement;
  title.focus();
  for (const value of ['Two', 'Two ways']) type(title, value);
  await settled(course);
  expect(said(studio).title).toBe('Two ways');
  expect(textOf(inside(course, 'h1'))).toBe('Two ways');

  studio.undo();
  await settled(course);
  expect(title.value).toBe('Two-Way Street');
  expect(studio.workspace.text('course.yaml')).toBe(text);
});

test('whom to ask is written, and leaves nothing behind when it is emptied', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  const about = inside(course, 'tws-course-about');
  type(inside(about, '[data-field="contact-email"]'), 'mara@example.org');
  await settled(course);
  expect(said(studio).contact.email).toBe('mara@example.org');

  type(inside(about, '[data-field="contact-email"]'), '');
  await settled(course);
  expect(studio.workspace.text('course.yaml')).toBe(text);
});

test('an id that cannot be one changes nothing', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  const about = inside(course, 'tws-course-about');
  const id = inside(about, '[data-field="id"]') as HTMLInputElement;
  id.value = 'Two Way';
  await press(course, about, 'change-id');
  expect(textOf(inside(about, '#id-wrong'))).toContain('Small letters');
  expect(said(studio).id).toBe('two-way-street');

  id.value = 'two-ways';
  await press(course, about, 'change-id');
  expect(said(studio).id).toBe('two-ways');
});

test('a scenario moves by Alt and an arrow, keeps the focus, and its new place is told', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  inside(order(course), '[data-row="cl-1"] [data-action="open-scenario"]').focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await settled(course);

  expect(said(studio).scenarios).toEqual(['cl-1', 'er-1']);
  expect(textOf(inside(order(course), '[role="status"]'))).toMatch(/is now 1 of 2\.$/);
  const focused = order(course).shadowRoot?.activeElement;
  expect(focused?.closest('[data-row]')?.getAttribute('data-row')).toBe('cl-1');
  expect(focused?.getAttribute('data-action')).toBe('open-scenario');
});

test('the rule follows the order and the numbers, and what is impossible is said', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  const rule = () => textOf(inside(rules(course), '[data-rule]'));
  expect(rule()).toContain('the one emergency scenario and the one clinic scenario are finished');

  await press(course, order(course), 'unlist-scenario', 'cl-1');
  expect(textOf(inside(rules(course), '[data-impossible]'))).toContain('1 clinic scenario and has none');
  expect(textOf(order(course).shadowRoot!.querySelector('ul')!)).toContain('cl-1');

  type(inside(rules(course), '[data-field="complete-clinic"]'), '0');
  await settled(course);
  expect(allInside(rules(course), '[data-impossible]')).toEqual([]);
  expect(said(studio).completion).toEqual({ er: 1, clinic: 0, commitment: true });
});

test('half a number is not written', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  for (const value of ['', '-1', '1.5', '99'])
    type(inside(rules(course), '[data-field="complete-er"]'), value);

  expect(studio.workspace.text('course.yaml')).toBe(text);
});

test('a setting is picked by what it means', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  pick(inside(rules(course), '[data-field="levels"]'), 'after');
  inside(rules(course), '[data-field="pit_stops"]').click();
  await settled(course);

  expect(said(studio).settings).toMatchObject({ levels: 'after', pit_stops: false });
});

test('a new scenario is made by keys alone, and opened', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  await press(course, order(course), 'new-scenario');
  const dialog = inside(course, 'tws-new-scenario');
  await expect
    .poll(() => dialog.shadowRoot?.activeElement?.getAttribute('data-field'), patiently)
    .toBe('title');
  await userEvent.keyboard('The long night{Enter}');

  await expect.poll(() => studio.scenarios, patiently).toEqual(['cl-1', 'er-1', 'the-long-night']);
  expect(studio).toMatchObject({ scenario: 'the-long-night', view: 'outline' });
  expect(studio.document.valueAt(['title'])).toBe('The long night');
  expect(said(studio).scenarios).toEqual(['er-1', 'cl-1', 'the-long-night']);
});

test('a copy has an id and pictures of its own', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  await press(course, order(course), 'copy-scenario', 'er-1');
  await press(course, inside(course, 'tws-new-scenario'), 'make-scenario');

  await expect.poll(() => studio.scenario, patiently).toBe('er-1-2');
  expect(studio.document.valueAt(['id'])).toBe('er-1-2');
  expect([...studio.media.files.keys()]).toEqual(['er-1/media/a.png', 'er-1-2/media/a.png']);
});

test('a scenario is deleted after a question, and undoing brings it back', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  await press(course, order(course), 'delete-scenario', 'er-1');
  await press(course, inside(course, 'tws-delete-scenario'), 'really-delete-scenario');
  expect(studio.scenarios).toEqual(['cl-1']);
  expect(said(studio).scenarios).toEqual(['cl-1']);

  studio.undo();
  expect(studio.scenarios).toEqual(['cl-1', 'er-1']);
  expect(studio.workspace.text('course.yaml')).toBe(text);
});

test('a citation that is pasted becomes a reference, with its id, short form and DOI', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  await press(course, course, 'show-references');
  const list = inside(course, 'tws-references');
  await press(course, list, 'new-reference');
  const form = inside(list, 'tws-add-reference');
  type(
    inside(form, '[data-field="text"]'),
    'Kennedy TJT, et al. Another paper. BMJ 2009;339:b1. doi:10.1000/xyz',
  );
  await settled(course);
  expect((inside(form, '[data-field="short"]') as HTMLInputElement).value).toBe('Kennedy 2009b');
  await press(course, form, 'add-reference');

  expect(studio.workspace.document('references.yaml').valueAt(['references', 'kennedy2009b'])).toMatchObject({
    short: 'Kennedy 2009b',
    doi: '10.1000/xyz',
    status: 'unverified',
  });
});

test('a DOI of another form, and one that is in the list, are told', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  await press(course, course, 'show-references');
  const list = inside(course, 'tws-references');
  await press(course, list, 'new-reference');
  const form = inside(list, 'tws-add-reference');
  type(inside(form, '[data-field="text"]'), 'Brown A. Some paper. 2020.');
  for (const [doi, told] of [
    ['doi.org/10', 'not the form of a DOI'],
    ['https://doi.org/10.1136/BMJ.B128', 'Kennedy 2009'],
  ] as const) {
    type(inside(form, '[data-field="doi"]'), doi);
    await settled(course);
    await press(course, form, 'add-reference');
    expect(textOf(inside(form, '[role="alert"]'))).toContain(told);
  }
  expect(studio.workspace.text('references.yaml')).toBe(references);
});

test('a reference is found, changed, and removed after who cites it was told', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  await press(course, course, 'show-references');
  const list = inside(course, 'tws-references');
  type(inside(list, '[data-field="search"]'), 'kennedy 2009');
  await settled(course);
  expect(allInside(list, '[data-id]').map((entry) => entry.dataset['id'])).toEqual(['kennedy2009']);

  inside(list, '[data-id="kennedy2009"]').click();
  await settled(course);
  const form = inside(list, 'tws-reference-form');
  type(inside(form, '[data-field="note"]'), 'Read twice.');
  await settled(course);
  expect(studio.workspace.document('references.yaml').valueAt(['references', 'kennedy2009', 'note'])).toBe(
    'Read twice.',
  );

  await press(course, form, 'remove-reference');
  expect(textOf(inside(form, '[role="alert"]'))).toMatch(/choices? cites? it|No scenario cites it/);
  await press(course, form, 'really-remove-reference');
  expect(studio.workspace.document('references.yaml').valueAt(['references', 'kennedy2009'])).toBeUndefined();
  expect(list.shadowRoot?.activeElement?.id).toBe('search');
});

test('what is cited and not in the list can be added from ours', async () => {
  const studio = studioOf(new Map(all.filter(([file]) => file !== 'references.yaml')));
  const course = await courseIn(studio);
  await press(course, course, 'show-references');
  const list = inside(course, 'tws-references');
  await expect.poll(() => allInside(list, '[data-action="add-missing"]').length, patiently).toBe(2);
  await press(course, list, 'add-missing', 'er-1');

  expect(allInside(list, '[data-row="er-1"] .warn')).toEqual([]);
  expect(studio.workspace.text('references.yaml')).toMatch(/^format: 1\nreferences:\n/);
});

test('a draft without a course gets one', async () => {
  const studio = studioOf(new Map([['er-1/scenario.yaml', er1]]));
  const course = await courseIn(studio);
  await press(course, course, 'make-course');

  expect(said(studio)).toMatchObject({
    title: 'Draft',
    scenarios: ['er-1'],
    completion: { er: 1, clinic: 0 },
  });
});

test('what was found stands beside the field it is about', async () => {
  const studio = studioOf();
  const course = await courseIn(studio);
  studio.analysed({
    scenario: 'course.yaml',
    text,
    progress: { at: 'done' },
    proof: undefined,
    diagnostics: [
      {
        code: 'completion-unreachable',
        severity: 'error',
        file: 'course.yaml',
        line: 1,
        column: 1,
        message: 'Too many.',
        place: ['completion', 'er'],
      },
    ],
  });
  await settled(course);
  const field = inside(rules(course), '[data-field="complete-er"]');

  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(textOf(field.parentElement!)).toContain('Too many.');
});
