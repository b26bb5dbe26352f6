import { endingCodes } from '../../resume/ending-codes.ts';
import type { CourseMemory, RunMemory } from '../../resume/memory.ts';
import { isFirstPlay, noMemory, scenarioIn, withRun } from './course-memory.ts';
import { decisionOf } from './decision.ts';
import type { Keeper } from './keeper.ts';
import type { Loaded } from './loader.ts';
import type { Run } from './run.ts';
import type { Stage } from './stage.ts';
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
  /** The scenario at hand has changed since it was last played. */
  #updated = false;

  constructor(around: Around) {
    this.#around = around;
  }

  get updated(): boolean {
    return this.#updated;
  }

  /** Begins anew, with the briefing. */
  begin({ data, playing }: Loaded): void {
    const { stage, notes } = this.#around;
    this.#updated = false;
    const run = playing.run(data);
    stage.take(run);
    notes().clear(isGuessOf(data.scenario.id));
    stage.show({ at: 'briefing', run });
  }

  /** Goes on where a run was left. */
  resume(loaded: Loaded, memory: RunMemory): void {
    const { stage } = this.#around;
    const run = this.#runOf(loaded, memory);
    stage.take(run);
    stage.showRun(run);
  }

  /** Looks back on a finished run; if it no longer leads to an end, it is played on from where it leads. */
  review(loaded: Loaded, memory: RunMemory): void {
    const { stage } = this.#around;
    const run = this.#runOf(loaded, memory);
    run.goOnToDecision();
    stage.take(run);
    if (run.over) stage.show({ at: 'debrief', run, decision: undefined });
    else stage.showRun(run);
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
    const { run } = stage;
    if (run === undefined) return;
    const { act, over } = run;
    run.goOn();
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
    else if (run?.over && !isOrientation(run)) stage.show({ at: 'debrief', run, decision: undefined });
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

  #runOf({ data, playing }: Loaded, { path, packed, continued }: RunMemory): Run {
    const run = playing.run(data, path, packed === undefined ? continued : 0);
    this.#updated = packed !== undefined || run.taken < path.length;
    return run;
  }

  #keep(run: Run): void {
    const keeper = this.#around.keeper();
    if (keeper === undefined || !isRecorded(run)) return;
    const { id } = run.data.scenario;
    const hash = keeper.outline.scenarios.find((card) => card.id === id)?.hash ?? '';
    const ending = run.over ? run.moment.ending : undefined;
    const kept = { path: run.path, continued: run.continued, ending: ending && endingCodes[ending.id] };
    keeper.keep(withRun(this.#memory, id, hash, kept), id);
  }
}

/** The course's few first steps. */
export function isOrientation(run: Run | undefined): boolean {
  return run?.data.scenario.kind === 'orientation';
}

function isRecorded(run: Run): boolean {
  return run.origin === undefined && !isOrientation(run);
}
