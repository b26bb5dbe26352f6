import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const kilobyte = 1024;
const web = 'dist/packages/two-way-street-web';

/** What a learner loads and an administrator imports, in kB of 1,024 bytes; each is also a test. */
export function sizes(): Row[] {
  const scripts = readdirSync(`${web}/course`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => `course/${name}`);
  const portraits = scripts.filter((path) => path.includes('portraits'));
  const scenarios = scripts.filter((path) => path !== 'course/course.js' && !portraits.includes(path));
  return [
    row('first load, gzip', firstLoad().map(gzipped).reduce(add, 0), 55),
    row('portraits of the scenario with most people, gzip', Math.max(...portraits.map(gzipped)), 30),
    row('all that is needed to play, gzip', gzipped('assets/play.js'), 110),
    ...scenarios.map((path) => row(`${path}, gzip`, gzipped(path), 32)),
    ...['scorm12', 'scorm2004'].map((format) =>
      row(`two-way-street-${format}.zip`, statSync(`dist/packages/two-way-street-${format}.zip`).size, 650),
    ),
  ];
}

function firstLoad(): string[] {
  const page = readFileSync(`${web}/index.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))/g)].map(([, path = '']) => path);
  return ['index.html', ...named];
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(`${web}/${path}`), { level: 9 }).length;
}

function row(what: string, bytes: number, most: number): Row {
  const measured = `${(bytes / kilobyte).toFixed(1)} kB`;
  return { what, measured, promised: `at most ${most} kB`, kept: bytes <= most * kilobyte };
}

function add(a: number, b: number): number {
  return a + b;
}
