import { readFileSync } from 'node:fs';

/** The version of this program. */
export function ownVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
