import { createHash } from 'node:crypto';

/** Lines as `sha256sum --check` reads them, by name. */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...files]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
  return `${lines.join('\n')}\n`;
}
