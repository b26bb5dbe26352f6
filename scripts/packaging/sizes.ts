import { gzipSync } from 'node:zlib';
import type { Files } from '../../scorm/package/package-files.ts';
import type { Made } from './make-packages.ts';

/** What was made, courses and checks, and how much is loaded of each, a line each. */
export function sizeLines(courses: readonly Made[], checks: readonly Made[]): readonly string[] {
  const rows = [...courses, ...checks].map(({ name, bytes }) => [name, kilobytes(bytes)] as const);
  return table([
    ...rows,
    ...courses.slice(0, 1).flatMap(({ files }) => courseLoads(files)),
    ...checks.slice(0, 1).map(({ files }) => ['page of the check, gzip', together(files, ofCheck)] as const),
  ]);
}

const ofCourse = ['index.html', 'assets/app.css', 'assets/app.js', 'course/course.js'];
const ofCheck = ['index.html', 'assets/check.css', 'assets/check.js'];

function courseLoads(files: Files): readonly (readonly [string, string])[] {
  const scenarios = [...files.keys()].filter(
    (path) => /^course\/.*\.js$/.test(path) && !ofCourse.includes(path),
  );
  return [
    ['first screen, gzip', together(files, ofCourse)],
    ...scenarios.map((path) => [`${path}, gzip`, kilobytes(gzipped(files, path))] as const),
  ];
}

function together(files: Files, paths: readonly string[]): string {
  return kilobytes(paths.reduce((sum, path) => sum + gzipped(files, path), 0));
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
