import { readFileSync } from 'node:fs';
import { newestChanges } from '../../scorm/package/sheet/about-changes.ts';

/** What is new in this version of the program, a sentence each. */
export function ownChanges(): readonly string[] {
  return newestChanges(readFileSync('CHANGELOG.md', 'utf8'));
}
