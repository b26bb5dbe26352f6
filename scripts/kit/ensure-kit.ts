import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Files } from '../../scorm/package/package-files.ts';
import { readFolder, writeFolder } from './folder.ts';
import { kitConfig } from './kit-config.ts';
import { player, type KitPlan } from './kits.ts';

/** What shapes a kit besides the modules in it and what is copied. */
const recipe = [
  'LICENSE',
  'package-lock.json',
  'scenarios/LICENSE.md',
  'tsconfig.json',
  'scripts/kit/classic-scripts.ts',
  'scripts/kit/kit-config.ts',
  'scripts/kit/kit-files.ts',
  'scripts/kit/kits.ts',
  'scripts/kit/licenses.ts',
];

/** The kit, the player's if none is named; built first if it is missing or any source of it has other content than when it was built. */
export async function ensureKit(plan: KitPlan = player): Promise<Files> {
  return isFresh(plan) ? readFolder(plan.folder) : buildKit(plan);
}

/** Which sources, by their content, a kit was built from. */
function recordOf({ folder }: KitPlan): string {
  return `${folder}-sources.json`;
}

function isFresh(plan: KitPlan): boolean {
  const record = recordOf(plan);
  if (!existsSync(record) || !existsSync(`${plan.folder}/index.html`)) return false;
  const sources = JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>;
  return Object.entries(sources).every(([path, digest]) => digestOf(path) === digest);
}

/** Builds in memory, so that another process never reads half a kit. Vite takes a second to load and is needed only here. */
async function buildKit(plan: KitPlan): Promise<Files> {
  // Packages look at this to choose their development code; a test runner that calls us has it on `test`.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  const modules: string[] = [];
  const config = kitConfig(plan);
  const result = await build({
    ...config,
    configFile: false,
    mode: 'production',
    plugins: [noteModules(modules), ...config.plugins],
    build: { ...config.build, write: false },
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
  keep(plan, kit, [...recipe, ...Object.values(plan.copied), ...sources].sort());
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
function keep(plan: KitPlan, kit: Files, sources: readonly string[]): void {
  const { folder } = plan;
  const record = recordOf(plan);
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
