import type { Reference, ScenarioData, ShownMedium } from '../../course/course.ts';
import type { Debrief, DebriefAct, Decision } from '../../engine/debrief.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { plainLine } from '../prose/prose.ts';
import { words } from '../words.ts';

/** Whom an act speaks of, in which names, and with which sources. */
export interface Told {
  /** What the one who answered is called in a sentence. */
  readonly name: string;
  /** Whom the learner played, as they are called; undefined while they are the teacher. */
  readonly as: string | undefined;
  /** The one whose openness O is; undefined while the learner plays the teacher. */
  readonly whose: string | undefined;
  readonly strandNames: Scenario['strand_names'];
  readonly references: readonly Reference[];
  readonly language: string;
  /** What was shown with a decision's scene and with its reply. */
  readonly shownAt: (decision: Pick<Decision, 'scene' | 'choice'>) => readonly ShownMedium[];
}

export function toldOf(
  { scenario, references, media }: ScenarioData,
  { you, meets }: Pick<DebriefAct, 'you' | 'meets'>,
): Told {
  const resident = Object.values(scenario.cast).find((member) => member.resident)?.short ?? '';
  const name = scenario.cast[meets]?.short ?? resident;
  return {
    name,
    as: you === 'teacher' ? undefined : resident,
    whose: you === 'teacher' ? undefined : name,
    strandNames: scenario.strand_names,
    references,
    language: scenario.language,
    shownAt: ({ scene: sceneId, choice: choiceId }) => {
      const scene = scenario.scenes[sceneId];
      const choice = scene?.choices.find(({ id }) => id === choiceId);
      const ids = new Set([scene?.shows, choice?.shows]);
      return [...ids].flatMap((id) => (id === undefined ? [] : (media?.[id] ?? [])));
    },
  };
}

/** What the acts of a run are called; nothing if there is only one. */
export function partsOf(acts: Debrief['acts'], tolds: readonly Told[]): readonly string[] {
  if (acts.length < 2) return [];
  const { part } = words().debrief;
  return tolds.map(({ name, as }, number) =>
    as === undefined ? part.teacher(number + 1, name) : part.resident(number + 1, as, name),
  );
}

/** What O is called over a whole run. */
export function opennessName(tolds: readonly Told[]): string {
  const { chart } = words().debrief;
  const [first] = tolds;
  if (tolds.some(({ whose }) => whose !== first?.whose)) return chart.teachersOpenness;
  return first?.whose === undefined ? chart.yourOpenness : chart.opennessOf(first.whose);
}

/** A strand, lane or sign in plain words. */
export function nameOf(
  of: keyof NonNullable<Told['strandNames']> | 'safety' | 'alliance' | 'O' | 'margin',
  { whose, strandNames }: Pick<Told, 'whose' | 'strandNames'>,
): string {
  const { common, debrief } = words();
  if (of === 'safety' || of === 'alliance') return common[of];
  if (of === 'O') return debrief.openness(whose);
  if (of === 'margin') return debrief.margin;
  const named = strandNames?.[of];
  return named === undefined ? debrief.strands[of] : plainLine(named);
}
