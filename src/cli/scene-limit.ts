import type { Diagnostic } from '../scenario/diagnostic.ts';

/** Scenes of one file that are read unless told otherwise: many times those of a long scenario, and checked within a minute or so. */
export const usualScenes = 1_000;

/** What refuses a file with more scenes than are read; undefined for all others. */
export function tooManyScenes(text: string, file: string, most: number): Diagnostic | undefined {
  const { count, line } = scenesIn(text);
  if (count <= most) return undefined;
  return {
    code: 'scenes-too-many',
    severity: 'error',
    file,
    line,
    column: 1,
    message: `This file has ${count} scenes and at most ${most} are read; --scenes ${count} raises that, and takes its time.`,
  };
}

/**
 * The scenes of a file as its lines show them: entries one step below `scenes:`. A file that is written in braces shows
 * none, so there the names before an opening brace are counted. It is quick, because a huge file is what it is for.
 */
function scenesIn(text: string): { readonly count: number; readonly line: number } {
  const begin = /(?:^|[{,])\s*["']?scenes["']?\s*:/m.exec(text);
  if (begin === null) return { count: 0, line: 1 };
  const line = (text.slice(0, begin.index).match(/\n/g)?.length ?? 0) + 1;
  const below = text.slice(begin.index + begin[0].length);
  const step = /^( +)[^\s#]/m.exec(below)?.[1] ?? ' ';
  const entry = new RegExp(`^${step}[^\\s#-]`);
  let count = 0;
  for (const each of below.split('\n').slice(1)) {
    if (/^[^\s#]/.test(each)) break;
    if (entry.test(each)) count += 1;
  }
  if (count > 1) return { count, line };
  return { count: below.match(/[a-z0-9_"']\s*:\s*\{/g)?.length ?? 0, line };
}
