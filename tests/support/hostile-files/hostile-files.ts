import { badZips } from './bad-zips.ts';
import type { HostileFile } from './hostile-file.ts';
import { otherFiles } from './other-files.ts';
import { otherZips } from './other-zips.ts';

/** Every file that is refused before anything in it is played; small enough to be made in memory. */
export const hostileFiles: readonly HostileFile[] = [...otherFiles, ...otherZips, ...badZips];
