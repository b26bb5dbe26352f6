import { expect, test } from 'vitest';
import type { CourseSession } from '../../../src/player/session/course-session.ts';
import { twoActScenario, tinyScenario } from '../../support/scenario-builder.ts';
import { cardOf, goOnToChoice, intoScene, NotebookLms, outlineOf, playOn, visit } from './course-fixture.ts';

/** Where a visit is, in a word: the screen, and in a scene its id and phase. */
function placeOf({ screen }: CourseSession): string {
  return screen.at === 'scene' ? `${screen.run.moment.scene} ${screen.run.moment.phase}` : screen.at;
}

/** Plays the tiny scenario to its end and reads its debrief. */
async function finish(session: CourseSession, choices: readonly string[]): Promise<void> {
  playOn(session, choices);
  goOnToChoice(session);
  session.openDebrief();
  session.finishDebrief();
}

test('leads from the welcome over hub and briefing into the first scene', async () => {
  const session = await visit(new NotebookLms());
  expect(placeOf(session)).toBe('welcome');

  session.begin();
  expect(placeOf(session)).toBe('hub');
  await session.open('tiny');
  expect(placeOf(session)).toBe('briefing');
  session.begin();

  expect(placeOf(session)).toBe('hallway deciding');
});

test.each([
  [[], 0, 'hallway deciding'],
  [['ask'], 0, 'hallway replying'],
  [['ask'], 1, 'walk reading'],
  [['ask'], 2, 'bedside deciding'],
  [['scold'], 1, 'repair deciding'],
])('after %j and %i times on, a new visit comes back to the very screen', async (choices, times, place) => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);
  playOn(session, choices);
  for (let time = 0; time < times; time += 1) session.goOn();
  const before = placeOf(session);

  const again = await visit(new NotebookLms(lms.text));
  again.begin();
  await again.open('tiny');

  expect(placeOf(again)).toBe(before);
  expect(before.startsWith(place.split(' ')[0] ?? '')).toBe(true);
});

test('tells each decision of the first play once, with the letter and the words', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);

  playOn(session, ['trust', 'explain']);

  expect(lms.decisions.map(({ id, letter, choice }) => [id, letter, choice])).toEqual([
    ['tiny_01_ab', 'b', 'trust'],
    ['tiny_02_bb', 'b', 'explain'],
  ]);
  expect(lms.decisions[0]?.words).toBe('Hallway Choose trust.');
});

test('a second full play tells no decision and leaves the record as it was', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);
  await finish(session, ['trust', 'explain']);
  const first = session.keeper?.memory.scenarios[0]?.first;

  await session.open('tiny');
  session.begin();
  await finish(session, ['ask', 'listen']);

  expect(lms.decisions).toHaveLength(2);
  expect(session.keeper?.memory.scenarios[0]?.first).toEqual(first);
  expect(session.keeper?.memory.scenarios[0]?.latest?.path).toEqual(['aa', 'ba']);
});

test('the course is complete once its debriefs are read, and not before', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);
  playOn(session, ['trust', 'explain']);
  goOnToChoice(session);
  expect(placeOf(session)).toBe('ending');
  expect(lms.told).toEqual(['begin first']);

  session.openDebrief();
  session.finishDebrief();

  expect(lms.told).toEqual(['begin first', 'done tiny', 'progress 1', 'completed']);
  expect(session.keeper?.memory.completed).toBe(true);
});

test('with another scenario still to finish, only progress is told', async () => {
  const lms = new NotebookLms();
  const outline = outlineOf({
    completion: { er: 1, clinic: 1, commitment: false },
    scenarios: [cardOf(), cardOf({ id: 'other', kind: 'clinic' })],
  });
  const session = await visit(lms, { outline });
  await intoScene(session);

  await finish(session, ['trust', 'explain']);

  expect(lms.told).toEqual(['begin first', 'done tiny', 'progress 0.5']);
});

test('an ended play whose debrief was not read can be debriefed in the next visit', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);
  playOn(session, ['trust', 'explain']);
  goOnToChoice(session);

  const next = new NotebookLms(lms.text);
  const again = await visit(next);
  again.begin();
  await again.openDebriefOf('tiny');
  expect(placeOf(again)).toBe('debrief');
  again.finishDebrief();

  expect(next.told).toContain('completed');
});

test('after completion the course plays fully, is kept, and reports nothing again', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);
  await finish(session, ['trust', 'explain']);

  const review = new NotebookLms(lms.text, { mode: 'review' });
  const again = await visit(review);
  await intoScene(again);
  playOn(again, ['ask']);

  expect(review.told).toEqual(['begin after-completion']);
  expect(again.keeper?.telling).toBe('again');
  expect(review.decisions).toEqual([]);
  expect(review.text).not.toBe(lms.text);
});

test('a review launch before completion plays and stores nothing', async () => {
  const lms = new NotebookLms('', { mode: 'review' });
  const session = await visit(lms);
  await intoScene(session);

  await finish(session, ['trust', 'explain']);

  expect(lms.text).toBe('');
  expect(lms.told).toEqual(['begin first']);
  expect(session.keeper?.telling).toBe('readOnly');
});

test('notes that cannot be read stay untouched until the learner starts over', async () => {
  const lms = new NotebookLms('{"written":"by something else"}');
  const session = await visit(lms);
  expect(placeOf(session)).toBe('unreadable');
  expect(lms.text).toBe('{"written":"by something else"}');

  session.startOver();
  await intoScene(session);

  expect(lms.text).toMatch(/^F1/);
});

