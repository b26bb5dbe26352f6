import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsCommitment } from '../../../src/player/commitment/tws-commitment.ts';
import { drawCommitment } from '../../../src/player/pages/draw-commitment.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';
import { axeFindings, inside, textOf } from '../debrief/on-page.ts';
import { finished, handedOut, PageVisit, type PageGiven } from '../pages/page-session-fixture.ts';
import { dataOf } from '../session/course-fixture.ts';

const texts = {
  'commitment.place': 'er',
  'commitment.will': 'wait for the answer',
  'commitment.cue': 'it is loud',
  'commitment.ask': 'resident',
};

async function open(given: PageGiven = {}) {
  const visit = new PageVisit(given);
  const element = await visit.show<TwsCommitment>(drawCommitment);
  return { visit, element };
}

beforeEach(async () => {
  await page.viewport(1000, 900);
});

test('axe has nothing to say of the form', async () => {
  await open({
    session: { about: 'tiny', loaded: () => ({ data: dataOf(tinyScenario()), play: undefined as never }) },
  });

  expect(await axeFindings()).toEqual([]);
});

test('axe has nothing to say of a kept commitment, with its words and without', async () => {
  await open({ texts, notes: { committedOn: '2026-11-22' } });
  expect(await axeFindings()).toEqual([]);

  await open({ notes: { committedOn: '2026-11-22' } });
  expect(await axeFindings()).toEqual([]);
});

test('the sentence grows as one types, and a text is noted once it is left', async () => {
  const { visit, element } = await open();

  await page.getByRole('textbox', { name: 'when', exact: true }).click();
  await userEvent.keyboard('my phone rings');

  expect(textOf(inside(element, '.sentence'))).toContain('when my phone rings, I will …,');
  expect(visit.texts.at('commitment.cue')).toBe('');

  await userEvent.tab();

  expect(visit.texts.at('commitment.cue')).toBe('my phone rings');
});

test('a suggested moment fills the words, and goes again when pressed again', async () => {
  const { visit } = await open();
  const suggestion = page.getByRole('button', { name: 'I notice that I am about to take over' });

  await suggestion.click();
  expect(visit.texts.at('commitment.cue')).toBe('I notice that I am about to take over');

  await suggestion.click();
  expect(visit.texts.at('commitment.cue')).toBe('');
});

test('without a behaviour it asks for one and keeps nothing', async () => {
  const { visit, element } = await open();

  await page.getByRole('button', { name: 'This is what I will try' }).click();

  expect(textOf(inside(element, '#missing'))).toContain('what will you do?');
  expect(visit.notes.committedOn).toBeUndefined();
});

test('a kept commitment is kept by its day alone, and shown whole', async () => {
  const { visit, element } = await open({ notes: { followUps: ['done'] } });

  await page.getByRole('radio', { name: 'say out loud how sure I am' }).click();
  await page.getByRole('button', { name: 'This is what I will try' }).click();
  await element.updateComplete;
  const kept = inside(element, 'tws-kept-commitment');

  expect(visit.notes).toMatchObject({ committedOn: '2026-11-22', followUps: [], texts: {} });
  expect(textOf(inside(kept, '.sentence'))).toBe(
    'In my next ER shift, I will say out loud how sure I am, and what I would look up, and I will ask my resident to tell me how it landed.',
  );
  expect(textOf(inside(kept, '.sentence + *'))).toBe('Made on 22 November 2026.');
});

test('the reminders have the words only if they are wanted', async () => {
  await open({ texts, notes: { committedOn: '2026-11-22' } });
  const button = page.getByRole('button', { name: 'Download the reminders' });

  const without = await handedOut(() => button.click());
  await page.getByRole('checkbox').click();
  const withWords = await handedOut(() => button.click());

  expect(without.name).toBe('two-way-street-reminders.ics');
  expect(without.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(without.text).not.toContain('wait for');
  expect(withWords.text.replaceAll('\r\n ', '')).toContain('wait for the answer');
});

test('words that are not there any more are said to be gone, and can be written anew', async () => {
  const { element } = await open({ notes: { committedOn: '2026-11-01' } });

  expect(textOf(inside(inside(element, 'tws-kept-commitment'), '.lead'))).toContain('on 1 November 2026');
  await page.getByRole('button', { name: 'Write a new one' }).click();

  expect(textOf(inside(element, 'h1'))).toBe('One thing to try');
});

test('opened about nothing, it goes by the scenario that was finished last', async () => {
  const asked: string[] = [];
  const load = (id: string) => {
    asked.push(id);
    return Promise.reject(new Error(id));
  };

  const { element } = await open({ scenarios: [finished('tiny'), finished('other')], session: { load } });

  expect(asked).toEqual(['other']);
  expect(textOf(inside(element, 'header'))).toContain('After “The other”');
  expect((inside(element, '[name="place"][value="clinic"]') as HTMLInputElement).checked).toBe(true);
});

test.each([
  ['visit', 'stays in this window'],
  ['kept', 'kept with your place in the course'],
  ['reported', 'sends it to your learning system'],
] as const)('where words are kept as "%s", it says so before one writes', async (reflections, said) => {
  const { outline } = new PageVisit().session;
  const { element } = await open({ session: { settings: { ...outline.settings, reflections } } });

  expect(textOf(inside(element, 'header'))).toContain(said);
});

test('what is typed is not disturbed when the page is drawn again', async () => {
  const { visit, element } = await open();

  await page.getByRole('textbox', { name: 'In my own words' }).click();
  await userEvent.keyboard('ask');
  visit.session.redraw();
  await element.updateComplete;
  await userEvent.keyboard(' twice');

  expect(textOf(inside(element, '.sentence'))).toContain('I will ask twice, and');
});
