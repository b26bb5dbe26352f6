import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TwsNoteEvent } from '../../../src/player/events.ts';
import { TwsPitStop } from '../../../src/player/pit-stop/tws-pit-stop.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';

beforeEach(async () => {
  await page.viewport(390, 800);
});

const pitStop = {
  asks: undefined,
  guesses: [['She is tired.'], ['She has ', { em: ['not'] }, ' asked him.']],
};

/** Opened, with what it notes. */
async function pause(given: Partial<TwsPitStop> = {}) {
  const noted: [string, string][] = [];
  const element = await onPage(new TwsPitStop(), {
    pitStop,
    name: 'Amara',
    place: 'guess.tiny.1',
    ...given,
  });
  element.addEventListener('tws-note', ({ place, text }: TwsNoteEvent) => {
    noted.push([place, text]);
    element.guess = text;
  });
  inside(element, 'summary').click();
  return { element, noted };
}

const own = () => page.getByRole('textbox', { name: 'Or in your own words' });

test('axe has nothing to say, shut or open', async () => {
  const { element } = await pause();
  expect(await axeFindings()).toEqual([]);

  inside(element, 'summary').click();

  expect(await axeFindings()).toEqual([]);
});

test('is shut at first, and asks what is not being told', async () => {
  const element = await onPage(new TwsPitStop(), { pitStop, name: 'Amara' });

  expect((inside(element, 'details') as HTMLDetailsElement).open).toBe(false);
  expect(textOf(inside(element, 'summary'))).toBe('What do you think Amara is not telling you?');
});

test('a scene may ask in its own words', async () => {
  const { element } = await pause({ pitStop: { asks: ['And she?'], guesses: pitStop.guesses } });

  expect(textOf(inside(element, '.asks'))).toBe('And she?');
});

test('a guess is picked by pointer or by arrow keys, one at a time', async () => {
  const { element, noted } = await pause();

  await page.getByRole('radio', { name: 'She is tired.' }).click();
  await userEvent.keyboard('{ArrowDown}');

  expect(noted).toEqual([
    ['guess.tiny.1', 'She is tired.'],
    ['guess.tiny.1', 'She has not asked him.'],
  ]);
  expect(allInside<HTMLInputElement>(element, '[type=radio]').map(({ checked }) => checked)).toEqual([
    false,
    true,
  ]);
});

test('a line of one’s own is noted when it is finished, and takes the place of what was picked', async () => {
  const { element, noted } = await pause();
  await page.getByRole('radio', { name: 'She is tired.' }).click();

  await own().fill('  She fears the phone. ');
  await userEvent.tab();
  await element.updateComplete;

  expect(noted.at(-1)).toEqual(['guess.tiny.1', 'She fears the phone.']);
  expect(allInside<HTMLInputElement>(element, ':checked')).toEqual([]);
});

test('what was guessed before is there again', async () => {
  await pause({ guess: 'She fears the phone.' });

  await expect.element(own()).toHaveValue('She fears the phone.');
});

test.each([
  ['visit', 'not saved or sent'],
  ['kept', 'kept with your place'],
  ['reported', 'your learning system can see it'],
] as const)('says before typing where words go when they are to be “%s”', async (goes, said) => {
  const { element } = await pause({ goes });
  const told = inside(element, '#goes');

  expect(textOf(told)).toContain(said);
  expect(told.compareDocumentPosition(inside(element, '#own'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(inside(element, '#own').getAttribute('aria-describedby')).toBe('goes');
});
