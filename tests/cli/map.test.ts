import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { map } from '../../src/cli/map.ts';
import { fixture, withFiles } from './surroundings.ts';

const valid = fixture('valid-teacher-act');
const files: Readonly<Record<string, string>> = {
  'scenarios/small/scenario.yaml': valid,
  'scenarios/bad/scenario.yaml': fixture('next-scene-absent'),
};

/** What the command says and what it writes. */
function drawn(words: readonly string[], given: Readonly<Record<string, string>> = files) {
  const written = new Map<string, string>();
  const { files: known, colours } = withFiles(given);
  const write = (path: string, text: string) => void written.set(path, text);
  const result = map.run(words, { files: { ...known, write, replace: write }, colours });
  return { ...result, written, svg: written.get('map.svg') ?? '' };
}

const small = (...more: readonly string[]) => drawn(['scenarios/small', '--svg', 'map.svg', ...more]);

test('a map is written and its size is said', () => {
  const { lines, exitCode, written } = small();

  expect([...written.keys()]).toEqual(['map.svg']);
  expect(lines).toEqual([expect.stringMatching(/^map\.svg: \d+ scenes?, .+, \d+ by \d+ pixels\.$/)]);
  expect(exitCode).toBe(0);
});

test('it is one well-formed picture with a name and a description, without scripts and without anything from outside', () => {
  const { svg } = small();

  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*role="img".*<\/svg>\n$/s);
  expect(svg).toContain('<title id="map-title">');
  expect(svg).toContain('<desc id="map-desc">');
  expect(svg).toContain('prefers-color-scheme:dark');
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|https?:|url\(|@import|href=/);
  expect(rootOf(svg)).toBe('svg');
});

test('the same file gives the same picture', () => {
  expect(small().svg).toBe(small().svg);
});

test('every scene, the codes of its choices and the endings of its act are on the map', () => {
  const { svg } = small();

  for (const id of ['hallway', 'a1 ask', 'a2 tell', 'polite_distance']) expect(svg).toContain(id);
});

test('a run is drawn over it with its steps, by ids and codes alike', () => {
  const { svg } = small('--choices', 'ask');

  expect(svg).toContain('class="route"');
  expect(small().svg).not.toContain('class="route"');
  expect(svg).toBe(small('--choices', 'a1').svg);
  expect(svg).not.toBe(small('--choices', 'tell').svg);
});

test('words that mean something in XML are only words', () => {
  const text = valid.replace(/^title: .*$/m, 'title: "Tea & coffee, 5 < 6, \\"at once\\""');
  const { svg } = drawn(['sharp.yaml', '--svg', 'map.svg'], { 'sharp.yaml': text });

  expect(svg).toContain('Tea &amp; coffee, 5 &lt; 6, &quot;at once&quot;');
  expect(rootOf(svg)).toBe('svg');
});

test('a file with errors is not drawn', () => {
  const { lines, exitCode, written } = drawn(['scenarios/bad', '--svg', 'map.svg']);

  expect(lines).toEqual([
    'scenarios/bad/scenario.yaml has errors. Run "tws check scenarios/bad" to see them.',
  ]);
  expect(exitCode).toBe(1);
  expect(written.size).toBe(0);
});

test('a picture is drawn anew, and nothing else is written over', () => {
  const words = ['scenarios/small', '--svg', 'map.svg'];

  expect(drawn(words, { ...files, 'map.svg': '<svg/>' }).svg).toBe(small().svg);
  const { lines, exitCode, written } = drawn(words, { ...files, 'map.svg': valid });
  expect(lines).toEqual(['map.svg is there already and is no SVG picture. Name another file.']);
  expect([exitCode, written.size]).toEqual([1, 0]);
});

test('a choice that cannot be made is refused in one sentence', () => {
  const { lines, exitCode, written } = small('--choices', 'asks');

  expect(lines).toEqual([expect.stringMatching(/^Choice 1, "asks", is not among those of scene "hallway"/)]);
  expect([exitCode, written.size]).toEqual([1, 0]);
});

test('more scenes than the limit are refused, with how to raise it', () => {
  const text = valid.replace(
    /^scenes:$/m,
    'scenes:\n  lost:\n    title: Lost\n    text: Lost.\n    next: hallway',
  );
  const given = { 'two.yaml': text };
  const { lines, exitCode } = drawn(['two.yaml', '--svg', 'map.svg', '--scenes', '2'], given);

  expect(lines).toEqual([expect.stringContaining('--scenes 3 raises that')]);
  expect(exitCode).toBe(1);
  expect(drawn(['two.yaml', '--svg', 'map.svg', '--scenes', '3'], given).exitCode).toBe(0);
});

test.each([
  [[]],
  [['scenarios/small']],
  [['scenarios/small', '--svg']],
  [['scenarios/small', 'b', '--svg', 'map.svg']],
  [['nowhere', '--svg', 'map.svg']],
  [['scenarios/small', '--svg', 'map.svg', '--scenes', 'many']],
  [['scenarios/small', '--png', 'map.svg']],
])('wrong use ends with 2: %j', (words) => {
  expect(drawn(words).exitCode).toBe(2);
});

function rootOf(svg: string): string {
  const document = XmlDocument.fromString(svg);
  const { name } = document.root;
  document.dispose();
  return name;
}
