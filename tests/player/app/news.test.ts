import { expect, test } from 'vitest';
import { newsInOrder, newsOf, saidOnce, type News, type SaidOnce } from '../../../src/player/app/news.ts';
import { newsInWords } from '../../../src/player/app/news-words.ts';
import type { Standing } from '../../../src/player/app/standing.ts';
import type { Update } from '../../../src/player/session/update.ts';
import { timeOf } from '../../../src/player/app/time-of.ts';
import { everyStanding, standingWith } from './standing-fixture.ts';

const today = new Date();
const at1402 = new Date(today.getFullYear(), today.getMonth(), today.getDate(), 14, 2);
const time = timeOf(at1402);

const table: readonly (readonly [
  string,
  Partial<Standing>,
  readonly SaidOnce[],
  News | undefined,
  string,
])[] = [
  ['a quiet scene', {}, saidOnce.slice(1), undefined, ''],
  ['a change on its way', { saving: 'waiting' }, [], undefined, ''],
  ['a hub with nothing to tell', { at: 'hub' }, [], undefined, ''],
  [
    'a save that failed',
    { saving: 'failing' },
    [],
    'failing',
    'Not saved yet. We keep trying, and you can go on. If you have to stop, open the course again in this browser: what you did is kept here.',
  ],
  [
    'a save that failed where nothing is kept',
    { saving: 'failing', keptHere: false },
    [],
    'failing',
    'Not saved yet. We keep trying, and you can go on; please leave this window open until it is saved.',
  ],
  [
    'a login that is lost',
    { saving: 'signed-out' },
    [],
    'signed-out',
    'Your learning system seems to have signed you out. Close this window, sign in, and open the course again in this browser: what you did is kept here.',
  ],
  [
    'a login that is lost where nothing is kept',
    { saving: 'signed-out', keptHere: false, savedAt: at1402 },
    [],
    'signed-out',
    `Your learning system seems to have signed you out. Close this window, sign in, and open the course again: it comes back as it was at ${time}.`,
  ],
  [
    'a login that never was',
    { saving: 'signed-out', keptHere: false },
    [],
    'signed-out',
    'Your learning system seems to have signed you out. Close this window, sign in, and open the course again: it comes back as it was before this visit.',
  ],
  [
    'a browser that keeps nothing, and no LMS',
    { saving: 'failing', reports: 'none', telling: 'none' },
    [],
    'nowhere',
    'Nothing is saved. No learning system was found, and this browser keeps nothing. You can play, but it is gone when you close this window.',
  ],
  [
    'no LMS',
    { at: 'hub', saving: 'device-only', reports: 'none', telling: 'none' },
    [],
    'device-only',
    'Kept in this browser only. No learning system was found, so nothing is reported.',
  ],
  [
    'no LMS, after completion',
    { at: 'hub', saving: 'device-only', reports: 'none', telling: 'again' },
    [],
    'device-only',
    'Kept in this browser only. No learning system was found, so nothing is reported.',
  ],
  [
    'another window',
    { openElsewhere: true },
    [],
    'elsewhere',
    'This course is open in another window too. Please close one of the two. If you play in both, the longer run of each scenario is kept.',
  ],
  [
    'another window of a visit that records nothing',
    { openElsewhere: true, telling: 'readOnly' },
    [],
    undefined,
    '',
  ],
  [
    'a visit put together from two',
    { at: 'hub', merged: true },
    ['merged'],
    'merged',
    'You played in two places at the same time. Both were put together: of each scenario, the longer run is here.',
  ],
  ['the same, once it was said', { at: 'hub', merged: true }, [], undefined, ''],
  [
    'damaged notes',
    { at: 'hub', damaged: true },
    ['damaged'],
    'damaged',
    'A part of your earlier visits could not be read. The rest is here, and what is missing can be played again.',
  ],
  [
    'words without room',
    { at: 'other', full: true },
    [],
    'full',
    'What you wrote last is too long to be kept. It stays here until you close the course; copy it if you want to keep it.',
  ],
  ['all saved after trouble', {}, ['recovered'], 'recovered', 'Saved. Everything you did has arrived.'],
  ['on its way after trouble', { saving: 'waiting' }, ['recovered'], undefined, ''],
  [
    'a visit for looking',
    { at: 'hub', telling: 'readOnly' },
    [],
    'readOnly',
    'This visit is for looking only. You can play everything, and nothing is recorded.',
  ],
  [
    'a visit after completion',
    { at: 'hub', telling: 'again' },
    [],
    'again',
    'You have completed this course. You can play everything again: your place is saved, and results are not sent again.',
  ],
  [
    'another way that is tried',
    { at: 'exploring' },
    [],
    'exploring',
    'You are trying another way from decision 3. Nothing of this is kept.',
  ],
  ['a page that was asked for', { at: 'asked' }, [], 'asked', 'You can also do this another time.'],
];

