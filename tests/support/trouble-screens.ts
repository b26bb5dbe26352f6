import type { BrowserContext, Frame } from 'playwright';
import { expect } from 'vitest';
import { choose, sceneAt, settle, start } from '../../src/engine/walker.ts';
import { type CourseMemory, noNotes } from '../../src/resume/memory.ts';
import { writeMemory } from '../../src/resume/write-memory.ts';
import type { CourseVisits } from './course-visits.ts';
import type { Learner } from './learner.ts';
import { desk, largePhone, lookAt, phone } from './look-at.ts';
import { playOf, routeTo } from './routes.ts';

/*
 * How the tests of what is said in trouble bring the built package into it, and look at it. With SCREENSHOTS naming a
 * folder, a picture of each screen is kept there.
 */

const er = playOf('er-1');
export const route = routeTo(er, 'clear_but_guarded', 3);
const sizes = [phone, largePhone, desk];
/** An hour and minutes, as clocks write them. */
export const time = String.raw`\d{1,2}:\d\d(?: [AP]M)?`;

export type Options = Readonly<Record<string, string>>;

/** The banner says this alone, and the screen is fit for everyone at every size. */
export async function expectSaid(learner: Learner, name: string, said: string | RegExp): Promise<void> {
  const frame = await learner.visitor.find('tws-app');
  await expect.poll(() => bannersIn(frame)).toEqual([matching(said)]);
  await expectFit(learner, name);
}

export async function expectPage(
  learner: Learner,
  name: string,
  heading: string,
  more: RegExp,
): Promise<void> {
  const frame = await learner.visitor.find('tws-problem');
  await expect.poll(() => learner.visitor.text('h1')).toBe(heading);
  await expect.poll(() => frame.locator('tws-problem article').innerText()).toMatch(more);
  expect(await bannersIn(frame)).toEqual([]);
  await expectFit(learner, name);
}

export async function expectFit({ visitor }: Learner, name: string): Promise<void> {
  const frame = await visitor.find('tws-app');
  expect(await lookAt(visitor.page, { frame, sizes, name })).toEqual([]);
}

/** How saving stands, and after it how far the learner is. */
export const inHeader = async (learner: Learner): Promise<string> => {
  const frame = await learner.visitor.find('tws-header');
  return (await frame.locator('tws-header .progress').innerText()).replaceAll(/\s+/g, ' ');
};

/** After a first choice, with the clock in the test's hand. */
export async function playing(course: CourseVisits, options: Options = {}): Promise<Learner> {
  course.fresh();
  const learner = await course.launch({ launch: 'nothing.html' });
  await learner.visitor.page.clock.install();
  await learner.visitor.go(course.lms.address(course.attempt, options));
  await learner.begin();
  await learner.start('er-1');
  await learner.choose(route.slice(0, 1));
  return learner;
}

export async function pass(learner: Learner, ...seconds: readonly number[]): Promise<void> {
  for (const each of seconds) await learner.visitor.page.clock.fastForward(each * 1000);
}

/** A learner of whom the LMS has this. */
export async function comingBack(
  course: CourseVisits,
  memory: Partial<CourseMemory>,
  options: Options = {},
): Promise<Learner> {
  course.fresh();
  const before = await course.launch();
  await before.visitor.find('[data-action="begin"]');
  await leave(before);
  const whole = { saves: 90, completed: false, scenarios: [], ...memory };
  const text = writeMemory(whole, { limit: 3900, optionsAfter: () => undefined });
  course.lms.spoil(course.attempt, (stored) => ({ ...stored, 'cmi.suspend_data': text }));
  return course.launch(options);
}

export async function leave(learner: Learner): Promise<void> {
  await learner.visitor.pressOn('[data-action="save-and-exit"]');
  await learner.visitor.find('tws-problem');
}

/** In a browser that lets the course keep nothing, without an LMS. */
export async function withoutStorage(course: CourseVisits): Promise<Learner> {
  course.fresh();
  const before = await course.launch({ launch: 'nothing.html' });
  const context: BrowserContext = before.visitor.page.context();
  await context.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  const learner = await course.launch({ trouble: 'absent' }, context);
  await learner.begin();
  await learner.start('er-1');
  return learner;
}

export async function bannersIn(frame: Frame): Promise<string[]> {
  const texts = await frame.locator('tws-notice p').allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

function matching(said: string | RegExp): unknown {
  return typeof said === 'string' ? said : expect.stringMatching(said);
}

export function codesOf(choices: readonly string[]): string[] {
  let position = settle(er, start(er));
  return choices.map((id) => {
    const scene = sceneAt(er, position);
    const index = scene.choices.findIndex((choice) => choice.id === id);
    position = settle(er, choose(er, position, index));
    return scene.choices[index]!.code;
  });
}

type Scenario = CourseMemory['scenarios'][number];

export function scenarioWith(first: NonNullable<Scenario['first']>): Scenario {
  return { id: 'er-1', hash: 'abcdef', first: undefined, latest: first, debriefRead: false };
}

/** The first scenario played to its end. */
export function finished(): Pick<CourseMemory, 'scenarios' | 'notes'> {
  const first = { path: codesOf(route), continued: 0, ending: 'cg' };
  return {
    scenarios: [{ ...scenarioWith(first), first, latest: undefined }],
    notes: { ...noNotes, oriented: true },
  };
}
