import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Files } from '../../scorm/package/package-files.ts';
import { readFolder, writeFolder } from './folder.ts';
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
  'scripts/kit/classic-scripts.ts',
  'scripts/kit/licenses.ts',
  'scripts/kit/player-kit.ts',
  ...Object.values(copied),
];

/** The player kit; built first if it is missing or any source of it has other content than when it was built. */
export async function ensureKit(): Promise<Files> {
  return isFresh() ? readFolder(folder) : buildKit();
}

function isFresh(): boolean {
  if (!existsSync(record) || !existsSync(`${folder}/index.html`)) return false;
  const sources = JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>;
  return Object.entries(sources).every(([path, digest]) => digestOf(path) === digest);
}

/** Builds in memory, so that another process never reads half a kit. Vite takes a second to load and is needed only here. */
async function buildKit(): Promise<Files> {
  // Packages look at this to choose their development code; a test runner that calls us has it on `test`.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  const modules: string[] = [];
  const result = await build({
    configFile: 'vite.config.ts',
    mode: 'production',
    plugins: [noteModules(modules)],
    build: { write: false },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const kit = new Map(
    outputs.map((file) => [file.fileName, bytesOf(file.type === 'chunk' ? file.code : file.source)]),
  );
  const sources = modules
    .filter((id) => existsSync(id) && !id.includes('/node_modules/'))
    .map((id) => relative('.', id));
  keep(kit, [...recipe, ...sources].sort());
  return kit;
}

/** Every module of the bundle, before its parts are joined. */
function noteModules(modules: string[]): Plugin {
  return {
    name: 'note-modules',
    enforce: 'pre',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') modules.push(...file.moduleIds);
    },
  };
}

/** Puts the finished kit in place of the old one, and notes last what it was built from. */
function keep(kit: Files, sources: readonly string[]): void {
  const fresh = `${folder}-${process.pid}`;
  writeFolder(fresh, kit);
  rmSync(record, { force: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  const digests = sources.map((path) => [path, digestOf(path)]);
  writeFileSync(record, JSON.stringify(Object.fromEntries(digests), null, 1));
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function digestOf(path: string): string | undefined {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
}
