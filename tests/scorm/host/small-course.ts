import type { Launch } from '../../../src/lms/lms.ts';
import { decision } from '../../lms/decisions.ts';
import { nextVisit } from '../../../src/resume/lineage.ts';
import { parseMemory } from '../../../src/resume/parse-memory.ts';
import { writeMemory } from '../../../src/resume/write-memory.ts';
import { memory, notLoaded, run, scenario } from '../../resume/runs.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import type { Fault } from '../../../scorm/host/fault-injector.ts';
import { FakePage } from '../../support/lms-page.ts';
import { launched, type Place } from '../../support/lms-place.ts';
import type { ProfileName, Standard } from '../../../scorm/host/profiles.ts';
import { memoryStorage } from '../../../scorm/host/strict-lms.ts';

export interface SmallVisit extends Place {
  readonly launch: Launch;
}

/** A learner who plays a small course over several visits in one kind of LMS, on one device or another. */
export class SmallCourse {
  readonly standard: Standard;
  readonly storage = memoryStorage();
  readonly #profile: ProfileName;
  readonly #clock = new FakeClock();
  #saves = 0;
  #latest = '';
  #device = new Map<string, string>();

  constructor(standard: Standard, profile: ProfileName) {
    this.standard = standard;
    this.#profile = profile;
  }

  /** The latest text that the LMS was given to remember. */
  get latest(): string {
    return this.#latest;
  }

  /** Ids of the decisions that the LMS has, in its order. */
  get reported(): string[] {
    return Object.entries(this.storage.load() ?? {})
      .filter(([element]) => /^cmi\.interactions\.\d+\.id$/.test(element))
      .map(([, id]) => id);
  }

  /** Ids of the decisions made so far. */
  get made(): string[] {
    return Array.from({ length: this.#saves }, (_, index) => `er_1_${index + 1}`);
  }

  /** The learner sits at a device that they were never at. */
  goElsewhere(): void {
    this.#device = new Map();
  }

  async open(...faults: readonly Fault[]): Promise<SmallVisit> {
    const place = launched({
      standard: this.standard,
      profile: this.#profile,
      storage: this.storage,
      page: new FakePage(this.#device),
      clock: this.#clock,
      runtime: 'quick',
      log: false,
      faults,
    });
    const opening = place.lms.open();
    if (faults.some(({ at }) => at === 1)) await this.#clock.passing(3.2);
    const launch = await opening;
    place.lms.begin('first');
    return { ...place, launch };
  }

  /** One decision, as the player reports and remembers it. */
  decide({ lms, clock, launch }: SmallVisit): void {
    this.#saves += 1;
    const visit = nextVisit(launch.visit, parseMemory(launch.remembered).memory);
    const latest = run({ path: Array.from({ length: this.#saves }, (_, step) => `A${step % 10}`) });
    this.#latest = writeMemory(memory({ saves: this.#saves, visit, scenarios: [scenario({ latest })] }), {
      limit: 3900,
      optionsAfter: notLoaded,
    });
    lms.decided(decision({ id: `er_1_${this.#saves}` }));
    lms.remember(this.latest, 'b');
    clock.pass(10);
  }

  /** Three decisions, the end of a scenario, and one more. */
  play(visit: SmallVisit): void {
    for (let decisions = 0; decisions < 3; decisions += 1) this.decide(visit);
    visit.lms.scenarioDone('er_1');
    visit.lms.progress(0.5, true);
    visit.lms.saveNow();
    visit.page.hide();
    visit.page.show();
    this.decide(visit);
  }

  /** A whole visit, left by closing its page or by the button. */
  async visit(end: 'close' | 'leave', ...faults: readonly Fault[]): Promise<SmallVisit> {
    const visit = await this.open(...faults);
    this.play(visit);
    if (end === 'leave') await visit.lms.leave();
    visit.page.close();
    return visit;
  }
}