test('starting again forgets the run under way', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);
  playOn(session, ['trust']);

  session.toHub();
  await session.restart('tiny');
  session.begin();

  expect(placeOf(session)).toBe('hallway deciding');
  expect(session.keeper?.memory.scenarios[0]?.latest?.path).toEqual([]);
});

test('a first play begun anew is told apart from the one that was left, in later visits too', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);
  playOn(session, ['trust']);

  const next = new NotebookLms(lms.text);
  const again = await visit(next);
  await again.restart('tiny');
  again.begin();
  playOn(again, ['trust']);
  const last = new NotebookLms(next.text);
  const once = await visit(last);
  await once.open('tiny');
  playOn(once, ['explain']);

  expect(lms.decisions.map(({ id }) => id)).toEqual(['tiny_01_ab']);
  expect(next.decisions.map(({ id }) => id)).toEqual(['tiny_01_ab_2']);
  expect(last.decisions.map(({ id }) => id)).toEqual(['tiny_02_bb_2']);
});

test('what an earlier visit told of a finished scenario is told again, in case it was lost', async () => {
  const outline = outlineOf({
    completion: { er: 1, clinic: 1, commitment: false },
    scenarios: [cardOf(), cardOf({ id: 'other', kind: 'clinic' })],
  });
  const lms = new NotebookLms();
  const session = await visit(lms, { outline });
  await intoScene(session);
  await finish(session, ['trust', 'explain']);

  const next = new NotebookLms(lms.text);
  await visit(next, { outline });

  expect(next.told).toEqual(['begin again', 'done tiny', 'progress 0.5']);
});

test('a course that asks for less than it did is complete at the next visit, and nothing is written for it', async () => {
  const before = outlineOf({ completion: { er: 1, clinic: 0, commitment: true } });
  const lms = new NotebookLms();
  const session = await visit(lms, { outline: before });
  await intoScene(session);
  await finish(session, ['trust', 'explain']);
  const { text } = lms;

  const again = new NotebookLms(text);
  await visit(again);

  expect(lms.told).not.toContain('completed');
  expect(again.told).toContain('completed');
  expect(again.text).toBe(text);
});

test('notes of another course are left as they are until the learner starts over, and complete nothing', async () => {
  const elsewhere = outlineOf({ id: 'another', scenarios: [cardOf({ id: 'elsewhere' })] });
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);
  await finish(session, ['trust', 'explain']);

  const other = new NotebookLms(lms.text);
  const again = await visit(other, { outline: elsewhere });

  expect(placeOf(again)).toBe('unreadable');
  expect(other.text).toBe(lms.text);
  expect(other.told).toEqual(['begin again']);
  expect(again.keeper?.memory.completed).toBe(false);
});

test('a scenario that was changed goes on where the choices that still hold lead, and says so', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);
  playOn(session, ['trust', 'explain']);
  const { bedside, ...others } = tinyScenario().scenes;
  const changed = { ...bedside!, choices: bedside!.choices.filter(({ id }) => id !== 'explain') };

  const again = await visit(new NotebookLms(lms.text), {
    scenario: tinyScenario({ scenes: { ...others, bedside: changed } }),
    outline: outlineOf({ scenarios: [cardOf({ hash: 'hash-2' })] }),
  });
  again.begin();
  await again.open('tiny');

  expect(placeOf(again)).toBe('walk reading');
  expect(again.update).toEqual({ what: 'shorter', hold: 1, made: 2 });
});

test('trying another way keeps nothing and comes back to the decision it began from', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  await intoScene(session);
  playOn(session, ['trust', 'explain']);
  goOnToChoice(session);
  session.openDebrief();
  const kept = lms.text;

  session.explore(1);
  expect(placeOf(session)).toBe('bedside deciding');
  playOn(session, ['listen']);
  goOnToChoice(session);
  expect(placeOf(session)).toBe('ending');
  session.openDebrief();

  expect(session.screen).toMatchObject({ at: 'debrief', decision: 1 });
  expect(lms.text).toBe(kept);
  expect(lms.decisions).toHaveLength(2);
});

test('a second act has its own briefing, and the scenario ends with it', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms, { scenario: twoActScenario() });
  await intoScene(session);
  playOn(session, ['ask', 'listen']);
  goOnToChoice(session);
  expect(placeOf(session)).toBe('ending');
  session.openDebrief();
  expect(placeOf(session)).toBe('ending');

  session.goOn();
  expect(placeOf(session)).toBe('briefing');
  session.begin();
  playOn(session, ['say']);
  goOnToChoice(session);
  session.openDebrief();

  expect(placeOf(session)).toBe('debrief');
  expect(session.keeper?.memory.scenarios[0]?.first?.path).toEqual(['aa', 'ba', 'ra']);
});

test('leaving that fails says so and can be tried again', async () => {
  const lms = new NotebookLms();
  const session = await visit(lms);
  lms.leaves = 'failed';
  await session.leave();
  expect(session.screen).toEqual({ at: 'left', outcome: 'failed' });

  lms.leaves = 'saved';
  await session.leave();

  expect(session.screen).toMatchObject({ at: 'left', outcome: 'saved' });
});
