import { expect, test } from 'vitest';
import { usualSettings } from '../../../src/course/settings.ts';
import { placeOfGuess } from '../../../src/player/session/visit-notes.ts';
import { goOnToChoice, intoScene, NotebookLms, outlineOf, playOn, visit } from './course-fixture.ts';

const place = placeOfGuess('tiny', 1);

test('a page is opened about something, and the hub is one step away', async () => {
  const session = await visit(new NotebookLms());

  await session.openPage('peer', 'tiny');
  expect(session.screen).toEqual({ at: 'page', page: 'peer', about: 'tiny', asked: false });
  await session.openPage('hub');

  expect(session.screen).toEqual({ at: 'hub', finished: false });
});

test('a page knows the course as the site wants it, and loads a scenario ready to be played', async () => {
  const lms = new NotebookLms('', { settings: { levels: 'after', pit_stops: 'off' } });
  const session = await visit(lms);
  await session.openPage('peer');

  const of = session.pageSession('tiny');
  expect(of).toMatchObject({ about: 'tiny', settings: { levels: 'after', pit_stops: false } });
  expect(of?.loaded('tiny')).toBeUndefined();
  await of?.load('tiny');

  expect(of?.loaded('tiny')?.play.scenario.id).toBe('tiny');
});

test('a commitment made on a page can be the last thing that completes the course', async () => {
  const lms = new NotebookLms();
  const outline = outlineOf({ completion: { er: 1, clinic: 0, commitment: true } });
  const session = await visit(lms, { outline });
  await intoScene(session);
  playOn(session, ['trust', 'explain']);
  goOnToChoice(session);
  session.openDebrief();
  session.finishDebrief();
  expect(session.screen).toEqual({ at: 'hub', finished: true });
  expect(lms.told).toEqual(['begin first', 'done tiny', 'progress 0.5']);

  await session.openPage('commitment');
  session.pageSession('')?.keep((notes) => ({ ...notes, committedOn: '2026-05-04' }));

  expect(lms.told.slice(-3)).toEqual(['progress 1', 'completed', 'done commitment']);
  expect(session.keeper?.memory.completed).toBe(true);
});

test.each([
  ['visit', false],
  ['kept', true],
  ['reported', true],
] as const)(
  'where reflections live in “%s”, a guess comes back in the next visit: %s',
  async (reflections, back) => {
    const outline = outlineOf({ settings: { ...usualSettings, reflections } });
    const lms = new NotebookLms();
    const session = await visit(lms, { outline });
    await intoScene(session);
    playOn(session, ['trust']);

    session.notes.write(place, 'She is tired.');
    expect(session.notes.at(place)).toBe('She is tired.');

    const again = await visit(new NotebookLms(lms.text), { outline });
    expect(again.notes.at(place)).toBe(back ? 'She is tired.' : '');
  },
);

test('another play of a scenario begins without the guesses of the one before, and leaves other notes', async () => {
  const session = await visit(new NotebookLms());
  await intoScene(session);
  playOn(session, ['trust']);
  session.notes.write(place, 'She is tired.');
  session.notes.write(placeOfGuess('other', 1), 'He is late.');

  await session.restart('tiny');

  expect(session.notes.at(place)).toBe('');
  expect(session.notes.at(placeOfGuess('other', 1))).toBe('He is late.');
});

test('a site that keeps decisions is told none', async () => {
  const lms = new NotebookLms('', { settings: { decisions: 'kept' } });
  const session = await visit(lms);
  await intoScene(session);

  playOn(session, ['trust', 'explain']);

  expect(lms.decisions).toEqual([]);
  expect(
    session.keeper?.memory.scenarios[0]?.first?.path ?? session.keeper?.memory.scenarios[0]?.latest?.path,
  ).toEqual(['ab', 'bb']);
});

test('what did not load is tried again as it was asked for', async () => {
  const missing = ['course/tiny.js'];
  const session = await visit(new NotebookLms(), { missing });
  session.begin();
  await session.restart('tiny');
  expect(session.screen).toEqual({ at: 'problem', problem: 'failed' });

  missing.length = 0;
  session.retry();
  await expect.poll(() => session.screen.at).toBe('briefing');
});

test('a site that asks for reflections is sent them when a debrief is finished, but never what is about a colleague', async () => {
  const outline = outlineOf({ settings: { ...usualSettings, reflections: 'reported' } });
  const lms = new NotebookLms();
  const session = await visit(lms, { outline });
  await intoScene(session);
  playOn(session, ['trust', 'explain']);
  goOnToChoice(session);
  session.openDebrief();
  session.notes.write('reaction.tiny', 'The pause.');
  session.notes.write('peer.ABCD.1.did', 'Waited.');
  expect(lms.told.join()).not.toContain('The pause.');

  session.finishDebrief();

  expect(lms.told).toContain('words reaction_tiny: The pause.');
  expect(lms.told.join()).not.toContain('Waited.');
  const again = new NotebookLms(lms.text);
  await visit(again, { outline });
  expect(again.told.join()).not.toContain('words');
});

test('words that have no room beside the progress stay in this visit, and the learner is told', async () => {
  const outline = outlineOf({ settings: { ...usualSettings, reflections: 'kept' } });
  const lms = new NotebookLms();
  const session = await visit(lms, { outline });
  for (const place of ['a', 'b', 'c', 'd']) session.notes.write(place, '話'.repeat(500));

  expect(session.keeper?.full).toBe(true);
  expect(session.notes.at('d')).toHaveLength(500);
  expect(lms.text.length).toBeLessThan(3900);
  session.notes.write('d', '');
  expect(session.keeper?.full).toBe(false);
});
