import { FakeClock } from '../support/fake-clock.ts';
import { FakePage } from '../support/lms-page.ts';
import { launched } from '../support/lms-place.ts';
import { memoryStorage } from '../../scorm/host/strict-lms.ts';
import { openLms } from '../../src/lms/open-lms.ts';
import { keepsTheContract } from './lms-contract.ts';

for (const standard of ['scorm12', 'scorm2004'] as const) {
  keepsTheContract(standard, () => {
    const storage = memoryStorage();
    return { launch: () => launched({ standard, storage }) };
  });
  keepsTheContract(`${standard} as Moodle`, () => {
    const storage = memoryStorage();
    return { launch: () => launched({ standard, storage, moodle: true }) };
  });
}

keepsTheContract('standalone', () => {
  const device = new Map<string, string>();
  return {
    launch: () => {
      const [page, clock] = [new FakePage(device), new FakeClock()];
      return {
        page,
        clock,
        lms: openLms({ reports: 'none', window: page, surroundings: clock, courseKey: 'course-1' }),
      };
    },
  };
});
