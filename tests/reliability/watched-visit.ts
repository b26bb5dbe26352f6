import { FakeClock } from '../support/fake-clock.ts';
import { FakePage } from '../support/lms-page.ts';
import { launched, type Place } from '../support/lms-place.ts';
import type { ProfileName, Standard } from '../../scorm/host/profiles.ts';
import type { LmsStorage } from '../../scorm/host/strict-lms.ts';
import { Wanderer } from './wanderer.ts';

/** One save that the LMS was asked for. */
export interface Save {
  /** Seconds since the visit began, as no clock can be set. */
  readonly at: number;
  /** A timer asked for it, not something that happened. */
  readonly byTimer: boolean;
  /** The one before was not taken. */
  readonly again: boolean;
}

interface VisitGiven {
  readonly standard: Standard;
  readonly profile: ProfileName;
  readonly storage: LmsStorage;
  readonly stored: ReadonlyMap<string, string>;
  /** Seconds since the first launch. */
  readonly at: number;
  readonly random: () => number;
}

const saving = { scorm12: 'LMSCommit', scorm2004: 'Commit' } as const;
const timeOf = { scorm12: 'cmi.core.session_time', scorm2004: 'cmi.session_time' } as const;

/** A visit in which every save is noted, and the time that really passed. */
export class WatchedVisit {
  readonly clock = new FakeClock();
  readonly page: FakePage;
  readonly learner: Wanderer;
  readonly saves: Save[] = [];
  /** Seconds for which the device was awake and the page seen. */
  active = 0;
  readonly #standard: Standard;
  readonly #place: Place;
  /** Seconds since the visit began, asleep or awake. */
  at = 0;
  #inTimer = false;
  #refused = false;

  constructor({ standard, profile, storage, stored, at, random }: VisitGiven) {
    this.#standard = standard;
    this.clock.pass(at);
    this.page = new FakePage(new Map(stored));
    const { page, clock } = this;
    this.#place = launched({ standard, profile, storage, page, clock, runtime: 'quick' });
    const { api, apiName } = this.#place.strict;
    const commit = api[saving[standard]]!;
    this.page[apiName] = { ...api, [saving[standard]]: (value: unknown) => this.#note(commit(value)) };
    this.learner = new Wanderer(this.clock, this.#place.lms, random);
  }

  start(): Promise<void> {
    return this.learner.session.start();
  }

  /** Lets seconds pass in which timers ring. */
  pass(seconds: number): void {
    this.#inTimer = true;
    const before = this.at;
    for (let passed = 0; passed < seconds; passed += step) {
      const next = Math.min(step, seconds - passed);
      this.at = before + passed + next;
      this.clock.pass(next);
    }
    this.#inTimer = false;
    if (this.page.document.visibilityState === 'visible') this.active += seconds;
  }

  /** The device sleeps: its clock goes on and no timer rings before it wakes. */
  sleep(seconds: number): void {
    this.clock.stall(seconds);
    this.at += seconds;
  }

  /** So many decisions, and before each so many seconds. */
  async decide(times: number, seconds: number): Promise<void> {
    const { session } = this.learner;
    for (let made = 0; made < times;) {
      const { screen } = session;
      const decides = screen.at === 'scene' && screen.run.moment.choices.length > 0;
      if (decides) this.pass(seconds);
      await this.learner.move();
      if (decides) made += 1;
    }
  }

  close(): void {
    this.page.close();
    this.learner.session.stop();
  }

  /** Seconds that the LMS was last told; undefined where it has no place for them. */
  get told(): number | undefined {
    const last = this.#place.strict.sets.findLast(([element]) => element === timeOf[this.#standard])?.[1];
    const parts = last?.match(/[\d.]+/g)?.map(Number);
    return parts?.reduce((sum, part) => sum * 60 + part, 0);
  }

  #note(answer: string): string {
    this.saves.push({ at: this.at, byTimer: this.#inTimer, again: this.#refused });
    this.#refused = answer !== 'true';
    return answer;
  }
}

/** How exactly the time of a save is known, in seconds. */
export const step = 0.25;
