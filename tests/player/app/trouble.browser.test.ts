import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/player/app/tws-app.ts';
import '../../../src/player/play.ts';
import { timeOf } from '../../../src/player/app/time-of.ts';
import type { TwsApp } from '../../../src/player/app/tws-app.ts';
import { adoptTokens } from '../../../src/look/tokens.ts';
import type { Launch } from '../../../src/lms/lms.ts';
import { allInside, axeFindings, inside, textOf } from '../debrief/on-page.ts';
import { intoScene, NotebookLms, playOn, visit, type VisitGiven } from '../session/course-fixture.ts';

let lms: NotebookLms;
let app: TwsApp;

beforeEach(async () => {
  await page.viewport(1000, 700);
  document.documentElement.style.setProperty('--tws-move', '0ms');
});

const drawn = async () => {
  await app.updateComplete;
  await new Promise((come) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(come))));
};

async function opened(launch: Partial<Launch> = {}, given: VisitGiven = {}): Promise<void> {
  lms = new NotebookLms('', launch);
  const session = await visit(lms, given);
  adoptTokens(document);
  document.documentElement.lang = 'en';
  app = Object.assign(document.createElement('tws-app'), { session });
  document.body.replaceChildren(app);
  await drawn();
}

/** In a reply, with the page as a learner reads it. */
async function reading(): Promise<void> {
  await opened();
  await intoScene(app.session!);
  playOn(app.session!, ['trust']);
  await drawn();
}

const banners = () => allInside(app, 'tws-notice').map((notice) => textOf(inside(notice, 'p')));
const spoken = () => allInside(app, '[role=status]').map(textOf);
const press = async (name: string) => {
  await page.getByRole('button', { name }).click();
  await drawn();
};

