import { expect, test } from 'vitest';
import { bytesHash } from '../../src/course/bytes-hash.ts';
import { compileCourse } from '../../src/course/compile-course.ts';
import { courseMedia, withAddresses } from '../../src/course/course-media.ts';
import { courseScripts } from '../../src/course/course-scripts.ts';
import { usualSettings } from '../../src/course/settings.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { structureHash } from '../../src/scenario/structure-hash.ts';
import { choiceOf, endsAt, line, prose, sceneOf, scenarioOf } from '../support/scenario-builder.ts';
import { ascii, mp4Of, pngOf, vttOf } from '../support/small-media.ts';

const media: Scenario['media'] = {
  ecg: { file: 'ecg.png', alt: 'A strip with tall T waves.', credit: line('Ward 3') },
  round: { file: 'round.mp4', captions: 'round.vtt', transcript: prose('They pass the bed.') },
  unused: { file: 'unused.png', decorative: true },
};

const scenario = scenarioOf(
  {
    hallway: sceneOf('Hallway', {
      shows: 'ecg',
      choices: [choiceOf('ask', 'aa', { shows: 'round' }), choiceOf('tell', 'ab'), choiceOf('wait', 'ac')],
      next: endsAt('end'),
    }),
  },
  { media },
);

const files = new Map([
  ['tiny/media/ecg.png', pngOf(30, 20)],
  ['tiny/media/round.mp4', mp4Of(1280, 720)],
  ['tiny/media/round.vtt', vttOf('Hello.')],
  ['tiny/media/unused.png', pngOf(2, 2)],
  ['other/media/ecg.png', pngOf(3, 3)],
]);

function compiled(given: ReadonlyMap<string, Uint8Array> = files, one: Scenario = scenario) {
  const course = {
    format: 1 as const,
    id: 'course',
    title: 'Course',
    summary: 'All of it.',
    language: 'en',
    scenarios: ['tiny'],
    completion: { er: 1, clinic: 0, commitment: true },
    settings: usualSettings,
  };
  return compileCourse({ course, scenarios: [one], references: [], media: given, version: '0' });
}

test('only what a scene or a choice shows goes into the package, under a name with a hash of its bytes', () => {
  const packaged = courseMedia([scenario], files);

  expect([...packaged.keys()]).toEqual([
    `course/media/tiny/ecg-${bytesHash(pngOf(30, 20))}.png`,
    `course/media/tiny/round-${bytesHash(mp4Of(1280, 720))}.mp4`,
    `course/media/tiny/round-${bytesHash(vttOf('Hello.'))}.vtt`,
  ]);
  expect([...packaged.keys()][0]).toMatch(/^course\/media\/tiny\/ecg-[0-9a-f]{8}\.png$/);
  expect([...packaged.values()][0]).toEqual(pngOf(30, 20));
});

test('the player is told addresses that the package has, sizes and words', () => {
  const data = compiled().scenarios.get('tiny');
  const addresses = [...courseMedia([scenario], files).keys()];

  expect(data?.media).toEqual({
    ecg: {
      kind: 'image',
      source: addresses[0],
      width: 30,
      height: 20,
      alt: 'A strip with tall T waves.',
      credit: ['Ward 3'],
    },
    round: {
      kind: 'film',
      source: addresses[1],
      width: 1280,
      height: 720,
      captions: addresses[2],
      transcript: [{ p: ['They pass the bed.'] }],
    },
  });
  expect(data?.scenario).not.toHaveProperty('media');
});

test('other bytes get another address and another build', () => {
  const others = new Map([...files, ['tiny/media/ecg.png', pngOf(30, 21)]]);
  const before = compiled();
  const after = compiled(others);

  expect(after.scenarios.get('tiny')?.media?.['ecg']?.source).not.toBe(
    before.scenarios.get('tiny')?.media?.['ecg']?.source,
  );
  expect(after.outline.build).not.toBe(before.outline.build);
});

test('a file that is not there leaves its words, at an address where nothing lies', () => {
  const data = compiled(new Map()).scenarios.get('tiny');

  expect(data?.media?.['ecg']).toEqual({
    kind: 'image',
    source: 'course/media/tiny/ecg.png',
    alt: 'A strip with tall T waves.',
    credit: ['Ward 3'],
  });
  expect(courseMedia([scenario], new Map()).size).toBe(0);
});

test('media decide no path: runs stored without them go on with them', () => {
  const { media: _, ...bare } = scenario;
  const plain = {
    ...bare,
    scenes: {
      hallway: sceneOf('Hallway', {
        choices: [choiceOf('ask', 'aa'), choiceOf('tell', 'ab'), choiceOf('wait', 'ac')],
        next: endsAt('end'),
      }),
    },
  };

  expect(structureHash(scenario)).toBe(structureHash(plain));
});

test('a scenario without media compiles to what it always did', () => {
  const { media: _, ...bare } = scenarioOf({ hallway: sceneOf('Hallway', { next: endsAt('end') }) });
  const scripts = [...courseScripts(compiled(files, bare)).values()].join('');

  expect(scripts).not.toContain('"media"');
});

test('a player that has the bytes elsewhere is told other addresses', () => {
  const data = withAddresses(compiled().scenarios.get('tiny')!, (address) => `blob:${address.length}`);

  expect(data.media?.['ecg']?.source).toMatch(/^blob:/);
  expect(data.media?.['round']?.captions).toMatch(/^blob:/);
  expect(data.media?.['ecg']?.alt).toBe('A strip with tall T waves.');
});

test('the hash of bytes is MurmurHash3', () => {
  // Of Austin Appleby's function, as its published test vectors give it with this seed.
  expect(bytesHash(ascii('Hello, world!'))).toBe('24884cba');
  expect(bytesHash(ascii('The quick brown fox jumps over the lazy dog'))).toBe('2fa826cd');
});
