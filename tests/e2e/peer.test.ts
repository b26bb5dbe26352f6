import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkByIds } from '../../src/engine/walk.ts';
import { start } from '../../src/engine/walker.ts';
import { writeReplayCode } from '../../src/peer/replay-code.ts';
import { plainText } from '../../src/scenario/plain-text.ts';
import { openBrowser, visit } from '../support/browser-port.ts';
import { courseLms, type CourseLms } from '../support/course-lms.ts';
import { Learner } from '../support/learner.ts';
import { playOf, routeTo } from '../support/routes.ts';

const er = playOf('er-1');
const route = routeTo(er, 'clear_but_guarded', 3);
const { decided } = walkByIds(er, start(er), route);
const path = decided.map(({ choice }) => choice.code);
/** Why each choice of the run did what it did, as its author wrote it. */
const reasons = decided.map(({ scene, choice }) => {
  const { why } = er.scenario.scenes[scene.id]?.choices.find(({ id }) => id === choice.id) ?? {};
  return why === undefined ? '' : plainText(why);
});

/** What the colleague writes: plain words, an accent, an emoji, and words that are read from the right. */
const wrote = {
  did: 'You put the chart down before you asked.',
  myself: 'I wanted to interrupt here, très fort.',
  saw: 'Then you waited, and she went on 🙂.',
  borrow: 'לשאול לפני שאני מסביר',
  question: 'What would you have asked her next?',
} as const;
const noticed = 2;
const picked = 3;
const noCode = /^This does not look like a code\. It has groups of four/;

let browser: Browser;
let lms: CourseLms;

beforeAll(async () => {
  browser = await openBrowser();
  lms = await courseLms('dist/packages/two-way-street-scorm12.zip', 'scorm12');
});

afterAll(async () => {
  await browser.close();
  await lms.close();
});

/** A learner with a browser and an attempt of their own, on the page for colleagues. */
async function meet(attempt: string, played: readonly string[] = []): Promise<Learner> {
  const learner = new Learner(await visit(browser));
  await learner.visitor.go(lms.address(attempt));
  await learner.begin();
  if (played.length > 0) {
    await learner.start('er-1');
    await learner.choose(played);
    await learner.ending();
    await learner.debrief();
  }
  await learner.open('peer');
  return learner;
}

async function codeOf({ visitor }: Learner): Promise<string> {
  await visitor.pressOn('[data-way="show"]');
  return visitor.text('.code.big');
}

async function enter({ visitor }: Learner, code: string): Promise<Frame> {
  await visitor.pressOn('[data-way="watch"]');
  const frame = await visitor.find('#code');
  await frame.locator('#code').fill(code);
  await visitor.pressOn('form [type="submit"]');
  return frame;
}

/** Watches scene by scene, and writes at two of them. */
async function watch({ visitor }: Learner): Promise<void> {
  await visitor.pressOn('[data-action="watch"]');
  for (const [index, why] of reasons.entries()) {
    const frame = await visitor.find(`[data-watched="${index + 1}"]`);
    const scene = await visitor.text('[data-watched]');
    expect(scene).not.toContain(why);
    expect(await frame.locator('tws-peer-after, tws-chart, tws-lane, [data-safety]').count()).toBe(0);
    if (index + 1 === noticed) await visitor.type('[id$="-2-did"]', wrote.did);
    if (index + 1 === picked) await visitor.type('[id$="-3-myself"]', wrote.myself);
    await visitor.pressOn('[data-action="onward"]');
  }
}

/** From the debrief of what was watched to the reply as a file. */
async function reply({ visitor }: Learner): Promise<Buffer> {
  await visitor.pressOn('[data-action="feedback"]');
  const frame = await visitor.find('#moment');
  await frame.locator('#moment').selectOption(String(picked));
  const saw = frame.locator('[id$="-feedback-saw"]');
  await saw.fill(`${await saw.inputValue()} ${wrote.saw}`);
  await frame.locator('[id$="-feedback-borrow"]').fill(wrote.borrow);
  await visitor.type('[id$="-feedback-question"]', wrote.question);
  await visitor.pressOn('[name="myself"]', 'Space');
  const coming = visitor.page.waitForEvent('download');
  await visitor.pressOn('[data-action="save"]');
  return readFileSync(await (await coming).path());
}

async function openReply({ visitor }: Learner, file: Buffer): Promise<Frame> {
  await visitor.pressOn('.back');
  await visitor.pressOn('[data-way="reply"]');
  const frame = await visitor.find('#file');
  await frame.locator('#file').setInputFiles({ name: 'reply.txt', mimeType: 'text/plain', buffer: file });
  return frame;
}

test('a colleague watches a run, sees how it went at its end, and answers; the answer stands beside the very decision', async () => {
  const ana = await meet('ana', route);
  const ben = await meet('ben');

  await enter(ben, await codeOf(ana));
  await watch(ben);
  await ben.visitor.find('tws-peer-after tws-chart');
  const after = await ben.visitor.text('.sections');
  expect(reasons.filter((why) => why === '' || !after.includes(why))).toEqual([]);
  const file = await reply(ben);
  const hers = await openReply(ana, file);

  await ana.visitor.find('[data-moment]');
  expect(await hers.locator('[data-moment]').count()).toBe(2);
  expect(await ana.visitor.text(`[data-moment="${noticed}"] .theirs`)).toContain(wrote.did);
  const theirs = await ana.visitor.text(`[data-moment="${picked}"] .theirs`);
  expect(theirs).toContain(wrote.saw);
  expect(theirs).toContain(wrote.myself);
  expect((await hers.locator('.part .words').allInnerTexts()).map((text) => text.trim())).toEqual([
    wrote.borrow,
    wrote.question,
  ]);

  const his = await openReply(ben, file);
  await expect.poll(() => his.locator('#wrong').innerText()).toContain('not among yours');
  expect(await ben.visitor.text('section .words')).toContain(wrote.question);
  expect(await his.locator('[data-moment]').count()).toBe(0);
  expect([...ana.visitor.heard.errors, ...ben.visitor.heard.errors]).toEqual([]);
  for (const learner of [ana, ben]) await learner.visitor.page.context().close();
});

test('what is no code gets one sentence and stays in the box', async () => {
  const ben = await meet('ben-mistypes');
  const code = writeReplayCode(er, path) ?? '';
  const mistyped = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');
  const frame = await enter(ben, '');
  const box = frame.locator('#code');
  const wrong = frame.locator('#wrong');

  for (const [text, said] of [
    [mistyped, /^One of the characters does not fit\. Please compare/],
    ['It was the best of times, it was the worst of times. '.repeat(4000), noCode],
    ['👩🏽‍⚕️🙂🙃', noCode],
    ['שלום, זה הקוד שלי', noCode],
    ['هذا هو الرمز', noCode],
  ] as const) {
    await box.fill('');
    await ben.visitor.pressOn('form [type="submit"]');
    await expect.poll(() => wrong.innerText()).toBe('Please enter the code first.');
    await box.fill(text);
    await ben.visitor.pressOn('form [type="submit"]');
    await expect.poll(() => wrong.innerText()).toMatch(said);
    expect((await box.inputValue()) === text).toBe(true);
  }
  await box.fill(code);
  await ben.visitor.pressOn('form [type="submit"]');
  await ben.visitor.find('[data-action="watch"]');
  expect(ben.visitor.heard.errors).toEqual([]);
  await ben.visitor.page.context().close();
});
