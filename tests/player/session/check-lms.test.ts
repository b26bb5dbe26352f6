import { expect, test } from 'vitest';
import { intoScene, NotebookLms, playOn, visit } from './course-fixture.ts';

test('from the first screen to the check of the LMS, and back to it', async () => {
  const session = await visit(new NotebookLms());

  await session.checkLms();
  expect(session.screen).toMatchObject({ at: 'page', page: 'lms' });
  session.back();

  expect(session.screen.at).toBe('welcome');
});

test('from a scene and back: the run has not moved', async () => {
  const session = await visit(new NotebookLms());
  await intoScene(session);
  playOn(session, ['ask']);
  const before = session.screen;

  await session.checkLms();
  session.back();

  expect(session.screen).toBe(before);
  session.goOn();
  expect(session.screen.at).toBe('scene');
});

test('from the last page and back to it', async () => {
  const lms = new NotebookLms();
  lms.leaves = 'failed';
  const session = await visit(lms);
  session.begin();
  await session.leave();

  await session.checkLms();
  session.back();

  expect(session.screen).toMatchObject({ at: 'left', outcome: 'failed' });
});

test('notes that cannot be read stay untouched by it', async () => {
  const lms = new NotebookLms('F9 of another time');
  const session = await visit(lms);
  expect(session.screen.at).toBe('unreadable');

  await session.checkLms();
  session.back();

  expect(session.screen.at).toBe('unreadable');
  expect(lms.text).toBe('F9 of another time');
});

test('launch data opens it at once, in review mode too, and back leads to the first screen', async () => {
  const session = await visit(new NotebookLms('', { mode: 'review', settings: { check: 'lms' } }));

  expect(session.screen).toMatchObject({ at: 'page', page: 'lms' });
  session.back();

  expect(['welcome', 'hub']).toContain(session.screen.at);
});

test('once one has been in the hub again, back leads to the hub', async () => {
  const session = await visit(new NotebookLms());
  await session.checkLms();
  await session.openPage('hub');
  await session.openPage('sources');

  session.back();

  expect(session.screen.at).toBe('hub');
});