test.each(table)('of %s is said what is so, and what follows', (_what, given, due, news, said) => {
  const standing = standingWith(given);

  const told = newsOf(standing, due);

  expect(told).toBe(news);
  expect(told === undefined ? '' : together(told, standing)).toBe(said);
});

test.each<Update>([
  { what: 'shorter', hold: 0, made: 12 },
  { what: 'shorter', hold: 11, made: 12 },
  { what: 'elsewhere', made: 12 },
  { what: 'lost' },
  { what: 'finished-shorter', hold: 1, made: 12, ended: 'Clear, but guarded' },
  { what: 'finished-otherwise', hold: 12, made: 12, ended: 'Clear, but guarded' },
  { what: 'finished-lost', hold: 0, made: 0, ended: undefined },
])('of an updated scenario is said in one sentence what became of the run: %o', (update) => {
  const standing = standingWith({ update });

  expect(newsOf(standing, [])).toBe('updated');
  expect(together('updated', standing)).toMatch(/^[^.]+\.$/);
  expect(together('updated', standing).length).toBeLessThanOrEqual(190);
});

test('whatever is the case, nothing or one thing is said, in words that are read at a glance', () => {
  const standings = everyStanding();
  expect(standings).toHaveLength(5 * 5 * 2 * 4 * 2 * 2 * 32);
  const heard = new Set<News | undefined>();
  for (const standing of standings)
    for (const due of [[], saidOnce]) {
      const news = newsOf(standing, due);
      heard.add(news);
      if (news === undefined) continue;
      const { said, more } = newsInWords(news, standing, 2);
      if (said === '' || said.length > (more === '' ? 190 : 90) || more.length > 130)
        expect.fail(`${news}: ${said} ${more}`);
    }
  expect([...heard].filter((news) => news !== undefined).sort()).toEqual([...newsInOrder].sort());
});

test('on a page with nothing to save, and on the last one, the banner is silent', () => {
  const loud = everyStanding().filter(({ at }) => at === 'silent');

  expect(loud.map((standing) => newsOf(standing, saidOnce)).filter((news) => news !== undefined)).toEqual([]);
});

test('trouble with saving is said before anything else', () => {
  for (const standing of everyStanding().filter(({ at }) => at !== 'silent'))
    if (standing.saving === 'failing' || standing.saving === 'signed-out')
      expect(['failing', 'signed-out', 'nowhere']).toContain(newsOf(standing, saidOnce));
});

test('to be kept here is said only of what is kept here', () => {
  for (const standing of everyStanding().filter(({ keptHere }) => !keptHere)) {
    const news = newsOf(standing, saidOnce);
    if (news !== undefined && news !== 'device-only')
      expect(together(news, standing)).not.toMatch(/kept here|in this browser/);
  }
});

function together(news: News, standing: Standing): string {
  const { said, more } = newsInWords(news, standing, 2);
  return `${said} ${more}`.trim();
}
