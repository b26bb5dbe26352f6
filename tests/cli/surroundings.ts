import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Files, Surroundings } from '../../src/cli/command.ts';

/** A folder of files that exists only in a test. */
export function withFiles(files: Readonly<Record<string, string>>, colours = false): Surroundings {
  return { files: filesOf(files), colours };
}

export function fixture(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '../fixtures/scenario', `${name}.yaml`), 'utf8');
}

export const references = `format: 1
references:
  kennedy2009: { short: Kennedy 2009, text: Kennedy., status: verified }
  safran2011: { short: Safran 2011, text: Safran., status: verified }
`;

export const course = `format: 1
id: course
title: Course
summary: All of it.
scenarios: [small]
completion: { er: 1, clinic: 0 }
`;

function filesOf(files: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(files);
  return {
    read: (path) => files[posix.normalize(path)],
    list: (path) => {
      const inside = paths
        .filter((file) => file.startsWith(`${posix.normalize(path)}/`))
        .map((file) => file.slice(posix.normalize(path).length + 1).split('/')[0] ?? '');
      return inside.length === 0 ? undefined : [...new Set(inside)].sort();
    },
  };
}
