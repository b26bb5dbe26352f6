import type { CourseMemory } from '../../src/resume/memory.ts';
import { noMemory } from '../../src/player/session/course-memory.ts';
import { FakePage } from '../support/lms-page.ts';
import { launched } from '../support/lms-place.ts';
import type { Stored } from '../../scorm/host/strict-lms.ts';
import { CourseLearner } from './course-play.ts';
import { decisionsIn } from './kills-checks.ts';
import { TurnClock } from './kills-clock.ts';
import { pageDied, type Api, type Method, type Remains, type SittingOptions } from './kills-world.ts';

const counted = /^(LMS)?(Initialize|GetValue|SetValue|Commit|Finish|Terminate)$/;
/** More than the whole course takes. */
const mostMoves = 200;
/** Tenths of a second. */
const mostWaits = 100;

/** One launch of the course and what the learner does in it, until they leave or the page dies. */
export class Sitting {
  readonly learner: CourseLearner;
  readonly page: FakePage;
  /** Every call from here on throws. */
  gone = false;
  /** The LMS answers as ever and stores nothing any more. */
  deaf = false;
  identified = false;
  /** What was kept of what the learner did before the move in flight. */
  done: CourseMemory;
  /** Decisions made, the one in flight included. */
  decisions: number;
  /** What the LMS stored, each time it did. */
  readonly saves: Stored[] = [];
  /** What it had stored before. */
  readonly start: Stored | undefined;
  readonly #options: SittingOptions;
  readonly #clock = new TurnClock();
  #stored: Stored | undefined;
  #calls = 0;

  constructor(options: SittingOptions) {
    const { standard, profile, world, done, tamper = (api) => api } = options;
    this.#options = options;
    this.#stored = this.start = world.stored;
    this.done = done;
    this.decisions = decisionsIn(done);
    this.#clock.pass(world.at);
    this.#clock.turned = () => this.#turned(false);
    this.page = new FakePage(new Map(world.device));
    const storage = { load: () => this.#stored, save: (data: Stored) => this.#save(data) };
    const place = launched({
      standard,
      profile,
      storage,
      page: this.page,
      clock: this.#clock,
      runtime: 'quick',
      log: false,
    });
    this.page[place.strict.apiName] = tamper(this.#watched(place.strict.api), standard);
    this.learner = new CourseLearner(this.#clock, place.lms);
  }

  /** What would be left if the page died now. */
  get remains(): Remains {
    const { world } = this.#options;
    const at = this.#clock.seconds;
    const device = new Map(this.page.stored);
    const open = world.open + at - world.at;
    const { done, decisions, identified } = this;
    const completed = done.completed || this.memory.completed;
    return { world: { stored: this.#stored, device, at, open }, done, completed, decisions, identified };
  }

  get memory(): CourseMemory {
    return this.learner.session.keeper?.memory ?? noMemory;
  }

  /** Opens the course, and does nothing more. @returns What the learner finds. */
  async look(): Promise<CourseMemory> {
    await this.#open();
    this.learner.session.stop();
    return this.memory;
  }

  /** Goes on until the course is left. @returns False if the page died on the way. */
  async play(): Promise<boolean> {
    try {
      await this.#open();
      this.#options.watch?.launched?.(this.memory);
      this.#turned(false);
      for (let moves = 0; !this.learner.away; moves += 1) {
        if (moves > mostMoves) throw new Error('The course does not end');
        this.learner.think();
        await this.#move();
      }
      return true;
    } catch (reason) {
      if (reason !== pageDied) throw reason;
      return false;
    } finally {
      this.learner.session.stop();
    }
  }

  /** Time passes only where the course waits for it: for an LMS that does not answer yet. */
  async #open(): Promise<void> {
    const { session } = this.learner;
    const opening = session.start();
    for (let waits = 0; session.keeper === undefined && waits < mostWaits; waits += 1) {
      for (let turns = 0; session.keeper === undefined && turns < 50; turns += 1) await Promise.resolve();
      if (session.keeper === undefined) this.#clock.pass(0.1);
    }
    if (session.keeper === undefined) throw new Error('The course does not open');
    await opening;
  }

  async #move(): Promise<void> {
    const { learner } = this;
    const { leaveAfter = Number.POSITIVE_INFINITY } = this.#options;
    const decides = learner.deciding;
    const mayLeave = decides || learner.session.screen.at === 'hub';
    if (mayLeave && this.decisions >= leaveAfter) {
      await learner.leave();
      return this.#turned(false);
    }
    if (decides) this.decisions += 1;
    await learner.move();
    this.done = this.memory;
    this.#turned(decides);
  }

  #turned(decided: boolean): void {
    this.#options.watch?.turned?.(decided);
  }

  #save(data: Stored): void {
    if (this.deaf) return;
    this.#stored = data;
    this.saves.push(data);
  }

  #watched(api: Api): Api {
    return Object.fromEntries(
      Object.entries(api).map(([name, method]) => [
        name,
        (...values) => this.#call(api, name, method, values),
      ]),
    );
  }

  #call(api: Api, name: string, method: Method, values: readonly unknown[]): unknown {
    const { watch } = this.#options;
    const number = counted.test(name) ? (this.#calls += 1) : undefined;
    if (number !== undefined) watch?.before?.(number, name);
    if (this.gone) throw new Error('The LMS is gone');
    const answer = Reflect.apply(method, api, values);
    if (/\.(student|learner)_id$/.test(String(values[0])) && name.endsWith('GetValue') && answer !== '')
      this.identified = true;
    if (number !== undefined) watch?.after?.(number, name);
    return answer;
  }
}
