import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Files, Live, Surroundings } from '../../src/cli/command.ts';

/** A folder of files that exists only in a test. */
export function withFiles(
  files: Readonly<Record<string, string>>,
  colours = false,
  live?: Live,
  media?: ReadonlyMap<string, Uint8Array>,
): Surroundings {
  const bytes = media === undefined ? {} : { bytes: (path: string) => media.get(posix.normalize(path)) };
  return { files: { ...filesOf({ ...files }), ...bytes }, colours, ...(live === undefined ? {} : { live }) };
}

export function fixture(name: string): string {
  return textOf(`../fixtures/scenario/${name}.yaml`);
}

/** The scenario that `tws new` writes. */
export const skeleton = textOf('../../src/scenario/new/skeleton.yaml');

/** The same with the signatures that only people can give. */
export function cleanScenario(id: string): string {
  const signed = `signed:
  seen_done: [{ by: Dr A, on: 2026-01-31 }, { by: Dr B, on: 2026-01-31 }]
  cast_balance: [{ by: Dr C, on: 2026-01-31 }]
`;
  return skeleton.replaceAll('new-scenario', id).replace(/^scenes:$/m, `${signed}\nscenes:`);
}

/** The references of the course, which the skeleton cites. */
export const references = textOf('../../scenarios/references.yaml');

export const course = `format: 1
id: course
title: Course
summary: All of it.
scenarios: [small]
completion: { er: 1, clinic: 0 }
`;

/** Files in memory; what is written is in the record that was given. */
export function filesOf(files: Record<string, string>): Files {
  return {
    read: (path) => files[posix.normalize(path)],
    list: (path) => {
      const folder = posix.normalize(path);
      const inside = Object.keys(files)
        .filter((file) => folder === '.' || file.startsWith(`${folder}/`))
        .map((file) => (folder === '.' ? file : file.slice(folder.length + 1)).split('/')[0] ?? '');
      return inside.length === 0 ? undefined : [...new Set(inside)].sort();
    },
    write: (path, text) => {
      files[posix.normalize(path)] = text;
    },
  };
}

/** A terminal whose user and clock are in the test's hands. */
export interface TestLive extends Live {
  readonly said: string[];
  /** Something was saved in a watched folder. */
  readonly save: () => void;
  /** The quiet time is over. */
  readonly passTime: () => void;
  readonly end: () => void;
  readonly watched: () => readonly string[];
}

export function testLive(typed: readonly string[] = []): TestLive {
  const waiting = [...typed];
  const said: string[] = [];
  let watching: { readonly folders: readonly string[]; readonly changed: () => void } | undefined;
  let due: (() => void) | undefined;
  let end = () => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  return {
    said,
    say: (lines) => said.push(...lines),
    ask: (question) => {
      said.push(question);
      return Promise.resolve(waiting.shift());
    },
    watch: (folders, changed) => {
      watching = { folders, changed };
      return () => {
        watching = undefined;
      };
    },
    after: (_, act) => {
      due = act;
      return () => {
        due = undefined;
      };
    },
    stopped: () => ended,
    save: () => watching?.changed(),
    passTime: () => {
      const act = due;
      due = undefined;
      act?.();
    },
    end: () => end(),
    watched: () => watching?.folders ?? [],
  };
}

function textOf(path: string): string {
  return readFileSync(resolve(import.meta.dirname, path), 'utf8');
}
