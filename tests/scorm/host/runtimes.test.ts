import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profiles, type ProfileName } from '../../../scorm/host/profiles.ts';
import { calls, told } from './random-calls.ts';

describe.each(['scorm12', 'scorm2004'] as const)('in %s', (standard) => {
  test.each(Object.keys(profiles) as ProfileName[])(
    'as %s, our quick run-time answers and stores what scorm-again does',
    (profile) => {
      fc.assert(
        fc.property(calls(standard), (made) => {
          const quick = told(standard, profile, 'quick', made);

          expect(quick).toEqual(told(standard, profile, 'scorm-again', made));
        }),
        { numRuns: 60 },
      );
    },
  );
});
