import { readdirSync, readFileSync } from 'node:fs';
import type { Files } from './command.ts';

const absent: readonly string[] = ['ENOENT', 'ENOTDIR', 'EISDIR'];

/** The files of this machine. */
export const nodeFiles: Files = {
  read: (path) => unlessAbsent(() => readFileSync(path, 'utf8')),
  list: (path) => unlessAbsent(() => readdirSync(path).sort()),
};

function unlessAbsent<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (caught) {
    if (caught instanceof Error && 'code' in caught && absent.includes(String(caught.code))) return undefined;
    throw caught;
  }
}
