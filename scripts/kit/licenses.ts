import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const pictures = `Portraits: Open Peeps by Pablo Stanley (https://www.openpeeps.com/), CC0 1.0 Universal
(https://creativecommons.org/publicdomain/zero/1.0/), generated with DiceBear.`;

const scenarios = 'scenarios/LICENSE.md';

/**
 * The text of licenses.txt: ours, that of each package with a module in the bundle, and those of the scenarios and the
 * pictures where there are courses.
 */
export function licensesOf(moduleIds: readonly string[], hasCourses = true): string {
  const folders = new Set(moduleIds.flatMap((id) => packageFolder(id) ?? []));
  const theirs = [...folders].sort().map((folder) => `${nameOf(folder)}\n\n${licenseIn(folder)}`);
  const ours = `Two-Way Street\n\n${licenseIn('.')}`;
  const courses = hasCourses ? [readFileSync(scenarios, 'utf8').trim(), pictures] : [];
  return `${[ours, ...courses, ...theirs].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function packageFolder(id: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/^\0/, ''))?.[1];
}

function nameOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return `${name} ${version}`;
}

/** Throws if there is none: what has no licence may not be passed on. */
function licenseIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file, so it must not be in a package.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
