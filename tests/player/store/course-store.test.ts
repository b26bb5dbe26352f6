import { expect, test } from 'vitest';
import type { CourseOutline } from '../../../src/course/course.ts';
import { CourseStore, type LoadError } from '../../../src/player/store/course-store.ts';
import { outlineOf } from '../session/course-fixture.ts';

const outline: CourseOutline = outlineOf();
const noWait = () => Promise.resolve();

/** A network on which a script fails so many times before it runs. */
function storeWith(failures: number, format = 1) {
  const asked: string[] = [];
  const store: CourseStore = new CourseStore((address) => {
    if (address === 'course/portraits/tiny.js') {
      store.add(1, 'tiny/portraits', 'hash-1', { portraits: {}, faces: {} });
      return Promise.resolve('ran');
    }
    asked.push(address);
    if (asked.length <= failures) return Promise.resolve('failed');
    store.add(format, 'tiny', 'hash-1', { scenario: { id: 'tiny' } });
    return Promise.resolve('ran');
  }, noWait);
  store.add(1, 'course', 'build', outline);
  return { store, asked };
}

async function problemOf(loading: Promise<unknown>): Promise<string> {
  return loading.then(
    () => 'none',
    (error: unknown) => (error as LoadError).problem,
  );
}

test('a scenario is fetched once, however often it is asked for', async () => {
  const { store, asked } = storeWith(0);

  await Promise.all([store.load('tiny'), store.load('tiny')]);
  await store.load('tiny');

  expect(asked).toEqual(['course/tiny.js']);
  expect(store.scenario('tiny')?.scenario.id).toBe('tiny');
});

test('a script that fails twice is fetched a third time', async () => {
  const { store, asked } = storeWith(2);

  await store.load('tiny');

  expect(asked).toHaveLength(3);
});

test('after three failures it says so, and can be asked again', async () => {
  const { store, asked } = storeWith(3);

  expect(await problemOf(store.load('tiny'))).toBe('failed');
  expect(asked).toHaveLength(3);
  expect(await problemOf(store.load('tiny'))).toBe('none');
});

test('data of another format is refused at once', async () => {
  const { store, asked } = storeWith(0, 2);

  expect(await problemOf(store.load('tiny'))).toBe('wrong-format');
  expect(asked).toHaveLength(1);
});

test('a scenario that the course does not list is not fetched', async () => {
  const { store, asked } = storeWith(0);

  expect(await problemOf(store.load('other'))).toBe('failed');
  expect(asked).toEqual([]);
});

test('a scenario is there when its portraits are, too', async () => {
  let portraits = 0;
  const store: CourseStore = new CourseStore((address) => {
    if (address === 'course/tiny.js') store.add(1, 'tiny', 'hash-1', { scenario: { id: 'tiny' } });
    else if ((portraits += 1) > 1)
      store.add(1, 'tiny/portraits', 'hash-1', { portraits: { amara: {} }, faces: {} });
    return Promise.resolve('ran');
  }, noWait);
  store.add(1, 'course', 'build', outline);

  const loading = store.load('tiny');
  expect(store.scenario('tiny')).toBeUndefined();

  expect(Object.keys((await loading).portraits)).toEqual(['amara']);
  expect(portraits).toBe(2);
});
