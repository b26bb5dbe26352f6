import { expect, test } from 'vitest';
import { tws } from '../../src/cli/commands.ts';
import { ascii, pngOf } from '../support/small-media.ts';
import { course, references, testLive, withFiles } from './surroundings.ts';
import { fixture } from './surroundings.ts';

const scenario = fixture('valid-media').split('\n# Expected')[0]!;
const files = {
  'scenarios/references.yaml': references,
  'scenarios/course.yaml': course,
  'scenarios/small/scenario.yaml': scenario,
};
const ecg = 'scenarios/small/media/ecg.png';
const leaf = 'scenarios/small/media/leaf-2.webp';
const webp = ascii('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x09\0\0\x09\0\0');

function aboutMedia(media?: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const { lines } = tws(['check', 'scenarios/small'], withFiles(files, false, undefined, media));
  return lines.filter((line) => /media-|captions-/.test(line));
}

test('files that are there and what they should be are not spoken of', () => {
  expect(
    aboutMedia(
      new Map([
        [ecg, pngOf(30, 20)],
        [leaf, webp],
      ]),
    ),
  ).toEqual([]);
});

test('a file that is not there, and one that is something else, are told with line and column', () => {
  const [absent, wrong] = aboutMedia(new Map([[leaf, pngOf(2, 2)]]));

  expect(absent).toMatch(/^scenarios\/small\/scenario\.yaml:19:\d+ error There is no file "ecg\.png"/);
  expect(wrong).toMatch(
    /^scenarios\/small\/scenario\.yaml:20:\d+ error "leaf-2\.webp" is really a file of kind png/,
  );
});

test('where only texts are at hand, media are not looked at', () => {
  expect(aboutMedia()).toEqual([]);
});

test('all media of a course are counted, at its list of scenarios', () => {
  const media = new Map([[ecg, new Uint8Array(60_000_001)]]);
  const surroundings = withFiles({ ...files, [ecg]: '' }, false, undefined, media);

  const { lines } = tws(['check', 'scenarios/course.yaml'], surroundings);

  expect(lines.filter((line) => line.includes('media-large'))).toEqual([
    expect.stringMatching(/^scenarios\/course\.yaml:5:\d+ warning The media of this course have 61 MB\./),
  ]);
});

test('a file that is put in its place while somebody watches is seen', () => {
  const live = testLive();
  const media = new Map<string, Uint8Array>([[leaf, webp]]);
  const all = { ...files, [leaf]: '' };

  const { lines } = tws(['check', 'scenarios/small', '--watch'], withFiles(all, false, live, media));
  expect(lines.some((line) => line.includes('media-absent'))).toBe(true);
  expect(live.watched()).toContain('scenarios/small/media');

  media.set(ecg, pngOf(30, 20));
  live.save();
  live.passTime();
  expect(live.said.some((line) => line.includes('media-absent'))).toBe(false);
  live.end();
});
