import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { launchedOutline, launchNames } from '../../src/course/launched-outline.ts';
import { settingChoices, usualSettings } from '../../src/course/settings.ts';
import { siteSettings } from '../../src/course/site-settings.ts';
import { launchSettings } from '../../src/lms/launch-settings.ts';
import { asLaunched } from '../../src/player/session/as-launched.ts';
import { outlineOf, scenarioCard } from '../scorm/package/builders.ts';

const outline = outlineOf({
  completion: { er: 2, clinic: 1, commitment: true },
  scenarios: [
    scenarioCard(),
    scenarioCard({ id: 'er-2' }),
    scenarioCard({ id: 'cl-1', kind: 'clinic' }),
    scenarioCard({ id: 'cl-2', kind: 'clinic' }),
  ],
});

/** Every name that the course itself looks for in its launch data. */
function namesLookedFor(): ReadonlySet<string> {
  const texts = ['src/lms', 'src/player'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const named = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:launch|settings)\['(\w+)'\]/g)].map(([, name = '']) => name),
  );
  return new Set([...named, ...Object.keys(usualSettings), ...Object.keys(outline.completion)]);
}

test('every setting that the course looks for is told, and no other', () => {
  expect(siteSettings.map(({ name }) => name).toSorted()).toEqual([...namesLookedFor()].toSorted());
});

test('every choice of a setting is told, the usual one among them', () => {
  for (const [name, choices] of Object.entries(settingChoices)) {
    const setting = siteSettings.find((one) => one.name === name);
    expect(setting?.values.map(({ value }) => value)).toEqual([...choices]);
    expect(choices).toContain(setting?.usual);
    expect(setting?.values.every(({ means }) => means !== '')).toBe(true);
  }
});

test('what is told to be so with a value is so when the course is played with it', () => {
  for (const { name, values, inCourse } of siteSettings) {
    if (inCourse === undefined) continue;
    for (const { value } of values)
      expect(inCourse(asLaunched(outline, { [name]: value })), `${name}=${value}`).toBe(value);
  }
});

const anyPair = fc
  .tuple(
    fc.constantFrom(...siteSettings.map(({ name }) => name), 'pit%5Fstops', 'else'),
    fc.oneof(
      fc.constantFrom(...siteSettings.flatMap(({ values }) => values.map(({ value }) => value))),
      fc.constantFrom('0', '7', '99', 'er-2, cl-9', 'cl-2%2Cer-1', 'er-1+,cl-1', '', '%', '+on', 'o%6E'),
    ),
  )
  .map(([name, value]) => `${name}=${value}`);

test('the course as the sheet tells it is the course as it is played, whatever the launch data say', () => {
  fc.assert(
    fc.property(fc.array(anyPair, { maxLength: 8 }), (pairs) => {
      const launchData = pairs.join('&');
      expect(launchedOutline(outline, launchData)).toEqual(asLaunched(outline, launchSettings(launchData)));
    }),
    { numRuns: 500 },
  );
});

test('launch data are read as the course reads them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '=', '&', '+', '%41', '?', ' '), { maxLength: 12 }),
      (parts) => {
        expect(launchNames(parts.join(''))).toEqual(launchSettings(parts.join('')));
      },
    ),
  );
});
