import { expect, test } from 'vitest';
import { PlayerScript } from '../../../src/player/store/player-script.ts';
import { playing } from '../session/course-fixture.ts';

/** A network on which the script fails so many times before it runs. */
function scriptWith(failures: number) {
  const asked: string[] = [];
  const script: PlayerScript = new PlayerScript(
    (address) => {
      asked.push(address);
      if (asked.length > failures) script.take(playing);
      return Promise.resolve(asked.length > failures ? 'ran' : 'failed');
    },
    () => Promise.resolve(),
  );
  return { script, asked };
}

test('is fetched once, however often it is asked for', async () => {
  const { script, asked } = scriptWith(0);

  await Promise.all([script.load(), script.load()]);

  expect(await script.load()).toBe(playing);
  expect(asked).toEqual(['assets/play.js']);
});

test('is fetched a third time after failing twice', async () => {
  const { script, asked } = scriptWith(2);

  expect(await script.load()).toBe(playing);
  expect(asked).toHaveLength(3);
});

test('after three failures it says so, and can be asked again', async () => {
  const { script } = scriptWith(3);

  await expect(script.load()).rejects.toThrow('did not arrive');
  expect(await script.load()).toBe(playing);
});
