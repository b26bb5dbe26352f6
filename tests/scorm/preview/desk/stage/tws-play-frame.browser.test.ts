import { expect, test } from 'vitest';
import type { Command } from '../../../../../scorm/preview/desk/bar/tws-command-event.ts';
import { TwsPlayFrame } from '../../../../../scorm/preview/desk/stage/tws-play-frame.ts';
import { allInside, axeFindings, inside, onPage, textOf } from '../../../../player/debrief/on-page.ts';
import { callOf } from '../call-builder.ts';

test('axe has nothing to say: nothing to launch, ready, and running', async () => {
  for (const properties of [
    {},
    { ready: true, learner: 'Okonkwo, Ada' },
    { ready: true, running: 'frame' as const, calls: [callOf()], unsaved: 2 },
  ]) {
    await onPage(new TwsPlayFrame(), properties);
    expect(await axeFindings()).toEqual([]);
  }
});

test('the frame has the sizes that Moodle gives it, to the pixel', async () => {
  const play = await onPage(new TwsPlayFrame(), {});
  play.style.inlineSize = '900px';
  const sizes: string[] = [];
  play.addEventListener('tws-size', ({ size }) => sizes.push(size));

  for (const [size, wide] of [
    ['moodle', 650],
    ['phone', 367],
  ] as const) {
    inside(play, `[data-size=${size}]`).click();
    await play.updateComplete;
    expect([play.frame.clientWidth, play.frame.clientHeight]).toEqual([wide, 666]);
  }
  expect(sizes).toEqual(['moodle', 'phone']);
});

test('a learner leaves in three ways, and only while a lesson runs', async () => {
  const play = await onPage(new TwsPlayFrame(), { ready: true });
  const asked: Command[] = [];
  play.addEventListener('tws-command', ({ command }) => asked.push(command));
  const leave = () => allInside(play, '.leave button').forEach((button) => button.click());

  leave();
  play.running = 'frame';
  await play.updateComplete;
  leave();

  expect(asked).toEqual([
    { does: 'leave', how: 'button' },
    { does: 'leave', how: 'navigate' },
    { does: 'leave', how: 'close' },
  ]);
});

test('below the frame stands how many calls there were and how many went wrong', async () => {
  const calls = [callOf(), callOf({ error: 101, result: 'false' })];
  const play = await onPage(new TwsPlayFrame(), { calls, unsaved: 1 });

  expect(textOf(inside(play, '.foot'))).toBe('2 calls, 1 went wrong One value is set and not stored yet');
});

test('a lesson in a tab of its own is said to be there', async () => {
  const play = await onPage(new TwsPlayFrame(), { ready: true, running: 'tab' });

  expect(textOf(inside(play, '.idle'))).toBe('The lesson plays in a tab of its own.');
});
