import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, describe, test } from 'vitest';
import { courseVisits } from '../support/course-visits.ts';
import { cutOffDeaths } from '../support/deaths/cut-off.ts';
import { expectNothingLost, fateOf, type Death } from '../support/deaths/death.ts';
import { killingDeaths } from '../support/deaths/killed.ts';
import { leavingDeaths } from '../support/deaths/left.ts';
import { strangeDeaths } from '../support/deaths/together.ts';

const deaths: readonly Death[] = [...leavingDeaths, ...killingDeaths, ...cutOffDeaths, ...strangeDeaths];
const columns = [
  'death',
  'standard',
  'moment',
  'decisions made',
  'after the relaunch',
  'lost',
  'reported twice',
  'never reported',
];
const rows: (readonly string[])[] = [];
let tried = 0;

describe.each(['scorm12', 'scorm2004'] as const)('the %s package in Chromium', (standard) => {
  const course = courseVisits(standard, 'death');

  for (const death of deaths.filter(({ standards }) => standards.includes(standard)))
    test(`${death.what}, ${death.moment}: the learner comes back, and goes on`, async () => {
      tried += 1;
      const fate = await fateOf(death, course);
      const { made, after, twice, untold } = fate;
      const numbers = [made, after, Math.max(0, made - after), twice, untold];
      rows.push([death.what, standard, death.moment, ...numbers.map(String)]);
      expectNothingLost(death, course, fate);
    });
});

afterAll(async () => {
  // A run of some of them is no report.
  if (tried < deaths.flatMap(({ standards }) => standards).length) return;
  const title = 'Real deaths in Chromium, against the built packages';
  await mkdir('reports/reliability', { recursive: true });
  await writeFile('reports/reliability/deaths.json', JSON.stringify({ title, columns, rows }, null, 2));
});
