import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsJudgement } from '../../../src/player/measures/tws-judgement.ts';
import type { TwsSelfView } from '../../../src/player/measures/tws-self-view.ts';
import { drawJudgement } from '../../../src/player/pages/draw-judgement.ts';
import { drawSelfView } from '../../../src/player/pages/draw-self-view.ts';
import { allInside, axeFindings, inside, textOf } from '../debrief/on-page.ts';
import { finished, PageVisit, type PageGiven } from '../pages/page-session-fixture.ts';

async function selfView(given: PageGiven = {}) {
  const visit = new PageVisit(given);
  return { visit, element: await visit.show<TwsSelfView>(drawSelfView) };
}

async function judgement(given: PageGiven = {}) {
  const visit = new PageVisit(given);
  return { visit, element: await visit.show<TwsJudgement>(drawJudgement) };
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

beforeEach(async () => {
  await page.viewport(390, 666);
});

test('axe has nothing to say of the self-view: its beginning, an item, a line about the module, its end', async () => {
  await selfView();
  expect(await axeFindings()).toEqual([]);
  await press('Begin');
  expect(await axeFindings()).toEqual([]);

  await selfView({ notes: { answers: { 'self-view': '2345234523452345' } } });
  await press('Go on at item 9');
  expect(await axeFindings()).toEqual([]);

  await selfView({ notes: { answers: { 'self-view': '2345234523452345', reaction: '4444' } } });
  expect(await axeFindings()).toEqual([]);
});

test('axe has nothing to say of a situation, before and after its discussion', async () => {
  await judgement();
  expect(await axeFindings()).toEqual([]);
  await press('Begin');
  expect(await axeFindings()).toEqual([]);
  await press('Show what speaks for and against');
  expect(await axeFindings()).toEqual([]);
});

test('an item is rated before and now, by keys alone, and kept when it is left', async () => {
  const { visit, element } = await selfView();
  await press('Begin');

  inside(element, '[name="item-0-0"]').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await userEvent.tab();
  await userEvent.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}');
  expect(visit.notes.answers).toEqual({});
  await press('Next');

  expect(visit.notes.answers).toEqual({ 'self-view': '3400000000000000' });
  expect(textOf(inside(element, 'h1'))).toBe('I ask for the resident’s aim before the first patient.');
  expect(textOf(inside(element, 'header .quiet'))).toBe('Item 2 of 12');
});

test('it can be stopped at any item, and goes on there another time', async () => {
  const { visit } = await selfView();
  await press('Begin');
  await page.getByRole('radio').nth(4).click();
  await press('Stop here');

  expect(visit.went).toEqual([['hub', '']]);
  expect(visit.notes.answers).toEqual({ 'self-view': '5000000000000000' });

  await selfView({ notes: visit.notes });
  await expect.element(page.getByRole('button', { name: 'Go on at item 2' })).toBeVisible();
});

test('an item that is left without an answer leaves nothing behind', async () => {
  const { visit } = await selfView();
  await press('Begin');
  await press('Next');

  expect(visit.notes.answers).toEqual({});
});

test('at the end one sees before and now side by side, and no sum of them', async () => {
  const { element } = await selfView({
    notes: { answers: { 'self-view': '2430234523452345', reaction: '4444' } },
  });

  const pairs = allInside(element, '.pairs li').map(textOf);

  expect(pairs[0]).toBe('I say how sure I am. before 2, now 4');
  expect(pairs[1]).toContain('before 3, now no answer');
});

test('four responses are rated, and only then discussed; nothing is scored', async () => {
  const { visit, element } = await judgement();
  await press('Begin');

  for (const [at, rating] of [4, 1, 2, 3].entries()) {
    const point = inside(element, `[name="response-${at}"][value="${rating}"]`);
    point.click();
  }
  await element.updateComplete;
  expect(allInside(element, '.discussion').length).toBe(0);
  await press('Show what speaks for and against');

  expect(allInside(element, '.discussion').length).toBe(4);
  expect(visit.notes.answers).toEqual({ 'judgement-a': `4123${'0'.repeat(28)}` });
  expect(textOf(inside(element, 'article'))).not.toMatch(/score|point|correct/i);
});

test('the first form comes before a scenario is finished, the second after; either can be asked for', async () => {
  const stemOf = async (given: PageGiven) => {
    const { element } = await judgement(given);
    await press('Begin');
    return textOf(inside(element, 'h1'));
  };

  const first = await stemOf({});
  const second = await stemOf({ scenarios: [finished('tiny')] });

  expect(first).not.toBe(second);
  expect(await stemOf({ session: { about: 'b' } })).toBe(second);
  expect(await stemOf({ scenarios: [finished('tiny')], session: { about: 'a' } })).toBe(first);
});

test('an item fits on a phone, with the way on in sight', async () => {
  const { element } = await selfView();
  await press('Begin');

  expect(inside(element, '[data-action="next"]').getBoundingClientRect().bottom).toBeLessThanOrEqual(666);
  expect(inside(element, 'article').scrollHeight).toBeLessThanOrEqual(666);
});
