import type { Play } from '../engine/play.ts';
import type { VariedText } from './bounds/texts.ts';
import { bound } from './bounds/bound.ts';
import { tryOut } from './bounds/try-out.ts';
import { exploreAll } from './explore-all.ts';
import { habitsOf } from './habits.ts';
import { memorySize } from './memory-size.ts';
import { merged, type Merged } from './merged.ts';
import type { Part } from './part.ts';
import type {
  ActProof,
  ChoiceProof,
  EndingProof,
  LineProof,
  Proof,
  ProveOptions,
  SceneProof,
} from './proof.ts';
import { Numbering } from './tallies/numbering.ts';
import { rangeOf } from './tallies/spreads.ts';
import { actFacts } from './tallies/tallies.ts';

/** So many times the limit are not even tried. */
const hopeless = 10;
/** With fewer decisions one is done before two have begun. */
const worthSharing = 200_000;
const defaults = { limit: 5_000_000, plays: 1_000_000, seed: 1 };

/** What is true of every run: exact up to the limit of decisions, bounds beyond it. The same play gives the same proof. */
export function prove(play: Play, options: ProveOptions = {}): Proof {
  const { limit, plays, seed, progress, searched, companion } = { ...defaults, ...options };
  const bounds = () =>
    bound(play, {
      limit,
      plays,
      seed,
      ...(progress === undefined ? {} : { progress }),
      ...(searched === undefined ? {} : { searched }),
    });
  const { decisions } = tryOut(play, seed);
  if (decisions > hopeless * limit) return bounds();
  const numbering = new Numbering(play);
  const helper = decisions > worthSharing ? companion : undefined;
  const whole = exploreAll(play, numbering, { limit, tell: progress, companion: helper });
  if (whole === undefined) return bounds();
  progress?.(1);
  return proofOf(play, numbering, whole);
}

/**
 * What is true of every run, from parts that were explored elsewhere.
 *
 * @returns Nothing where they are not all of it, or hold more decisions than the limit.
 */
export function provedByParts(play: Play, parts: readonly Part[], limit: number): Proof | undefined {
  const numbering = new Numbering(play);
  const whole = merged(play, numbering, parts, limit);
  return whole && proofOf(play, numbering, whole);
}

function proofOf(play: Play, numbering: Numbering, found: Merged): Proof {
  const endless = found.endless && numbering.pathOf(found.endless);
  const none = { value: endless?.length ?? 0, path: endless ?? [] };
  const shortest = found.tallies.shortestRun.leastAt(0, numbering) ?? none;
  const longest = found.tallies.longestRun.at(0, numbering) ?? none;
  return {
    how: 'exact',
    explored: found.explored,
    runs: found.runs,
    decisions: rangeOf(shortest, longest),
    scenes: new Map(numbering.scenes.map(({ id }, scene) => [id, sceneProof(scene, numbering, found)])),
    acts: play.acts.map((_, act) => actProof(play, act, numbering, found)),
    endless,
    habits: habitsOf(play),
    memory: memorySize(play, found.tallies.mostStored.at(0, numbering)?.path ?? []),
  };
}

function sceneProof(scene: number, numbering: Numbering, found: Merged): SceneProof {
  const { id, choices } = numbering.scenes[scene]!;
  const { entering, unsaid, shared } = found.texts.scenes[scene]!;
  return {
    id,
    met: found.tallies.scenes.met(scene, numbering),
    levels: found.tallies.sceneSpreads.at([scene], numbering),
    choices: choices.map((_, index) => choiceProof(scene, index, numbering, found)),
    fewest: found.tallies.fewest.leastAt(scene, numbering),
    lines: lineProofs([...entering, unsaid, ...shared], numbering, found),
  };
}

function choiceProof(scene: number, index: number, numbering: Numbering, found: Merged): ChoiceProof {
  const { alwaysOpen, choices } = numbering.scenes[scene]!;
  const { id, code } = choices[index]!;
  const { text, own } = found.texts.scenes[scene]!.choices[index]!;
  const choice = numbering.firstChoices[scene]! + index;
  const band = (number: number) => found.tallies.bands.met(3 * choice + number, numbering);
  return {
    id,
    code,
    open:
      alwaysOpen === undefined
        ? found.tallies.open.met(choice, numbering)
        : found.tallies.scenes.met(scene, numbering),
    bands: [band(0), band(1), band(2)],
    lines: lineProofs([text, ...own], numbering, found),
  };
}

function actProof(play: Play, act: number, numbering: Numbering, found: Merged): ActProof {
  const { id, budget } = play.acts[act]!;
  const endings = Object.values(numbering.endingNumbers[act]!);
  const met = (fact: (typeof actFacts)[number]) =>
    found.tallies.acts.met(actFacts.length * act + actFacts.indexOf(fact), numbering);
  return {
    id,
    levels: found.tallies.endingSpreads.at(endings, numbering),
    budget,
    endings: numbering.endings[act]!.map((ending) => endingProof(act, ending, numbering, found)),
    rupture: met('rupture'),
    repair: met('repair'),
    rescue: met('rescue'),
    overTime: met('overTime'),
  };
}

function endingProof(act: number, id: EndingProof['id'], numbering: Numbering, found: Merged): EndingProof {
  const ending = numbering.endingNumbers[act]![id]!;
  return {
    id,
    met: found.tallies.endings.met(ending, numbering),
    levels: found.tallies.endingSpreads.at([ending], numbering),
    best: found.tallies.bestLines.at(ending, numbering),
    lines: lineProofs([found.texts.endings[act]!.get(id)], numbering, found),
  };
}

function lineProofs(
  texts: readonly (VariedText | undefined)[],
  numbering: Numbering,
  { tallies: { readings } }: Merged,
): readonly LineProof[] {
  return texts.flatMap((text) => (text === undefined ? [] : readings.proofs(text, numbering)));
}
