import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { checkPackage } from '../../../scorm/check/check-package.ts';
import { manifestPath } from '../../../scorm/package/package-files.ts';
import { ours } from './mutated/mutation.ts';

const stretch = 128 * 1024;
const pieces = [
  '<script ',
  '<script "',
  "<img '",
  '<!--',
  '<',
  '/*',
  '/* */',
  '//',
  '\n',
  ' ',
  '\n/',
  'eval(',
  'fetch("//a',
  '.src="',
  'import ',
  '\nimport a ',
  'url("',
  'url( ',
  '@import ',
  '<import ',
  '<!DOCTYPE ',
  ':schemaLocation="',
  '<![CDATA[',
  '<a>',
  '<a b="',
  '&',
  '&a;',
  'x',
  ')',
  '\t',
  '<?',
];
const kinds = [
  'index.html',
  'assets/app.js',
  'assets/app.css',
  'about.xml',
  'imscp_rootv1p1p2.xsd',
  manifestPath,
];

/** A rule that took time in proportion to the square of a text would not come to an end here. */
test.each(kinds)(
  'a long stretch of anything in %s is read to its end',
  async (path) => {
    for (const piece of pieces) {
      const files = ours('scorm12').set(path, strToU8(piece.repeat(stretch / piece.length)));

      const report = await checkPackage({ name: piece, files, kind: 'scorm' });

      expect('findings' in report, piece).toBe(true);
    }
  },
  60_000,
);
