import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TwsLane } from '../../../src/player/lane/tws-lane.ts';
import { axeFindings, inside, onPage, textOf } from '../debrief/on-page.ts';

test('axe has nothing to say', async () => {
  await onPage(new TwsLane(), { kind: 'safety', level: 4890, change: 640 });

  expect(await axeFindings()).toEqual([]);
});

test('is a meter with a name, whole points by floor, and its zone in words', async () => {
  await onPage(new TwsLane(), { kind: 'alliance', level: 4470 });
  const meter = page.getByRole('meter', { name: 'Alliance' }).element();

  expect(meter.getAttribute('aria-valuenow')).toBe('44');
  expect(meter.getAttribute('aria-valuemin')).toBe('0');
  expect(meter.getAttribute('aria-valuemax')).toBe('100');
  expect(meter.getAttribute('aria-valuetext')).toBe('44 of 100, thin');
});

test('shows the change beside the number, and where the marker came from', async () => {
  const lane = await onPage(new TwsLane(), { kind: 'safety', level: 4890, change: 640 });
  const track = inside(lane, '.track').style;

  expect(textOf(inside(lane, '.change'))).toBe('▲ 6');
  expect([
    track.getPropertyValue('--at'),
    track.getPropertyValue('--low'),
    track.getPropertyValue('--wide'),
  ]).toEqual(['48.9', '42.5', '6.4']);
});

test('a fall points down; nothing is beside the number while nothing has moved', async () => {
  const lane = await onPage(new TwsLane(), { kind: 'safety', level: 4000, change: -310 });
  expect(textOf(inside(lane, '.change'))).toBe('▼ 3');

  lane.change = undefined;
  await lane.updateComplete;

  expect(lane.shadowRoot?.querySelector('.change')).toBeNull();
});

test('the marker stays within the lane at both ends', async () => {
  const lane = await onPage(new TwsLane(), { kind: 'safety', level: 0 });
  const track = inside(lane, '.track').getBoundingClientRect();
  const low = inside(lane, '.marker').getBoundingClientRect();
  inside(lane, '.marker').style.transition = 'none';
  lane.level = 10_000;
  await lane.updateComplete;
  const high = inside(lane, '.marker').getBoundingClientRect();

  expect(low.left).toBeGreaterThanOrEqual(track.left);
  expect(high.right).toBeLessThanOrEqual(track.right + 0.5);
});
