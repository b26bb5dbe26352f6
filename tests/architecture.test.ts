import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What each room may import besides itself and packages; `scenario (types)` is a room of its own here. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  locale: [],
  codes: [],
  resume: ['codes'],
  scenario: ['model', 'codes'],
  engine: ['model', 'scenario'],
  course: ['scenario'],
  record: ['scenario', 'codes'],
  peer: ['scenario', 'engine', 'codes'],
  proof: ['model', 'scenario', 'engine', 'resume'],
  lms: ['resume', 'diagnosis'],
  look: [],
  layout: [],
  player: [
    'look',
    'model',
    'scenario',
    'engine',
    'resume',
    'lms',
    'locale',
    'course',
    'record',
    'peer',
    'diagnosis',
  ],
  package: ['course'],
  host: [],
  check: ['package'],
  diagnosis: [],
  probe: ['look', 'lms', 'diagnosis', 'locale'],
  preview: ['look', 'scenario', 'resume', 'check', 'host', 'locale'],
  studio: [
    'look',
    'model',
    'scenario',
    'engine',
    'resume',
    'course',
    'proof',
    'player',
    'package',
    'check',
    'locale',
    'layout',
  ],
  cli: ['model', 'scenario', 'engine', 'resume', 'course', 'proof', 'layout', 'check'],
};
/** Rooms whose code may be reached by type imports alone. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  player: ['scenario', 'course'],
  engine: ['scenario'],
};

const root = resolve(import.meta.dirname, '..');

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** `src/model/decide.ts` is in `model`; `scorm/package/zip.ts` in `package`. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?from\s+)?['"]([^'"]+)['"]/gm,
  );
  return [...statements].map(([, type, specifier = '']) => {
    const target = specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : '';
    return { file, from: roomOf(file), target, specifier, typeOnly: type !== undefined };
  });
}

const files = [...sourceFiles('src'), ...sourceFiles('scorm')].filter((file) => file.split('/').length > 2);
const imports = files.flatMap(importsOf);

test('every room is in the table', () => {
  const rooms = new Set(files.map(roomOf));

  expect([...rooms].filter((room) => !(room in arrows))).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

test('rooms import only what the table allows', () => {
  const wrong = imports
    .filter(({ target }) => target !== '')
    .filter(({ from, target }) => roomOf(target) !== from && !(arrows[from] ?? []).includes(roomOf(target)));

  expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
});

test('what is allowed for its types alone brings no code along', () => {
  const wrong = imports.filter(
    ({ from, target, typeOnly }) =>
      !typeOnly &&
      target !== '' &&
      roomOf(target) !== from &&
      (typesOnly[from] ?? []).includes(roomOf(target)),
  );

  expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
});

test('pure rooms import no Node module and no package but those named here', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    scenario: ['zod', 'yaml'],
    engine: ['xstate'],
    course: ['yaml', 'zod', '@dicebear/core', '@dicebear/open-peeps'],
    proof: [],
    package: ['fflate'],
    check: ['fflate'],
    diagnosis: [],
    model: [],
    record: [],
    peer: [],
    codes: [],
    resume: [],
    locale: [],
    layout: ['@dagrejs/dagre'],
  };

  const wrong = imports.filter(
    ({ from, target, specifier }) =>
      target === '' && from in allowed && !(allowed[from] ?? []).includes(specifier),
  );

  expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
});

test('only the adapters and the other side of the wall name a cmi element', () => {
  const wrong = sourceFiles('src')
    .filter((file) => !/^src\/lms\/[a-z0-9]+\//.test(file))
    .filter((file) => readFileSync(join(root, file), 'utf8').includes('cmi.'));

  expect(wrong).toEqual([]);
});
