import { expect, test } from 'vitest';
import type { ApiPlace, WindowOnTheWay } from '../../../src/diagnosis/evidence.ts';
import { browserInWords } from '../../../src/player/lms-check/browser-facts.ts';
import { whereIs } from '../../../src/player/lms-check/lms-sections.ts';

const agents = {
  'Chrome 140, Windows':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  'Edge 140, Windows':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
  'Firefox 143, Linux': 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
  'Safari 18, macOS':
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  'Safari 18, iPhone':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  'Chrome 140, Android':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
};

test.each(Object.entries(agents))('%s is known by its name', (named, agent) => {
  const { browser, system } = browserInWords(agent);

  expect(`${browser}, ${system}`).toBe(named);
});

test('a browser that nobody knows is no other', () => {
  expect(browserInWords('curl/8')).toEqual({ browser: '', system: '' });
});

const here: WindowOnTheWay = { by: 'here', readable: true, has: [] };
const parent: WindowOnTheWay = { by: 'parent', readable: true, has: [] };
const opener: WindowOnTheWay = { by: 'opener', readable: true, has: [] };

test.each([
  ['Yes, in this very window', [here], 0],
  ['Yes, in the window around this one', [here, parent], 1],
  ['Yes, 2 windows up', [here, parent, parent], 2],
  ['Yes, in the window that opened this one', [here, opener], 1],
  ['Yes, in the window around the one that opened this one', [here, opener, parent], 2],
  ['No. There is only this window, and no LMS in it', [here], undefined],
  ['No, in none of 2 windows', [here, parent], undefined],
  ['No. There is only one for SCORM 2004', [here, { ...parent, has: ['scorm2004'] }], undefined],
  [
    'No. A window on the way is of another site, and may not be looked into',
    [here, { ...parent, readable: false }],
    undefined,
  ],
] as const)('%s', (said, windows, used) => {
  const place: ApiPlace = { standard: 'scorm12', windows, used };

  expect(whereIs(place)).toBe(said);
});
