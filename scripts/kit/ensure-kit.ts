import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Files } from '../../scorm/package/package-files.ts';
import { readFolder } from './folder.ts';
import { copied } from './player-kit.ts';

const folder = 'dist/kit';
/** Which sources, by their content, the kit was built from. */
const record = 'dist/kit-sources.json';
/** What shapes the kit besides the modules in it. */
const recipe = [
  'LICENSE',
  'package-lock.json',
  'scenarios/LICENSE.md',
  'tsconfig.json',
  'vite.config.ts',
  'scripts/kit/licenses.ts',
  'scripts/kit/player-kit.ts',
  ...Object.values(copied),
];

/** The player kit; built first if it is missing or any source of it has other content than when it was built. */
export async function ensureKit(): Promise<{ readonly kit: Files; readonly built: boolean }> {
  const fresh = isFresh();
  if (!fresh) await buildKit();
  return { kit: readFolder(folder), built: !fresh };
}

function isFresh(): boolean {
  if (!existsSync(record) || !existsSync(`${folder}/index.html`)) return false;
  const sources = JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>;
  return Object.entries(sources).every(([path, digest]) => digestOf(path) === digest);
}

/** Runs Vite, which takes a second to load and is not needed otherwise. */
async function buildKit(): Promise<void> {
  const { build } = await import('vite');
  const result = await build({ configFile: 'vite.config.ts', mode: 'production' });
  const outputs = Array.isArray(result) ? result : [result];
  const modules = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    .filter((id) => existsSync(id) && !id.includes('/node_modules/'))
    .map((id) => relative('.', id));
  const digests = [...recipe, ...modules].sort().map((path) => [path, digestOf(path)]);
  mkdirSync('dist', { recursive: true });
  writeFileSync(record, JSON.stringify(Object.fromEntries(digests), null, 1));
}

function digestOf(path: string): string | undefined {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
}
