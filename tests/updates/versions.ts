import type { CourseOutline, ScenarioData } from '../../src/course/course.ts';
import { compilePlay } from '../../src/engine/compile-play.ts';
import { optionsAfter } from '../../src/engine/options-after.ts';
import type { Play } from '../../src/engine/play.ts';
import type { CourseSession } from '../../src/player/session/course-session.ts';
import type { Playing } from '../../src/player/session/playing.ts';
import { Run } from '../../src/player/session/run.ts';
import { updateInWords } from '../../src/player/session/update-in-words.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { structureHash } from '../../src/scenario/structure-hash.ts';
import { cardOf, NotebookLms, outlineOf, playing, visitCourse } from '../player/session/course-fixture.ts';

/** One version of a course, as it is packed. */
export interface Version {
  readonly scenarios: readonly Scenario[];
  readonly completion?: Partial<CourseOutline['completion']>;
}

export interface Visit {
  readonly session: CourseSession;
  readonly lms: NotebookLms;
}

const plays = new WeakMap<Scenario, Play>();

function playOf({ scenario }: ScenarioData): Play {
  const play = plays.get(scenario) ?? compilePlay(scenario);
  plays.set(scenario, play);
  return play;
}

/** Compiles each scenario once, as the player does. */
const compiledOnce: Playing = {
  ...playing,
  run: (data, path, left, origin) => new Run(data, playOf(data), path, left, origin),
  play: playOf,
  optionsAfter: (data, path) => optionsAfter(playOf(data), path),
};

/** A visit to a version of the course, begun with what an earlier visit stored. */
export async function visitTo({ scenarios, completion }: Version, stored = ''): Promise<Visit> {
  const lms = new NotebookLms(stored);
  const cards = scenarios.map((scenario) =>
    cardOf({ id: scenario.id, kind: scenario.kind, hash: structureHash(scenario) }),
  );
  const rule = { er: 1, clinic: 0, commitment: false, ...completion };
  const session = await visitCourse(lms, {
    scenarios: Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenario])),
    outline: outlineOf({ scenarios: cards, completion: rule }),
    playing: compiledOnce,
  });
  return { session, lms };
}

/** Goes from the hub into a scenario that was not played yet, to its first scene. */
export async function begin({ session }: Visit, id: string): Promise<void> {
  await session.open(id);
  session.begin();
}

/** Makes moves: a choice by its id, `>` to go on (over the briefing of an act too), `debrief` and `read` at the end. */
export function make({ session }: Visit, moves: readonly string[]): void {
  for (const move of moves) {
    if (move === 'debrief') session.openDebrief();
    else if (move === 'read') session.finishDebrief();
    else if (move !== '>') session.choose(move);
    else if (session.screen.at === 'briefing') session.begin();
    else session.goOn();
  }
}

/** Where a visit is, in words: the screen, and in a scene its id and phase. */
export function placeOf({ session: { screen } }: Visit): string {
  if (screen.at === 'scene') return `${screen.run.moment.scene} ${screen.run.moment.phase}`;
  if (screen.at === 'ending') return `ending ${screen.run.moment.ending?.id}`;
  return screen.at;
}

/** What the learner is told of an update; empty if nothing. */
export function toldIn({ session: { update } }: Visit): string {
  return update === undefined ? '' : updateInWords(update);
}

export const memoryOf = ({ session }: Visit, id: string) =>
  session.keeper?.memory.scenarios.find((scenario) => scenario.id === id);
