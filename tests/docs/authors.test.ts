import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const page = 'docs/authors.md';
const text = readFileSync(page, 'utf8');
const studioPart = text.slice(
  text.indexOf('## In the studio'),
  text.indexOf('## The same with your own editor'),
);

/** Every text that the studio can show: its sources, and the words it shares with the package. */
const shown = ['src/studio', 'scorm/package']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => oneLine(readFileSync(file, 'utf8')))
  .join('\n');

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ');
}

/** As a label of its own, not as a part of other words. */
function isShown(label: string): boolean {
  const plain = label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}] ?)${plain}(?![\p{L}])`, 'u').test(shown);
}

test('every label that the page tells an author to press or to fill in is in the studio', () => {
  const labels = [
    ...new Set([...studioPart.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) => oneLine(label))),
  ];

  expect(labels.length).toBeGreaterThan(50);
  expect(labels.filter((label) => !isShown(label))).toEqual([]);
});

test('a label that is nowhere is noticed', () => {
  expect(isShown('Add somebody')).toBe(true);
  expect(isShown('Add nobody at all')).toBe(false);
  expect(isShown('dd somebody')).toBe(false);
});

test('every picture that is shown is there and says in words what is to be seen', () => {
  const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({
    alt,
    path,
  }));

  expect(pictures.length).toBeGreaterThan(8);
  expect(pictures.filter(({ path }) => !existsSync(join(dirname(page), path)))).toEqual([]);
  expect(pictures.filter(({ alt }) => alt.split(' ').length < 8)).toEqual([]);
});

test('every picture of the studio is on some page', () => {
  const pages = [text, readFileSync('README.md', 'utf8')].join('\n');
  const taken = readdirSync('docs/pictures').filter((name) => name.startsWith('studio-'));

  expect(taken.filter((name) => !pages.includes(`pictures/${name}`))).toEqual([]);
});

test('every place of its own that the page points to is one of its headings', () => {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);

  expect(targets.length).toBeGreaterThan(1);
  expect(targets.filter((target) => !headings.includes(target ?? ''))).toEqual([]);
});
