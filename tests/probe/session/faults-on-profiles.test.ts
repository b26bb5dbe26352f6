import { describe, expect, test } from 'vitest';
import type { Fault as Named } from '../../../src/diagnosis/fault.ts';
import type { FaultKind } from '../../../scorm/host/fault-injector.ts';
import { type ProfileName, profiles } from '../../../scorm/host/profiles.ts';
import { checked, named, notedIn } from './launches.ts';
import { onEachProfile } from './on-each-profile.ts';

const faults = {
  false: 'refuses',
  throw: 'throws',
  null: 'answers-nothing',
  undefined: 'answers-nothing',
  hang: 'slow',
  lost: 'loses-values',
  truncated: 'cuts-text',
  altered: 'changes-text',
  gone: 'gone',
  replaced: 'replaced',
  'interactions-refused': 'no-interactions',
  'objectives-refused': 'no-objectives',
  'commit-lost': 'loses-saves',
} as const satisfies Record<FaultKind, Named>;

/** These begin while the check is tried; the others are there from the first call on. */
const later: Partial<Record<FaultKind, number>> = { gone: 20, replaced: 20 };

const names = Object.keys(profiles) as ProfileName[];
const kinds = Object.keys(faults) as FaultKind[];

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
  describe.each(names)('on %s', (profile) => {
    const own = onEachProfile[profile][standard];

    test.each(kinds)(
      '%s is named, and nothing that this kind of LMS is not named for anyway',
      async (kind) => {
        const at = later[kind];
        const fault = { kind, lasting: true, ...(at === undefined ? {} : { at }) };

        const states = await checked({ standard, profile, faults: [fault] });

        const others = named(states).filter((one) => !(own.named as readonly string[]).includes(one));
        expect(named(states)).toContain(faults[kind]);
        expect(others.filter((one) => one !== faults[kind])).toEqual([]);
        expect(notedIn(states).filter((one) => !(own.noted as readonly string[]).includes(one))).toEqual([]);
      },
    );
  });
});
