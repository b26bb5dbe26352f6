import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { usualSettings } from '../../../src/course/settings.ts';
import { launchSettings as readLaunch } from '../../../src/lms/launch-settings.ts';
import { asLaunched } from '../../../src/player/session/as-launched.ts';
import { type LaunchChoices, launchSettings, launchText } from '../../../src/studio/export/launch-choices.ts';
import { outlineOf } from '../../scorm/package/builders.ts';

const anyChoices: fc.Arbitrary<LaunchChoices> = fc.record(
  Object.fromEntries(
    launchSettings.map(({ name, values }) => [name, fc.constantFrom(...values.map(([value]) => value))]),
  ),
  { requiredKeys: [] },
);

test('a package is played with the settings that were chosen for it', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const played = asLaunched(outlineOf(), readLaunch(launchText(choices)));
      const { pit_stops = 'on', measures = 'on', ...others } = choices;
      expect(played.settings).toEqual({
        ...usualSettings,
        ...others,
        pit_stops: pit_stops === 'on',
        measures: measures === 'on',
      });
    }),
  );
});

test('all settings together are no longer than an LMS takes, and none are nothing', () => {
  const longest = Object.fromEntries(
    launchSettings.map(({ name, values }) => [
      name,
      values.map(([value]) => value).toSorted((a, b) => b.length - a.length)[0],
    ]),
  );

  expect(launchText(longest).length).toBeLessThanOrEqual(255);
  expect(launchText({})).toBe('');
});
