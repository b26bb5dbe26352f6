import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headLine, reliabilityPage } from '../../scripts/reliability/reliability-page.ts';
import { type Table, tableHeads, type TableName } from '../../scripts/reliability/tables.ts';

const page = readFileSync('docs/reliability.md', 'utf8');
const names = Object.keys(tableHeads) as TableName[];

/** Prettier widens the columns. */
const plain = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

test.each(names)('the page has the table %s with all its columns, and something in it', (name) => {
  const [head = '', divider = '', first = ''] = tableIn(page, tableHeads[name].title);

  expect(head).toBe(headLine(tableHeads[name]));
  expect(divider).toMatch(/^\| ---/);
  expect(first).toMatch(/^\| (?!not run yet)/);
});

test('every test that leaves a table has a place on the page', () => {
  const folders = ['tests/reliability', 'tests/support/deaths'];
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  const left = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/leaveTable\(\s*[`']([\w-]+)/g)].map(([, name]) => name),
  );
  const isThere = (start: string | undefined) =>
    names.some((name) => start !== undefined && name.startsWith(start));

  expect(left.length).toBeGreaterThan(4);
  expect(left.filter((start) => !isThere(start))).toEqual([]);
});

test('the same tables give the same page, and what was not run is said to be not run', () => {
  const table: Table = { ...tableHeads.relaunches, rows: [['the driver | alone']] };
  const made = () => reliabilityPage((name) => (name === 'relaunches' ? table : undefined));

  expect(made()).toBe(made());
  expect(made()).toContain('| the driver \\| alone |');
  expect(tableIn(made(), tableHeads['deaths-scorm12'].title)[2]).toContain('not run yet');
});

/** The lines of the table under a title. */
function tableIn(text: string, title: string): string[] {
  const lines = plain(text).split('\n');
  const from = lines.indexOf(`### ${title}`);
  const first = lines.findIndex((line, at) => at > from && line.startsWith('| '));
  return from < 0 ? [] : lines.slice(first, first + 3);
}
