import type { CourseOutline, ScenarioCard, ScenarioData } from '../../../src/course/course.ts';
import { usualSettings } from '../../../src/course/settings.ts';
import { compilePlay } from '../../../src/engine/compile-play.ts';
import { optionsAfter } from '../../../src/engine/options-after.ts';
import type { Launch, Lms, LmsSight, ReportedDecision, ReportedWords, Saving } from '../../../src/lms/lms.ts';
import { CourseSession } from '../../../src/player/session/course-session.ts';
import { pages } from '../../../src/player/pages/pages.ts';
import type { Playing } from '../../../src/player/session/playing.ts';
import { Run } from '../../../src/player/session/run.ts';
import { CourseStore } from '../../../src/player/store/course-store.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { tinyScenario } from '../../support/scenario-builder.ts';

export function cardOf(given: Partial<ScenarioCard> = {}): ScenarioCard {
  const id = given.id ?? 'tiny';
  return {
    id,
    kind: 'er',
    title: ['A tiny evening'],
    summary: ['Two decisions and a walk.'],
    minutes: [10, 15],
    resident: { name: 'Amara Diallo', role: 'resident, second year' },
    hash: 'hash-1',
    script: `course/${id}.js`,
    portraits: `course/portraits/${id}.js`,
    ...given,
  };
}

export function outlineOf(given: Partial<CourseOutline> = {}): CourseOutline {
  return {
    id: 'course',
    title: 'Two-Way Street',
    summary: 'Coaching that goes both ways.',
    language: 'en',
    version: '0.1.0',
    build: 'build-1',
    completion: { er: 1, clinic: 0, commitment: false },
    settings: usualSettings,
    orientation: undefined,
    scenarios: [cardOf()],
    ...given,
  };
}

export function dataOf(scenario: Scenario = tinyScenario()): ScenarioData {
  return { scenario, portraits: {}, faces: {}, references: [] };
}

/** The engine as the player's second script hands it over. */
export const playing: Playing = {
  run: (data, path, left, origin) => new Run(data, compilePlay(data.scenario), path, left, origin),
  play: (data) => compilePlay(data.scenario),
  pages,
  optionsAfter: (data, path) => optionsAfter(compilePlay(data.scenario), path),
};

/** An LMS that keeps what it is given, for the next visit, and notes what it is told. */
export class NotebookLms implements Lms {
  readonly told: string[] = [];
  readonly decisions: ReportedDecision[] = [];
  text: string;
  saving: Saving = 'saved';
  savedAt: Date | undefined;
  keptHere = true;
  openElsewhere = false;
  leaves: 'saved' | 'unclosed' | 'failed' = 'saved';
  readonly #listeners = new Set<(saving: Saving) => void>();
  readonly #launch: Partial<Launch>;

  constructor(text = '', launch: Partial<Launch> = {}) {
    this.text = text;
    this.#launch = launch;
  }

  open(): Promise<Launch> {
    return Promise.resolve({
      reports: 'scorm12',
      remembered: this.text,
      merged: false,
      visit: 'visit',
      mode: 'normal',
      language: undefined,
      settings: {},
      ...this.#launch,
    });
  }

  begin(visit: string): void {
    this.told.push(`begin ${visit}`);
  }

  remember(text: string): void {
    this.text = text;
  }

  reflected({ id, words }: ReportedWords): void {
    this.told.push(`words ${id}: ${words}`);
  }

  decided(decision: ReportedDecision): void {
    this.decisions.push(decision);
  }

  scenarioDone(id: string): void {
    this.told.push(`done ${id}`);
  }

  progress(share: number, _asScore: boolean): void {
    this.told.push(`progress ${share}`);
  }

  completed(): void {
    this.told.push('completed');
  }

  look(): LmsSight {
    return { at: undefined, api: undefined, start: {}, calls: [], now: () => new Date(0) };
  }

  saveNow(): void {
    this.savedAt = new Date(0);
  }

  leave(): Promise<'saved' | 'unclosed' | 'failed'> {
    return Promise.resolve(this.leaves);
  }

  watch(listener: (saving: Saving) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Something about this visit has changed, and those who watch are told. */
  turns(change: {
    readonly saving?: Saving;
    readonly savedAt?: Date;
    readonly openElsewhere?: boolean;
  }): void {
    Object.assign(this, change);
    for (const listener of this.#listeners) listener(this.saving);
  }
}

/** Three first steps, as a course may have them. */
function orientation(): Scenario {
  return { ...tinyScenario(), id: 'first', kind: 'orientation' };
}

/** A course that begins with first steps. */
export function orientedOutline(given: Partial<CourseOutline> = {}): CourseOutline {
  return outlineOf({ orientation: cardOf({ id: 'first', kind: 'orientation', title: ['First'] }), ...given });
}

export interface VisitGiven {
  readonly scenario?: Scenario;
  readonly outline?: CourseOutline;
  readonly now?: () => Date;
  /** What cannot be loaded: addresses of scripts. */
  readonly missing?: readonly string[];
}

interface CourseGiven extends Pick<VisitGiven, 'now' | 'missing'> {
  /** By id. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly outline: CourseOutline;
  readonly playing: Playing;
}

/** A visit to a course, started. */
export async function visitCourse(lms: NotebookLms, given: CourseGiven): Promise<CourseSession> {
  const store: CourseStore = new CourseStore(
    (address) => {
      if (given.missing?.includes(address) === true) return Promise.resolve('failed');
      for (const [id, scenario] of Object.entries(given.scenarios)) {
        if (address === `course/${id}.js`) store.add(1, id, 'hash', dataOf(scenario));
        if (address === `course/portraits/${id}.js`)
          store.add(1, `${id}/portraits`, 'hash', { portraits: {}, faces: {} });
      }
      return Promise.resolve('ran');
    },
    () => Promise.resolve(),
  );
  const session = new CourseSession({
    store,
    surroundings: { now: given.now ?? (() => new Date(0)) },
    openLms: () => lms,
    loadPlaying: () => Promise.resolve(given.playing),
  });
  store.add(1, 'course', 'build', given.outline);
  await session.start();
  return session;
}

/** A visit to a course of one tiny scenario, started. */
export function visit(
  lms: NotebookLms,
  { scenario, outline, ...given }: VisitGiven = {},
): Promise<CourseSession> {
  const scenarios = { tiny: scenario ?? tinyScenario(), first: orientation() };
  return visitCourse(lms, { ...given, scenarios, outline: outline ?? outlineOf(), playing });
}

/** From the welcome into the first scene of the tiny scenario. */
export async function intoScene(session: CourseSession): Promise<void> {
  session.begin();
  await session.open('tiny');
  session.begin();
}

/** Makes these choices, going on between them as far as it goes. */
export function playOn(session: CourseSession, choices: readonly string[]): void {
  for (const choice of choices) {
    goOnToChoice(session);
    session.choose(choice);
  }
}

export function goOnToChoice(session: CourseSession): void {
  for (
    let presses = 0;
    presses < 9 && session.screen.at === 'scene' && session.screen.run.moment.choices.length === 0;
    presses += 1
  ) {
    session.goOn();
  }
}
