import { expect, test } from 'vitest';
import { plainHabits } from '../../../../../scorm/preview/habits.ts';
import { TwsSwitchedOn } from '../../../../../scorm/preview/desk/this-lms/tws-switched-on.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../../../player/debrief/on-page.ts';

const moodle = {
  ...plainHabits,
  profile: 'moodle',
  network: 'offline',
  faults: [{ kind: 'commit-lost', lasting: true }],
} as const;

test('axe has nothing to say', async () => {
  await onPage(new TwsSwitchedOn(), { habits: moodle });

  expect(await axeFindings()).toEqual([]);
});

test('a good LMS needs no strip', async () => {
  const strip = await onPage(new TwsSwitchedOn(), { habits: plainHabits });

  expect(allInside(strip, 'section')).toEqual([]);
});

test('all that is switched on is said, and one click leads back to a good LMS', async () => {
  const strip = await onPage(new TwsSwitchedOn(), { habits: moodle });
  strip.addEventListener('tws-habits', ({ habits }) => (strip.habits = { ...strip.habits, ...habits }));

  expect(allInside(strip, 'li').map(textOf)).toEqual([
    'Moodle',
    'Offline',
    'Says yes to saving and stores nothing',
  ]);
  inside(strip, '[data-action=good-lms]').click();

  expect(strip.habits).toEqual(plainHabits);
});
