import type { Diagnostic, Finding, Path } from '../scenario/diagnostic.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Something found, with the names that a waiver can call its place by. */
export interface Found {
  readonly diagnostic: Diagnostic;
  readonly at: readonly string[];
  /** It only follows from another finding and is not shown. */
  readonly leftOut: boolean;
}

type Waiver = Scenario['waive'][number];

/** What cannot be played is no matter of taste. */
const unplayable: ReadonlySet<string> = new Set(['dead-end', 'round-endless', 'scene-round']);

/** What is left to be shown, and what is to be said of the waivers themselves. */
export function waive(
  found: readonly Found[],
  { waive: waivers }: Scenario,
): { readonly kept: readonly Diagnostic[]; readonly findings: readonly Finding[] } {
  const isWaived = (one: Found) => waivers.some((waiver) => covers(waiver, one)) && !isUnplayable(one);
  return {
    kept: found.filter((one) => !one.leftOut && !isWaived(one)).map(({ diagnostic }) => diagnostic),
    findings: waivers.flatMap((waiver, index) => aboutWaiver(waiver, index, found)),
  };
}

function isUnplayable({ diagnostic: { code, severity } }: Found): boolean {
  return severity === 'error' && unplayable.has(code);
}

function covers({ code, at }: Waiver, { diagnostic, at: names }: Found): boolean {
  return diagnostic.code === code && (at === undefined || names.includes(at));
}

function aboutWaiver(waiver: Waiver, index: number, found: readonly Found[]): readonly Finding[] {
  const { code, at } = waiver;
  const path = ['waive', index, 'code'];
  const covered = found.filter((one) => covers(waiver, one));
  const where = at === undefined ? '' : ` at "${at}"`;
  if (covered.length === 0)
    return [
      {
        code: 'waive-unused',
        severity: 'warning',
        path,
        message: `There is no finding ${code}${where} to waive. Take this out, or mend its code or place.`,
      },
    ];
  if (!covered.some((one) => isUnplayable(one))) return [];
  return [
    {
      code: 'waive-refused',
      severity: 'error',
      path,
      message: `What cannot be played cannot be waived: mend ${code}${where} and take this out.`,
    },
  ];
}

/** The names of a place: a scene, scene/choice, `repair`, an act, act/ending, a promise, a flag or a cast member. */
export function namesOf(path: Path, scenario: Scenario): readonly string[] {
  const [part, key, inner, index] = path;
  if (key === undefined) return [];
  if (part === 'scenes') {
    const choice = inner === 'choices' ? scenario.scenes[String(key)]?.choices[Number(index)] : undefined;
    return choice === undefined ? [String(key)] : [String(key), `${key}/${choice.id}`];
  }
  if (part === 'acts') {
    const { id } = scenario.acts[Number(key)]!;
    if (inner === 'endings' && index !== undefined) return [id, `${id}/${index}`];
    if (inner !== 'repair') return [id];
    return index === undefined ? [id, 'repair'] : [id, 'repair', `repair/repair_${index}`];
  }
  return ['promises', 'flags', 'cast', 'media'].includes(String(part)) ? [String(key)] : [];
}
