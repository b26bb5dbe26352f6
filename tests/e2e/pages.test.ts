import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFiles } from '../../scripts/static-server.ts';
import { openBrowser, visit } from '../support/browser-port.ts';
import { Learner } from '../support/learner.ts';
import { desk, lookAt } from '../support/look-at.ts';
import { playOf, routeTo } from '../support/routes.ts';
import { serve, type Served } from '../support/serve.ts';

const er = playOf('er-1');

let served: Served;
let browser: Browser;
/** What is in the browser of a learner who has played a scenario twice. */
let kept: Awaited<ReturnType<BrowserContext['storageState']>>;
let learner: Learner;
let page: Page;

beforeAll(async () => {
  served = await serve(serveFiles('dist/packages/two-way-street-web'));
  browser = await openBrowser();
  learner = new Learner(await visit(browser, desk));
  await learner.visitor.go(address());
  await learner.begin();
  for (const route of [routeTo(er, 'clear_but_guarded', 3), routeTo(er, 'two_way_coaching')]) {
    await learner.start('er-1');
    await learner.choose(route);
    await learner.ending();
    await learner.debrief();
  }
  kept = await learner.visitor.page.context().storageState();
  await learner.visitor.page.context().close();
});

afterEach(() => page.context().close());

afterAll(async () => {
  await browser.close();
  await served.close();
});

const address = () => `http://127.0.0.1:${served.port}/`;

/** Comes back to the hub, on another day if one is given. */
async function comeBack(day?: Date): Promise<void> {
  learner = new Learner(await visit(browser, desk, kept));
  page = learner.visitor.page;
  if (day !== undefined) await page.clock.setFixedTime(day);
  await learner.visitor.go(address());
  await learner.visitor.find('[data-scenario], tws-follow-up');
}

const press = (selector: string) => page.locator(selector).first().click();

/** Waits for it, and looks at the whole screen. */
async function expectFit(selector: string): Promise<void> {
  await learner.visitor.find(selector);
  expect(await lookAt(page)).toEqual([]);
  expect(learner.visitor.heard.errors).toEqual([]);
}

test('a debrief with another way beside the run is fit for everyone', async () => {
  await comeBack();
  await press('tws-card [data-action="open-debrief"]');
  await press('[data-decision="1"] [data-action="replay"]');
  await press('[data-choice]');
  await press('[data-action="back-to-debrief"]');

  await expectFit('.beside .pairs');
});

test('two runs in contrast are fit for everyone', async () => {
  await comeBack();
  await learner.open('contrast');

  await expectFit('tws-lines');
});

test('a commitment is fit for everyone: its form, what was kept, and the look back two weeks on', async () => {
  await comeBack();
  await press('[data-page="commitment"]');
  await expectFit('[data-action="commit"]');
  await press('[data-action="commit"]');
  await expectFit('#missing');
  await press('.choice:has([name="will"])');
  await press('[data-action="commit"]');
  await expectFit('tws-kept-commitment');

  await page.clock.setFixedTime(new Date(Date.now() + 15 * 24 * 60 * 60 * 1000));
  await page.reload();
  await expectFit('tws-follow-up');
  await press('.choice:has([value="not"])');
  await press('[data-action="keep-look-back"]');
  await expectFit('[data-next]');
});

test('the self-view is fit for everyone, from its introduction to its end', async () => {
  await comeBack();
  await press('[data-page="self-view"]');
  await expectFit('tws-self-view [data-action="begin"]');
  await press('tws-self-view [data-action="begin"]');
  await expectFit('[name="item-0-1"]');
  await press('.choice:has([name="item-0-1"])');
  while (await learner.visitor.sees('[data-action="next"]')) await press('[data-action="next"]');
  await expectFit('.pairs');
});

test('the situations to judge are fit for everyone, with their discussion', async () => {
  await comeBack();
  await press('[data-page="judgement"]');
  await expectFit('tws-judgement [data-action="begin"]');
  await press('tws-judgement [data-action="begin"]');
  await expectFit('[data-action="discuss"]');
  await press('[data-action="discuss"]');
  await expectFit('.discussion');
});

test('the exchange between colleagues is fit for everyone, from the code to the reply', async () => {
  await comeBack();
  await learner.open('peer');
  await expectFit('[data-way="reply"]');
  await press('[data-way="show"]');
  await press('.check');
  await expectFit('.code.big');
  const code = await page.locator('.code.big').innerText();

  await press('.back');
  await press('[data-way="watch"]');
  await page.locator('#code').fill(code.slice(1));
  await press('form [type="submit"]');
  await expectFit('#code[aria-invalid="true"]');
  await page.locator('#code').fill(code);
  await press('form [type="submit"]');
  await expectFit('[data-action="watch"]');
  await press('[data-action="watch"]');
  await page.locator('[id$="-1-did"]').fill('You asked first.');
  await expectFit('[data-watched="1"]');
  while (await learner.visitor.sees('[data-action="onward"]')) await press('[data-action="onward"]');
  await expectFit('tws-peer-after tws-chart');
  await press('[data-action="feedback"]');
  await page.locator('#moment').selectOption('2');
  await page.locator('[id$="-feedback-borrow"]').fill('To ask first.');
  await page.locator('[id$="-feedback-question"]').fill('What did you expect?');
  await page.locator('[id$="-feedback-question"]').blur();
  await expectFit('#text');
  const reply = await page.locator('#text').inputValue();

  await press('.back');
  await press('[data-way="reply"]');
  await page.locator('#text').fill(reply);
  await press('form [type="submit"]');
  await expectFit('[data-moment]');
});

test.each([
  ['kit', '[data-action="print"]'],
  ['record', '[data-action="download-record"]'],
  ['sources', '.sources li'],
] as const)('the %s page is fit for everyone', async (name, selector) => {
  await comeBack();
  await press(`[data-page="${name}"]`);

  await expectFit(`tws-${name} ${selector}`);
});

test('the page that checks a record is fit for everyone, with what it found', async () => {
  await comeBack();
  await press('[data-page="verify"]');
  await page.locator('#text').fill('No record at all.');
  await press('[data-action="verify"]');

  await expectFit('[data-verdict]');
});
