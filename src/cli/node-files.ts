import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Files } from './command.ts';
import { fileSource } from './file-source.ts';

const absent: readonly string[] = ['ENOENT', 'ENOTDIR', 'EISDIR'];

/** The files of this machine. */
export const nodeFiles: Files = {
  read: (path) => unlessAbsent(() => readFileSync(path, 'utf8')),
  bytes: (path) => unlessAbsent(() => new Uint8Array(readFileSync(path))),
  source: (path) => unlessAbsent(() => fileSource(path)),
  list: (path) => unlessAbsent(() => readdirSync(path).sort()),
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  },
  replace: (path, text) => writeFileSync(path, text),
};

function unlessAbsent<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (caught) {
    if (caught instanceof Error && 'code' in caught && absent.includes(String(caught.code))) return undefined;
    throw caught;
  }
}
