import type { Standing } from '../../../src/player/app/standing.ts';

/** A visit of which there is nothing to say, changed as given. */
export function standingWith(given: Partial<Standing> = {}): Standing {
  return {
    at: 'other',
    saving: 'saved',
    reports: 'scorm12',
    telling: 'lms',
    keptHere: true,
    savedAt: undefined,
    openElsewhere: false,
    full: false,
    update: undefined,
    damaged: false,
    merged: false,
    ...given,
  };
}

const each = <Key extends keyof Standing>(key: Key, values: readonly Standing[Key][]) =>
  values.map((value): Partial<Standing> => ({ [key]: value }));

/** Every standing there is, of any LMS and any visit. */
export function everyStanding(): readonly Standing[] {
  const yesOrNo = [false, true] as const;
  const columns: readonly (readonly Partial<Standing>[])[] = [
    each('at', ['silent', 'hub', 'exploring', 'asked', 'other']),
    each('saving', ['saved', 'waiting', 'failing', 'signed-out', 'device-only']),
    each('reports', ['scorm12', 'none']),
    each('telling', ['lms', 'none', 'again', 'readOnly']),
    each('keptHere', yesOrNo),
    each('savedAt', [undefined, new Date(2026, 2, 3, 14, 2)]),
    each('openElsewhere', yesOrNo),
    each('full', yesOrNo),
    each('update', [undefined, { what: 'shorter', hold: 4, made: 12 }]),
    each('damaged', yesOrNo),
    each('merged', yesOrNo),
  ];
  return columns.reduce<readonly Standing[]>(
    (standings, column) =>
      standings.flatMap((standing) => column.map((change) => ({ ...standing, ...change }))),
    [standingWith()],
  );
}
