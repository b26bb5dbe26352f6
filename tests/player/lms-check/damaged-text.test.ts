import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../scorm/host/fault-injector.ts';
import { memoryStorage } from '../../../scorm/host/strict-lms.ts';
import { lookAt } from '../../../src/lms/look-at.ts';
import { damagedText } from '../../../src/player/lms-check/damaged-text.ts';
import { sealed } from '../../../src/resume/sections.ts';
import { launched } from '../../support/lms-place.ts';

const ours = `F1${sealed({ tag: 'h', payload: '-4' })}${sealed({ tag: 'r', payload: 'er-1.k3x' })}${sealed({ tag: 'e', payload: 'a1b2c3d4' })}`;
const text = /suspend_data/;

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
  /** What is seen at a second launch, before anything is written. */
  async function seenAgain(left: string, faults: readonly Fault[]) {
    const storage = memoryStorage();
    const first = launched({ standard, storage });
    await opened(first);
    first.lms.begin('first');
    first.lms.remember(left, '');
    await first.lms.leave();
    const second = launched({ standard, storage, faults });
    await opened(second);
    return damagedText(lookAt(second.lms.look()));
  }

  async function opened({ lms, clock }: ReturnType<typeof launched>): Promise<void> {
    const opening = lms.open();
    await clock.passing(4);
    await opening;
  }

  test.each([
    ['cut', 'truncated', 'cuts-text'],
    ['changed in the middle', 'altered', 'changes-text'],
  ] as const)('a text that comes back %s is named for it', async (_, kind, fault) => {
    const found = await seenAgain(ours, [{ kind, method: 'get', element: text, lasting: true }]);

    expect(found.map((each) => each.fault)).toEqual([fault]);
    expect(found[0]?.seen.join()).toContain('suspend_data');
  });

  test('a whole text, one with a mark at its end, none, and one of another course are no damage', async () => {
    for (const left of [ours, `${ours}!`, '', 'something=else'])
      expect(await seenAgain(left, [])).toEqual([]);
  });
});
