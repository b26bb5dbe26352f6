import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { filledIn, shownByLaunchesAlone } from '../../scripts/administrators/walk-tables.ts';
import { faults } from '../../src/diagnosis/fault.ts';
import { faultsAcross } from '../../src/diagnosis/faults-across-launches.ts';
import { mostForNewcomers } from '../support/words-until.ts';

const page = 'docs/administrators-walk.md';
const text = readFileSync(page, 'utf8');

test('its tables are as `npx tsx scripts/administrators-walk.ts` makes them', async () => {
  const style = await resolveConfig(page);

  expect(text).toBe(await format(await filledIn(text), { ...style, parser: 'markdown' }));
});

test('every fault is on it once', () => {
  expect(faults.filter((fault) => text.split(`(\`${fault}\`)`).length !== 2)).toEqual([]);
});

test('what it leaves to the check package is what no single visit can name', () => {
  const inOneVisit = ['faults-in-visit', 'spoiled-values', 'no-room']
    .map((name) => readFileSync(`src/diagnosis/${name}.ts`, 'utf8'))
    .join('\n');

  expect(faults.filter((fault) => !inOneVisit.includes(`'${fault}'`))).toEqual(shownByLaunchesAlone);
});

test.each([
  ['loses-saves', { text: 'gone' }],
  ['loses-the-end', { end: 'lost' }],
  ['loses-time', { time: 'lost' }],
] as const)('the check package shows that an LMS %s', (fault, found) => {
  const well = { text: 'same', end: 'arrived', time: 'counted', seen: {} } as const;

  const named = faultsAcross([
    { shown: [], before: undefined },
    { shown: [], before: { ...well, ...found } },
  ]);

  expect(named).toEqual([{ fault, seen: [] }]);
  expect(shownByLaunchesAlone).toContain(fault);
});

test('what it tells to press is on the pages it is about', () => {
  const said = ['src/locale/en', 'src/studio/export', 'scorm/preview/desk']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replaceAll(/\s+/g, ' ');
  const walked = text.slice(0, text.indexOf('<!-- faults -->')) + text.slice(text.indexOf('## On your desk'));
  const labels = [...walked.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) =>
    label.replaceAll(/\s+/g, ' '),
  );

  expect(labels.length).toBeGreaterThan(12);
  expect(labels.filter((label) => !said.includes(label))).toEqual([]);
});

test('what it promises a newcomer is what the test in the browser allows', () => {
  const { presses, words } = mostForNewcomers;

  expect(text.replaceAll(/\s+/g, ' ')).toContain(`At most ${presses} presses and ${words} words`);
});

test('every picture of an administrator’s walk is on it', () => {
  const taken = readdirSync('docs/pictures').filter((name) => name.startsWith('admin-'));

  expect(taken.length).toBeGreaterThan(8);
  expect(taken.filter((name) => !text.includes(`(pictures/${name})`))).toEqual([]);
});
