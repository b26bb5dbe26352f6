import { afterAll, describe, test } from 'vitest';
import { leaveTable } from '../../../scripts/reliability/tables.ts';
import { courseVisits } from '../course-visits.ts';
import type { Standard } from '../../../scorm/host/profiles.ts';
import { cutOffDeaths } from './cut-off.ts';
import { expectNothingLost, fateOf, type Death } from './death.ts';
import { killingDeaths } from './killed.ts';
import { leavingDeaths } from './left.ts';
import { strangeDeaths } from './together.ts';

const all: readonly Death[] = [...leavingDeaths, ...killingDeaths, ...cutOffDeaths, ...strangeDeaths];

/** Every real death of a standard's package, and the table of them. */
export function deathsOf(standard: Standard): void {
  const deaths = all.filter(({ standards }) => standards.includes(standard));
  const rows: (readonly string[])[] = [];
  let tried = 0;

  describe(`the ${standard} package in Chromium`, () => {
    const course = courseVisits(standard, 'death');

    for (const death of deaths)
      test(`${death.what}, ${death.moment}: the learner comes back, and goes on`, async () => {
        tried += 1;
        const fate = await fateOf(death, course);
        const { made, after, twice, untold } = fate;
        const numbers = [made, after, Math.max(0, made - after), twice, untold];
        rows.push([death.what, death.moment, ...numbers.map(String)]);
        expectNothingLost(death, course, fate);
      });
  });

  afterAll(() => {
    // A run of some of them is no report.
    if (tried === deaths.length) leaveTable(`deaths-${standard}`, rows);
  });
}
