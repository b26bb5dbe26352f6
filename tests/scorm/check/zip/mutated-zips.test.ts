import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { lookInto } from '../../../../scorm/check/look-into.ts';
import { EntryProblem } from '../../../../scorm/check/zip/entry-problem.ts';
import { memorySource } from '../../../../scorm/check/zip/memory-source.ts';
import { readZip } from '../../../../scorm/check/zip/read-zip.ts';
import { course, courseZip, text } from '../../../support/hostile-files/course-zip.ts';
import { joined, rawZip, type RawEntry } from '../../../support/hostile-files/raw-zip.ts';

const entries: readonly RawEntry[] = [
  ...course,
  text('lib/main.js', 'let step = 0;\n'.repeat(400)),
  { path: 'logo.png', content: Uint8Array.from({ length: 900 }, (_none, at) => (at * 37) % 256), method: 0 },
  { ...text('médias/岐阜.txt', 'Gifu'), flags: 0x0808 },
];
const originals = new Set(entries.map(({ content }) => printed(content ?? new Uint8Array())));
const whole = rawZip(entries, { comment: strToU8('A comment') });
const other = courseZip([text('other.txt', 'Gifu')]);

/** What happens to files on their way: bytes flip, numbers change, parts get lost, doubled or mixed with others. */
type Mutation = (zip: Uint8Array) => Uint8Array;

const place = fc.nat(whole.length - 1);
const flipped = fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(
  ([at, by]): Mutation =>
    (zip) =>
      zip.map((byte, index) => (index === at ? byte ^ by : byte)),
);
const cut = place.map(
  (at): Mutation =>
    (zip) =>
      zip.slice(0, at),
);
const beheaded = place.map(
  (at): Mutation =>
    (zip) =>
      zip.slice(at),
);
const spliced = fc.tuple(place, place, place).map(
  ([at, from, to]): Mutation =>
    (zip) =>
      joined([zip.slice(0, at), zip.slice(Math.min(from, to), Math.max(from, to)), zip.slice(at)]),
);
const mixed = fc.tuple(place, place).map(
  ([at, from]): Mutation =>
    (zip) =>
      joined([zip.slice(0, at), other.slice(from % other.length)]),
);
const numbered = fc
  .tuple(place, fc.constantFrom(0, 1, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff))
  .map(([at, value]): Mutation => (zip) => {
    const changed = zip.slice();
    if (at + 4 <= changed.length) new DataView(changed.buffer).setUint32(at, value, true);
    return changed;
  });
const mutations = fc.array(fc.oneof(flipped, cut, beheaded, spliced, mixed, numbered), {
  minLength: 1,
  maxLength: 4,
});

function printed(bytes: Uint8Array): string {
  return bytes.join();
}

test('of a thousand mutated zips none throws, hangs or gives out wrong bytes', async () => {
  let givenOut = 0;
  let refused = 0;
  let failed = 0;
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      const bytes = changes.reduce((zip, change) => change(zip), whole);
      const source = memorySource('course.zip', bytes);
      expect(await lookInto(source)).toBeTruthy();
      const zip = await readZip(source);
      if ('says' in zip) {
        refused += 1;
        return;
      }
      for (const entry of zip.entries) {
        const found: unknown = await zip.bytes(entry).catch((error: unknown) => error);
        if (found instanceof Uint8Array) expect(originals).toContain(printed(found));
        else expect(found).toBeInstanceOf(EntryProblem);
        if (found instanceof Uint8Array) givenOut += 1;
        else failed += 1;
      }
    }),
    { numRuns: 1000, seed: 20_260_101 },
  );

  // Each way to end was taken.
  expect(Math.min(givenOut, refused, failed)).toBeGreaterThan(50);
});
