import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/player/app/tws-app.ts';
import '../../../src/player/play.ts';
import type { TwsApp } from '../../../src/player/app/tws-app.ts';
import { adoptTokens } from '../../../src/look/tokens.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';
import { axeFindings, inside, textOf } from '../debrief/on-page.ts';
import {
  NotebookLms,
  orientedOutline,
  outlineOf,
  visit,
  type VisitGiven,
} from '../session/course-fixture.ts';

beforeEach(async () => {
  await page.viewport(1000, 860);
});

/** The whole player on a page, in an LMS that keeps a notebook. */
async function opened(lms = new NotebookLms(), given: VisitGiven = {}): Promise<TwsApp> {
  const session = await visit(lms, given);
  adoptTokens(document);
  document.documentElement.lang = 'en';
  const app = Object.assign(document.createElement('tws-app'), { session });
  document.body.replaceChildren(app);
  await app.updateComplete;
  return app;
}

const press = (name: string) => page.getByRole('button', { name }).click();

test('axe has nothing to say of any screen on the way', async () => {
  document.documentElement.style.setProperty('--tws-move', '0ms');
  await opened();
  expect(await axeFindings()).toEqual([]);

  for (const name of ['Begin', 'Start: A tiny evening', 'Begin', 'Choose trust.', 'Save and exit']) {
    await press(name);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    expect(await axeFindings()).toEqual([]);
  }
});

test('what a choice did is spoken once, in the one place for the play; the other is for the visit', async () => {
  const app = await opened();
  for (const name of ['Begin', 'Start: A tiny evening', 'Begin', 'Choose trust.']) await press(name);

  const regions = page.getByRole('status').elements();

  expect(regions).toHaveLength(2);
  expect(textOf(inside(app, '[role=status]'))).toContain('Promise made: To talk at eight.');
  expect(regions[1]).toBeEmptyDOMElement();
});

test('the keyboard alone leads from the first page to the first reply', async () => {
  await opened();
  const keyTo = async (name: string) => {
    const button = page.getByRole('button', { name }).element();
    for (let tabs = 0; tabs < 20 && deepest(document)?.isSameNode(button) !== true; tabs += 1)
      await userEvent.tab();
    await userEvent.keyboard('{Enter}');
  };

  await keyTo('Begin');
  await expect.element(page.getByRole('button', { name: 'Start: A tiny evening' })).toBeInTheDocument();
  await keyTo('Start: A tiny evening');
  await expect.element(page.getByRole('button', { name: 'Begin' })).toBeInTheDocument();
  await keyTo('Begin');
  await expect.element(page.getByRole('button', { name: 'Choose ask.' })).toBeInTheDocument();
  await keyTo('Choose ask.');

  await expect.element(page.getByRole('button', { name: 'Continue' })).toBeInTheDocument();
});

test('a new page is read from its heading', async () => {
  await opened();

  await press('Begin');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Scenarios' })).toBeInTheDocument();

  await expect.poll(() => deepest(document)?.localName).toBe('h1');
});

test('saving and leaving ends on words that say so', async () => {
  await opened();
  await press('Begin');

  await press('Save and exit');

  await expect
    .element(page.getByRole('heading', { name: 'Saved. You may close this window.' }))
    .toBeInTheDocument();
});

test('a leave that failed says what to do and can be tried again', async () => {
  const lms = new NotebookLms();
  await opened(lms);
  lms.leaves = 'failed';
  lms.turns({ saving: 'failing' });
  await press('Save and exit');
  await expect.element(page.getByText('What you did is kept in this browser.')).toBeInTheDocument();

  lms.leaves = 'saved';
  await press('Try again');

  await expect.element(page.getByRole('heading', { name: 'Saved.' })).toBeInTheDocument();
});

test('the page is named after what is on it', async () => {
  await opened();
  expect(document.title).toBe('Two-Way Street');

  for (const name of ['Begin', 'Start: A tiny evening']) await press(name);

  await expect.poll(() => document.title).toBe('A tiny evening - Two-Way Street');
});

test('the first steps come after the welcome and lead to the hub', async () => {
  await opened(new NotebookLms(), { outline: orientedOutline() });
  for (const name of [
    'Begin',
    'Begin',
    'Choose trust.',
    'Continue',
    'Continue',
    'Choose explain.',
    'Continue',
  ])
    await press(name);
  expect(await axeFindings()).toEqual([]);

  await press('On to the scenarios');

  await expect.element(page.getByRole('button', { name: 'The first steps again' })).toBeInTheDocument();
});

test('a debrief read to its end leads to what is next', async () => {
  const outline = outlineOf({ completion: { er: 1, clinic: 0, commitment: true } });
  await opened(new NotebookLms(), { outline });
  const way = ['Begin', 'Start: A tiny evening', 'Begin', 'Choose trust.', 'Continue', 'Continue'];
  for (const name of [...way, 'Choose explain.', 'Continue', 'Open the debrief', 'Finish the debrief'])
    await press(name);

  await expect.poll(() => deepest(document)?.textContent).toBe('Next: one commitment');
});

test('a guess at a pause is remembered in this visit', async () => {
  const { hallway, ...others } = tinyScenario().scenes;
  const pit_stop = { guesses: [['She is late.'], ['She is tired.']] };
  const scenario = tinyScenario({ scenes: { hallway: { ...hallway!, pit_stop }, ...others } });
  const app = await opened(new NotebookLms(), { scenario });
  for (const name of ['Begin', 'Start: A tiny evening', 'Begin', 'Choose trust.']) await press(name);

  await page.getByText('What do you think Amara is not telling you?').click();
  await page.getByRole('radio', { name: 'She is tired.' }).click();

  expect([...(app.session?.notes.all() ?? [])]).toEqual([['guess.tiny.1', 'She is tired.']]);
});

test('a look back that the course asks for by itself can be passed by', async () => {
  const lms = new NotebookLms();
  const first = await visit(lms);
  first.keeper?.note((notes) => ({ ...notes, oriented: true, committedOn: '1969-12-01' }));
  await opened(new NotebookLms(lms.text));

  await press('To the scenarios');

  await expect.element(page.getByRole('heading', { level: 1, name: 'Scenarios' })).toBeInTheDocument();
});

function deepest(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? deepest(activeElement.shadowRoot) : activeElement;
}
