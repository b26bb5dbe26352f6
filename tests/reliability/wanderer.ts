import type { Lms } from '../../src/lms/lms.ts';
import { isFirstPlay, noMemory, runningIn, scenarioIn } from '../../src/player/session/course-memory.ts';
import type { CourseSession } from '../../src/player/session/course-session.ts';
import type { Run } from '../../src/player/session/run.ts';
import { placeOfReaction } from '../../src/player/session/visit-notes.ts';
import type { CourseMemory } from '../../src/resume/memory.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { CourseLearner } from './course-play.ts';
import { scenarioIds } from './real-course.ts';

/** Plays whatever comes: any scenario, any open choice, now and then from the beginning. */
export class Wanderer {
  readonly session: CourseSession;
  /** Decisions that an LMS is told: of first plays, until the course is completed. */
  told = 0;
  readonly #random: () => number;

  constructor(clock: FakeClock, lms: Lms, random: () => number) {
    this.session = new CourseLearner(clock, lms).session;
    this.#random = random;
  }

  get memory(): CourseMemory {
    return this.session.keeper?.memory ?? noMemory;
  }

  /** @throws {Error} If the screen is not one that a learner should meet here. */
  async move(): Promise<void> {
    const { session } = this;
    const { screen } = session;
    switch (screen.at) {
      case 'welcome':
        session.begin();
        return this.#loaded();
      case 'briefing':
        return screen.run.data.scenario.kind === 'orientation' ? session.skip() : session.begin();
      case 'scene':
        return this.#play(screen.run);
      case 'ending':
        return session.openDebrief();
      case 'debrief':
        return this.#read(screen.run.data.scenario.id);
      case 'hub':
        return this.#fromHub();
      default:
        throw new Error(`A learner met the screen "${screen.at}"`);
    }
  }

  #play(run: Run): void {
    const { choices } = run.moment;
    const choice = choices[Math.floor(this.#random() * choices.length)];
    if (choice === undefined) return this.session.goOn();
    const tells = this.session.keeper?.telling === 'lms';
    if (tells && isFirstPlay(scenarioIn(this.memory, run.data.scenario.id))) this.told += 1;
    this.session.choose(choice.id);
  }

  /** One line of one's own, then back. */
  #read(scenario: string): void {
    this.session.notes.write(placeOfReaction(scenario), `To ask first. ${Math.floor(this.#random() * 1000)}`);
    this.session.finishDebrief();
  }

  async #fromHub(): Promise<void> {
    const { session, memory } = this;
    const { committedOn } = memory.notes ?? {};
    if (committedOn === undefined && this.#random() < 0.1) return this.#commit();
    const id = scenarioIds[Math.floor(this.#random() * scenarioIds.length)] ?? '';
    const isRunning = runningIn(scenarioIn(memory, id)) !== undefined;
    return isRunning && this.#random() < 0.1 ? session.restart(id) : session.open(id);
  }

  #commit(): void {
    const page = this.session.pageSession('');
    const committedOn = page?.now().toISOString().slice(0, 10);
    page?.keep((notes) => ({ ...notes, committedOn, followUps: ['done', 'partly'] }));
  }

  /** Loading what a welcome leads to takes a few turns. */
  async #loaded(): Promise<void> {
    for (let turns = 0; turns < 50 && this.session.screen.at === 'loading'; turns += 1)
      await Promise.resolve();
  }
}
