import { describe, expect, test } from 'vitest';
import { decision } from '../../lms/decisions.ts';
import { resumeText } from '../../lms/lms-contract.ts';
import { placements, type Placement } from '../../support/api-placements.ts';
import { FakePage } from '../../support/lms-page.ts';
import { launched } from '../../support/lms-place.ts';
import { StrictLms, memoryStorage } from '../../../scorm/host/strict-lms.ts';

const others = { scorm12: 'scorm2004', scorm2004: 'scorm12' } as const;

describe.each(['scorm12', 'scorm2004'] as const)('our driver finds an API of %s', (standard) => {
  test.each(Object.keys(placements) as Placement[])(
    '%s, and leaves the other standard alone',
    async (placement) => {
      const page = new FakePage();
      const { strict, lms } = launched({ standard, page });
      const other = new StrictLms({ standard: others[standard], storage: memoryStorage() });
      delete page[strict.apiName];
      placements[placement](page, { [other.apiName]: other.api, [strict.apiName]: strict.api });

      const launch = await lms.open();
      lms.decided(decision());
      lms.remember(resumeText(1), 'b');
      page.close();

      expect(launch.reports).toBe(standard);
      expect(strict.stored['cmi.suspend_data']).toBe(resumeText(1));
      expect(other.calls).toEqual([]);
    },
  );
});
