import { expect, test } from 'vitest';
import { VisitNews } from '../../../src/player/app/visit-news.ts';
import type { Screen } from '../../../src/player/session/screen.ts';
import { standingWith } from './standing-fixture.ts';

const hub = (): Screen => ({ at: 'hub', finished: false });

test('what is said once stays on its screen, whatever the saving does, and is gone after the next step', () => {
  const news = new VisitNews();
  const [first, second] = [hub(), hub()];
  const merged = standingWith({ at: 'hub', merged: true });

  expect(news.on(first, merged)).toBe('merged');
  expect(news.on(first, { ...merged, saving: 'waiting' })).toBe('merged');
  expect(news.on(second, merged)).toBeUndefined();
});

test('what is said once waits until what matters more has been said', () => {
  const news = new VisitNews();
  const merged = standingWith({ at: 'hub', merged: true, damaged: true });

  expect(news.on(hub(), { ...merged, openElsewhere: true })).toBe('elsewhere');
  expect(news.on(hub(), merged)).toBe('damaged');
  expect(news.on(hub(), merged)).toBe('merged');
  expect(news.on(hub(), merged)).toBeUndefined();
});

test('the end of trouble is said once each time, until something new is on its way', () => {
  const news = new VisitNews();
  const on = hub();
  const quiet = standingWith({ at: 'hub' });

  expect(news.on(on, quiet)).toBeUndefined();
  expect(news.on(on, { ...quiet, saving: 'failing' })).toBe('failing');
  expect(news.on(on, quiet)).toBe('recovered');
  expect(news.on(on, quiet)).toBe('recovered');
  expect(news.on(on, { ...quiet, saving: 'waiting' })).toBeUndefined();
  expect(news.on(on, quiet)).toBeUndefined();

  expect(news.on(hub(), { ...quiet, saving: 'signed-out' })).toBe('signed-out');
  expect(news.on(hub(), quiet)).toBe('recovered');
  expect(news.on(hub(), quiet)).toBeUndefined();
});

test('where there is no LMS, a browser that keeps things again is no arrival', () => {
  const news = new VisitNews();
  const alone = standingWith({ reports: 'none', telling: 'none' });

  expect(news.on(hub(), { ...alone, saving: 'failing' })).toBe('nowhere');
  expect(news.on(hub(), { ...alone, saving: 'device-only' })).toBeUndefined();
});
