import { checksum } from '../../resume/checksum.ts';
import { endingCodes } from '../../resume/ending-codes.ts';
import type { CourseMemory, RunMemory } from '../../resume/memory.ts';
import { isFirstPlay, noMemory, runningIn, scenarioIn, withRun } from './course-memory.ts';
import { decisionOf } from './decision.ts';
import type { Keeper } from './keeper.ts';
import type { Loaded } from './loader.ts';
import type { Run } from './run.ts';
import type { Stage } from './stage.ts';
import { finishedUpdateOf, updateOf, type Update } from './update.ts';
import { isGuessOf, type VisitNotes } from './visit-notes.ts';

interface Around {
  readonly stage: Stage;
  readonly keeper: () => Keeper | undefined;
  readonly notes: () => VisitNotes;
  readonly now: () => Date;
}

/** What the learner does in a run, and what of it is kept and told: nothing of the first steps and of another way tried. */
export class Playthrough {
  readonly #around: Around;
  /** What is to be said of the run at hand, until the learner's next move. */
  #update: { readonly run: Run; readonly update: Update } | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  /** What a new version of the scenario did to the run on the screen. */
  get update(): Update | undefined {
    const { screen } = this.#around.stage;
    const isShown = (run: Run) => 'run' in screen && screen.run === run;
    return this.#update !== undefined && isShown(this.#update.run) ? this.#update.update : undefined;
  }

  /** Begins anew, with the briefing. */
  begin({ data, playing }: Loaded): void {
    const { stage, notes } = this.#around;
    this.#update = undefined;
    const run = playing.run(data);
    stage.take(run);
    notes().clear(isGuessOf(data.scenario.id));
    stage.show({ at: 'briefing', run });
  }

  /** Goes on where a run was left. Nothing is kept of what an update did to it before the learner's next move. */
  resume({ data, playing }: Loaded, memory: RunMemory): void {
    const { stage } = this.#around;
    const { path, place, continued } = memory;
    const isPlace = place === undefined ? undefined : (here: string) => checksum(here) === place;
    const run = playing.run(data, path, { continued, isPlace });
    this.#noteUpdate(run, updateOf(run, memory));
    stage.take(run);
    stage.showRun(run);
  }

  /** Looks back on a finished run, as far as it still leads: what is finished is never played on. */
  review({ data, playing }: Loaded, memory: RunMemory): void {
    const { stage } = this.#around;
    const run = playing.run(data, memory.path);
    run.goOnToDecision();
    this.#noteUpdate(run, finishedUpdateOf(run, memory));
    stage.take(run);
    stage.show({ at: 'debrief', run, decision: undefined });
  }

  /** From a briefing into the scene it is about. */
  enter(run: Run): void {
    this.#keep(run);
    this.#around.stage.showRun(run);
  }

  choose(choice: string): void {
    const { stage, keeper, now } = this.#around;
    const { run, screen, shownAt } = stage;
    if (run === undefined || screen.at !== 'scene') return;
    const { moment } = run;
    const code = run.choose(choice);
    if (code === undefined) return;
    this.#update = undefined;
    const { id } = run.data.scenario;
    const before = scenarioIn(this.#memory, id);
    if (isRecorded(run) && isFirstPlay(before)) {
      const made = { scenario: id, moment, choice, code, restarts: before?.restarts ?? 0 };
      keeper()?.decided(decisionOf({ ...made, shownAt, at: now() }));
    }
    this.#keep(run);
    stage.showRun(run);
  }

  /** From a reply, a scene without choices or the end of an act to what follows. */
  goOn(): void {
    const { stage, keeper } = this.#around;
    const { run, screen } = stage;
    if (run === undefined || (screen.at !== 'scene' && screen.at !== 'ending')) return;
    const { act, over } = run;
    run.goOn();
    this.#update = undefined;
    this.#keep(run);
    if (run.over && !over && isRecorded(run)) keeper()?.lms.saveNow();
    if (run.over && isOrientation(run)) keeper()?.oriented();
    if (run.act === act) stage.showRun(run);
    else stage.show({ at: 'briefing', run });
  }

  openDebrief(): void {
    const { stage } = this.#around;
    const { run } = stage;
    if (run?.origin !== undefined) this.backToDebrief();
    else if (run?.over && !isOrientation(run)) {
      this.#keepEnd(run);
      this.#update = undefined;
      stage.show({ at: 'debrief', run, decision: undefined });
    }
  }

  /** Tries another way from a decision of the run that is being debriefed. */
  explore(step: number): void {
    const { stage } = this.#around;
    if (stage.screen.at !== 'debrief') return;
    const another = stage.screen.run.tryFrom(step);
    another.goOnToDecision();
    stage.try(another);
  }

  backToDebrief(): void {
    const { stage } = this.#around;
    const { run: tried } = stage;
    const origin = tried?.origin;
    if (origin === undefined) return;
    const beside = tried !== undefined && tried.path.length > origin.step ? tried : undefined;
    stage.takeBack(origin.run);
    stage.show({ at: 'debrief', run: origin.run, decision: origin.step, beside });
  }

  get #memory(): CourseMemory {
    return this.#around.keeper()?.memory ?? noMemory;
  }

  #noteUpdate(run: Run, update: Update | undefined): void {
    this.#update = update && { run, update };
  }

  #keep(run: Run): void {
    const keeper = this.#around.keeper();
    if (keeper === undefined || !isRecorded(run)) return;
    const { id, kind } = run.data.scenario;
    const hash = keeper.outline.scenarios.find((card) => card.id === id)?.hash ?? '';
    const { path, continued } = run;
    const ending = run.over ? run.moment.ending : undefined;
    const kept = ending
      ? { path, continued, ending: endingCodes[ending.id] }
      : { path, continued, ending: undefined, place: checksum(run.place) };
    keeper.keep(withRun(this.#memory, { id, hash, kind }, kept), id);
  }

  /** A run that an update has brought to its end is finished once the learner looks back on it. */
  #keepEnd(run: Run): void {
    const { id } = run.data.scenario;
    if (this.#around.stage.screen.at !== 'ending' || !isRecorded(run)) return;
    if (runningIn(scenarioIn(this.#memory, id)) === undefined) return;
    this.#keep(run);
    this.#around.keeper()?.lms.saveNow();
  }
}

/** The course's few first steps. */
export function isOrientation(run: Run | undefined): boolean {
  return run?.data.scenario.kind === 'orientation';
}

function isRecorded(run: Run): boolean {
  return run.origin === undefined && !isOrientation(run);
}
