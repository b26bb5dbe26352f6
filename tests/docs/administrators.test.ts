import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { administratorsPage, walk } from '../../scripts/administrators/administrators-page.ts';
import { siteSettings } from '../../src/course/site-settings.ts';

const page = 'docs/administrators.md';
const text = readFileSync(page, 'utf8');

test('the page is as `npm run administrators` makes it', async () => {
  const style = await resolveConfig(page);

  expect(text).toBe(await format(administratorsPage(), { ...style, parser: 'markdown' }));
});

test('every setting is on it, those of SCORM 2004 as well', () => {
  expect(siteSettings.filter(({ name }) => !text.includes(`\`${name}=`))).toEqual([]);
});

test('it leads to the walk, and to pages that are there', () => {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);

  expect(links).toContain(walk);
  expect(links.filter((target) => target !== walk && !existsSync(join('docs', target)))).toEqual([]);
});
