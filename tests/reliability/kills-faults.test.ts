import { expect, test, vi } from 'vitest';
import type { ProfileName } from '../../scorm/host/profiles.ts';
import { faults } from './kills-faults.ts';
import { kill } from './kills.ts';

/*
 * That every death is survived is worth something only if a course that does not survive them is found out.
 */

vi.setConfig({ testTimeout: 600_000 });

const standards = ['scorm12', 'scorm2004'] as const;
const profile = 'strict';

test.each(standards)(
  '%s: without the outbox more than the decision in flight is lost, and it shows',
  async (standard) => {
    const forgets = (key: string) => key.startsWith('two-way-street.outbox.');

    const { problems, withOutbox, withoutStorage } = await kill({
      standard,
      profile,
      deaths: ['after'],
      forgets,
    });

    expect(withOutbox).toBe(withoutStorage);
    expect(withOutbox).toBeGreaterThan(1);
    expect(problems.join('\n')).toContain('er-1 stands at');
  },
);

test.each(standards)(
  '%s: a driver that saves only in leaving keeps nothing where the device keeps nothing',
  async (standard) => {
    const { withoutStorage } = await kill({
      standard,
      profile,
      deaths: ['after'],
      tamper: faults['never saves'],
    });

    expect(withoutStorage).toBeGreaterThan(10);
  },
);

interface Caught {
  readonly fault: keyof typeof faults;
  readonly profile?: ProfileName;
  readonly found: readonly string[];
}

const caught: readonly Caught[] = [
  {
    fault: 'never saves, not even in leaving',
    found: ['the LMS does not hold the course as completed', 'a decision was never reported'],
  },
  { fault: 'is given nothing back', found: ['the finished result of er-1 is not what it was'] },
  {
    fault: 'does not ask for anything to be given back',
    profile: 'ilias',
    found: ['the finished result of er-1 is not what it was'],
  },
  { fault: 'reports each decision twice', found: ['a decision was reported twice'] },
  { fault: 'tells another answer', found: ['a decision was reported as another'] },
  { fault: 'begins anew at each launch', found: ['the status went down'] },
  { fault: 'tells the time twice', found: ['the LMS counts more time than there was'] },
];

test.each(standards.flatMap((standard) => caught.map((one) => ({ standard, ...one }))))(
  '$standard: a driver that $fault is found out',
  async ({ standard, fault, profile: kind = profile, found }) => {
    const forgets = () => fault === 'is given nothing back';

    const row = await kill({ standard, profile: kind, deaths: ['closed'], tamper: faults[fault], forgets });

    for (const one of found) expect(row.problems.join('\n')).toContain(one);
  },
);

test('a driver that does not say that the course is under way is found out where that completes it', async () => {
  const tamper = faults['does not say that the course is under way'];

  const { problems } = await kill({ standard: 'scorm12', profile: 'moodle', deaths: ['closed'], tamper });

  expect(problems.join('\n')).toContain('the LMS has completed the course too early');
});
