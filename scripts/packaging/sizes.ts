import { gzipSync } from 'node:zlib';
import type { Files } from '../../scorm/package/package-files.ts';
import type { Made } from './make-packages.ts';

/** What was made and how much a learner loads, a line each. */
export function sizeLines(made: readonly Made[]): readonly string[] {
  const rows = made.map(({ name, bytes }) => [name, kilobytes(bytes)] as const);
  const [first] = made;
  return table(first === undefined ? rows : [...rows, ...loads(first.files)]);
}

function loads(files: Files): readonly (readonly [string, string])[] {
  const first = ['index.html', 'assets/app.css', 'assets/app.js', 'course/course.js'];
  const scenarios = [...files.keys()].filter(
    (path) => /^course\/.*\.js$/.test(path) && !first.includes(path),
  );
  return [
    [
      'first screen, gzip',
      kilobytes(first.map((path) => gzipped(files, path)).reduce((sum, size) => sum + size, 0)),
    ],
    ...scenarios.map((path) => [`${path}, gzip`, kilobytes(gzipped(files, path))] as const),
  ];
}

function gzipped(files: Files, path: string): number {
  return gzipSync(files.get(path) ?? new Uint8Array(), { level: 9 }).length;
}

/** 1 kB is 1,024 bytes. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, size]) => `${name.padEnd(width)}  ${size.padStart(9)}`);
}
