import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { Files } from '../../../scorm/package/package-files.ts';
import { schemasOf } from '../../../scripts/kit/schemas.ts';
import { siteKit } from '../../../scripts/kit/write-site-kit.ts';
import { ownVersion } from '../../../scripts/kit/own-version.ts';
import { type FetchBytes, fetchKit } from '../../../src/studio/export/fetch-kit.ts';
import { kitOf } from '../../scorm/package/builders.ts';

const served = siteKit(kitOf());

/** A server that has these files instead of its own, or none where nothing is given. */
const serving =
  (changes: Readonly<Record<string, Uint8Array | undefined>> = {}): FetchBytes =>
  (path) => {
    const bytes = path in changes ? changes[path] : served.get(path);
    return bytes === undefined ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(bytes);
  };

const sorted = (files: Files) => [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));

test.each([
  ['scorm12', 4],
  ['scorm2004', 3],
  ['scorm2004', 4],
  ['web', 4],
] as const)(
  '%s, edition %i: the kit that is served is the one the command line uses',
  async (format, edition) => {
    const kit = await fetchKit(serving(), format, edition);

    expect(sorted(kit.player)).toEqual(sorted(kitOf()));
    expect(sorted(kit.schemas)).toEqual(sorted(schemasOf(format, edition)));
    expect(kit.version).toBe(ownVersion());
  },
);

test('nothing is fetched that the format does not need', async () => {
  const paths: string[] = [];
  const fetchBytes = serving();

  await fetchKit((path) => (paths.push(path), fetchBytes(path)), 'scorm12', 4);

  expect(paths.filter((path) => path.startsWith('schemas/') && !path.startsWith('schemas/scorm12/'))).toEqual(
    [],
  );
});

test.each([
  ['without a connection', { 'kit.json': undefined }, /could not be fetched/],
  ['with an answer that is a page', { 'kit.json': strToU8('<!doctype html>') }, /could not be fetched/],
  ['with one file missing', { 'player/assets/app.js': undefined }, /could not be fetched/],
  ['with a file cut off', { 'player/licenses.txt': strToU8('M') }, /brought up to date/],
  ['with a newer index', { 'kit.json': strToU8('{"format":2}') }, /brought up to date/],
])('%s the author is told in one sentence that the draft is as it was', async (_, changes, words) => {
  const made = fetchKit(serving(changes), 'scorm12', 4);

  await expect(made).rejects.toThrow(words);
  await expect(made).rejects.toThrow('Your draft is as it was');
});
