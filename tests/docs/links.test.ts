import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

interface Link {
  readonly isPicture: boolean;
  readonly words: string;
  readonly target: string;
}

function linksIn(text: string): readonly Link[] {
  const prose = text.replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, mark, words = '', target = '']) => ({
    isPicture: mark === '!',
    words,
    target,
  }));
}

/** As GitHub names the headings of a page. */
function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function leadsNowhere(page: string, target: string): boolean {
  if (/^(https?|mailto):/.test(target)) return false;
  const [path = '', place] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(file)) return true;
  return place !== undefined && !placesIn(readFileSync(file, 'utf8')).includes(place);
}

describe.each(pages)('%s', (page) => {
  const links = linksIn(readFileSync(page, 'utf8'));

  test('each link leads to a page that is there, and to a heading on it', () => {
    expect(links.map(({ target }) => target).filter((target) => leadsNowhere(page, target))).toEqual([]);
  });

  test('each picture says in words what is to be seen', () => {
    const silent = links.filter(({ isPicture, words }) => isPicture && words.split(' ').length < 8);

    expect(silent).toEqual([]);
  });
});

test('a link that leads nowhere is noticed', () => {
  const [link] = linksIn('See [the page](no-such-page.md).');

  expect(leadsNowhere('docs/authors.md', link?.target ?? '')).toBe(true);
  expect(leadsNowhere('docs/authors.md', 'authors.md#no-such-heading')).toBe(true);
  expect(leadsNowhere('docs/authors.md', 'authors.md#in-the-studio')).toBe(false);
});
