import type { ThingCode } from './kinds.ts';

/** Kinds that their makers keep in other people's containers, by what their names end in. */
const endings: Readonly<Record<string, ThingCode>> = {
  story: 'storyline',
  cptx: 'captivate',
  cpvc: 'captivate',
  cptl: 'captivate',
  ispring: 'ispring',
  quiz: 'ispring',
  elp: 'exelearning',
  elpx: 'exelearning',
  h5p: 'h5p',
  epub: 'epub',
  mbz: 'moodle-backup',
  imscc: 'common-cartridge',
  doc: 'word',
  dot: 'word',
  ppt: 'powerpoint',
  pps: 'powerpoint',
  xls: 'excel',
  au: 'aicc',
  crs: 'aicc',
  des: 'aicc',
  cst: 'aicc',
  bat: 'program',
  cmd: 'program',
  ps1: 'program',
};

/** What the ending of a name promises, in any case of letters. */
export function byName(name: string): ThingCode | undefined {
  return endings[endingOf(name)];
}

export function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
}
