import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TwsBriefing } from '../../../src/player/briefing/tws-briefing.ts';
import type { ScenarioData } from '../../../src/course/course.ts';
import { partWords } from '../../../src/player/briefing/part-words.ts';
import type { TwsActionEvent } from '../../../src/player/events.ts';
import type { Act } from '../../../src/scenario/scenario.ts';
import { twoActScenario } from '../../support/scenario-builder.ts';
import { axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';
import { sceneData } from '../scene/scene-fixture.ts';

test('axe has nothing to say', async () => {
  await onPage(new TwsBriefing(), { data: sceneData() });

  expect(await axeFindings()).toEqual([]);
});

test('says whose part is played and how much attention there is', async () => {
  const briefing = await onPage(new TwsBriefing(), { data: sceneData() });

  expect(textOf(inside(briefing, '.part'))).toContain('You are the teacher. You have 6 minutes of attention');
});

/** Two acts: in the second the resident meets the one who was played in the first. */
function switched(): ScenarioData {
  const scenario = twoActScenario();
  const [first, second] = scenario.acts;
  return {
    ...sceneData(),
    scenario: {
      ...scenario,
      acts: [first!, { ...second!, meets: 'joan' }],
      scenes: { ...scenario.scenes, desk: { ...scenario.scenes['desk']!, clock: '19:15' } },
    },
  };
}

test('before an act as the resident it says who one is now, when, and whom one will meet', async () => {
  const briefing = await onPage(new TwsBriefing(), { data: switched(), act: 1 });

  expect(await axeFindings()).toEqual([]);
  expect(textOf(inside(briefing, '.kind'))).toBe('Emergency room · Part 2 of 2');
  expect(textOf(inside(briefing, '.part'))).toBe(
    'Now you are Amara. The clock goes back to 19:15. You will meet Joan, the attending you have just been, as open or as closed as you left her. There are 4 minutes in which to say it, or not.',
  );
  expect(textOf(inside(briefing, 'li .role'))).toBe('resident, second year, you');
  expect(briefing.shadowRoot!.querySelector('.prose')).toBeNull();
});

test('whom one meets is left out where it is not said, and one not played before is only met', () => {
  const { scenario } = switched();
  const [first, second] = scenario.acts;
  const asResident = (given: Partial<Act>) =>
    partWords({ ...scenario, acts: [first!, { ...second!, ...given }] }, 1).join(' ');

  expect(asResident({ meets: 'amara' })).not.toContain('You will meet');
  expect(asResident({ meets: 'joan', start: { ...second!.start, O: 55 } })).toContain('You will meet Joan. ');
});

test('an act that begins later does not turn the clock back', () => {
  const { scenario } = switched();
  const desk = { ...scenario.scenes['desk']!, clock: '20:30' };

  expect(partWords({ ...scenario, scenes: { ...scenario.scenes, desk } }, 1).join(' ')).not.toContain(
    'clock',
  );
});

test('the first steps can be passed over, and say when levels come later in this course', async () => {
  const data = sceneData();
  const briefing = await onPage(new TwsBriefing(), {
    data: { ...data, scenario: { ...data.scenario, kind: 'orientation' } },
    levels: 'after',
  });
  const asked: string[] = [];
  briefing.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await page.getByRole('button', { name: 'Skip this' }).click();

  expect(asked).toEqual(['skip']);
  expect(textOf(inside(briefing, 'article'))).toContain('the two lanes come after playing');
});

test('begins, or goes back', async () => {
  const briefing = await onPage(new TwsBriefing(), { data: sceneData() });
  const asked: string[] = [];
  briefing.addEventListener('tws-action', (event: TwsActionEvent) => asked.push(event.action));

  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Back' }).click();

  expect(asked).toEqual(['begin', 'back']);
});