test('axe has nothing to say of a banner, on a desk or enlarged four times', async () => {
  await reading();
  lms.turns({ saving: 'signed-out' });
  await drawn();
  expect(await axeFindings()).toEqual([]);

  await page.viewport(320, 256);
  await drawn();
  expect(await axeFindings()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test.each([
  [1000, 700],
  [390, 700],
  [320, 256],
])('at %d x %d a banner comes and goes without moving what is being read', async (width, height) => {
  await page.viewport(width, height);
  await reading();
  const reply = inside(inside(app, 'tws-scene'), 'tws-reply');
  const far = document.documentElement.scrollHeight;
  for (const top of [0, 40, far]) {
    scrollTo(0, top);
    await drawn();
    const before = reply.getBoundingClientRect().top;

    lms.turns({ saving: 'failing' });
    await drawn();
    expect(banners()).toHaveLength(1);
    expect(reply.getBoundingClientRect().top).toBe(before);

    lms.turns({ saving: 'saved' });
    await drawn();
    expect(reply.getBoundingClientRect().top).toBe(before);
    lms.turns({ saving: 'waiting' });
    await drawn();
    expect(banners()).toEqual([]);
    expect(reply.getBoundingClientRect().top).toBe(before);
  }
});

test('what is at the end of the page can be read with the banner there', async () => {
  await page.viewport(320, 480);
  await reading();
  lms.turns({ saving: 'signed-out' });
  await drawn();
  scrollTo(0, document.documentElement.scrollHeight);
  await drawn();

  const onward = inside(inside(app, 'tws-scene'), '[data-action="continue"]').getBoundingClientRect();
  const banner = inside(app, 'tws-notice').getBoundingClientRect();
  expect(onward.bottom).toBeLessThanOrEqual(banner.top);
  expect(banner.bottom).toBeLessThanOrEqual(480);
});

test('trouble is spoken once, not at each retry and not at each step', async () => {
  await reading();
  lms.turns({ saving: 'failing' });
  await drawn();
  const region = allInside(app, '[role=status]')[1]!;
  expect(textOf(region)).toMatch(/^Not saved yet\./);

  const changes: MutationRecord[] = [];
  const watching = new MutationObserver((all) => void changes.push(...all));
  watching.observe(region, { childList: true, characterData: true, subtree: true });
  lms.turns({ saving: 'failing' });
  await drawn();
  await press('Continue');
  lms.turns({ saving: 'failing' });
  await drawn();
  watching.disconnect();

  expect(changes).toEqual([]);
});

test('what a choice did is still spoken while there is trouble', async () => {
  await opened();
  lms.turns({ saving: 'failing' });
  await intoScene(app.session!);
  playOn(app.session!, ['trust']);
  await drawn();

  expect(spoken()[0]).toContain('Promise made: To talk at eight.');
  expect(spoken()[1]).toContain('Not saved yet.');
});

test('the end of trouble is told until the next step', async () => {
  await reading();
  lms.turns({ saving: 'failing' });
  await drawn();
  expect(banners()[0]).toContain('Not saved yet.');

  lms.turns({ saving: 'saved', savedAt: new Date() });
  await drawn();
  expect(banners()).toEqual(['Saved. Everything you did has arrived.']);

  await press('Continue');
  expect(banners()).toEqual([]);
});

test('in the header stands how saving is, and since when', async () => {
  await reading();
  const header = () => textOf(inside(inside(app, 'tws-header'), '.progress'));
  const time = new Date();
  lms.turns({ saving: 'waiting' });
  await drawn();
  expect(header()).toContain('Saving…');

  lms.turns({ saving: 'saved', savedAt: time });
  await drawn();
  expect(header()).toContain(`Saved ${timeOf(time)}`);

  lms.turns({ saving: 'failing' });
  await drawn();
  expect(header()).toContain(`Last saved ${timeOf(time)}`);
});

test('another window is told of before playing, and no longer when it is closed', async () => {
  await opened();
  lms.turns({ openElsewhere: true });
  await drawn();
  expect(banners()[0]).toContain('open in another window too');
  await press('Begin');
  expect(banners()[0]).toContain('open in another window too');

  lms.turns({ openElsewhere: false });
  await drawn();
  expect(banners()).toEqual([]);
});

test('a visit put together from two says so once', async () => {
  await opened({ merged: true });
  expect(banners()[0]).toContain('two places at the same time');

  await press('Begin');
  expect(banners()).toEqual([]);
});

test('another way that is tried can be left whatever else the banner says', async () => {
  await reading();
  const { session } = app;
  for (let presses = 0; presses < 9 && session!.screen.at === 'scene'; presses += 1) {
    session!.goOn();
    session!.choose('explain');
  }
  session!.openDebrief();
  session!.explore(0);
  lms.turns({ saving: 'failing' });
  await drawn();
  expect(banners()).toHaveLength(1);
  expect(banners()[0]).toContain('Not saved yet.');

  const back = page.getByRole('button', { name: 'Back to the debrief' }).element();
  for (let tabs = 0; tabs < 40 && deepest(document) !== back; tabs += 1) await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await drawn();

  expect(session!.screen.at).toBe('debrief');
});

test.each([
  ['saved', {}, 'Saved. You may close this window.', 'Sent '],
  ['unclosed', {}, 'Saved. You may close this window.', 'What you did is safe.'],
  [
    'failed',
    { saving: 'failing' },
    'The last part could not be saved.',
    'What you did is kept in this browser.',
  ],
  ['saved', { mode: 'review' }, 'Nothing was recorded.', 'keeps what it already had'],
  ['saved', { reports: 'none' }, 'Saved in this browser.', 'nothing was reported'],
  ['failed', { reports: 'none', saving: 'failing' }, 'Nothing could be saved.', 'this browser keeps nothing'],
] as const)('left with %s and %o, the last page says what is safe', async (outcome, given, said, more) => {
  const { saving, ...launch } = { saving: 'saved' as const, ...given };
  await opened(launch);
  lms.leaves = outcome;
  lms.turns({ saving, savedAt: new Date() });

  await press('Save and exit');

  const problem = inside(app, 'tws-problem');
  expect(textOf(inside(problem, 'h1'))).toContain(said);
  expect(textOf(inside(problem, 'article'))).toContain(more);
  expect(banners()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

test('each time that trying again fails, the page says when, and the button keeps the focus', async () => {
  let seconds = 0;
  await opened({}, { now: () => new Date(2026, 2, 3, 14, 5, (seconds += 1)) });
  lms.leaves = 'failed';
  lms.turns({ saving: 'failing' });
  await press('Save and exit');
  const news = () => textOf(inside(inside(app, 'tws-problem'), '.news'));
  expect(news()).toBe('');

  await press('Try again');
  const first = news();
  expect(first).toMatch(/^Tried again at .*05:\d\d.*: still not saved\.$/);
  await press('Try again');

  expect(news()).toMatch(/still not saved\.$/);
  expect(news()).not.toBe(first);
  expect(deepest(document)).toBe(page.getByRole('button', { name: 'Try again' }).element());
});

test('what arrives while the learner is on the last page is told there, from its heading', async () => {
  await opened();
  lms.leaves = 'failed';
  lms.turns({ saving: 'failing' });
  await press('Save and exit');

  lms.turns({ saving: 'saved', savedAt: new Date() });
  await drawn();
  expect(deepest(document)?.textContent).toBe('Saved after all.');

  lms.leaves = 'saved';
  await press('Save and exit');
  await expect
    .element(page.getByRole('heading', { name: 'Saved. You may close this window.' }))
    .toBeInTheDocument();
});

test('a course that is kept in this browser only says so in the header and in the list', async () => {
  await opened({ reports: 'none' });
  lms.turns({ saving: 'device-only' });
  await press('Begin');

  expect(banners()).toEqual([
    'Kept in this browser only. No learning system was found, so nothing is reported.',
  ]);
  expect(textOf(inside(inside(app, 'tws-header'), '.progress'))).toBe('Kept in this browser');
});

function deepest(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? deepest(activeElement.shadowRoot) : activeElement;
}
