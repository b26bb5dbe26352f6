import type { Lms } from '../../src/lms/lms.ts';
import { isDone, isFirstPlay, scenarioIn } from '../../src/player/session/course-memory.ts';
import { CourseSession } from '../../src/player/session/course-session.ts';
import type { Playing } from '../../src/player/session/playing.ts';
import { Run } from '../../src/player/session/run.ts';
import { CourseStore } from '../../src/player/store/course-store.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { courseRoute, type CourseRoute } from './course-route.ts';
import { optionsOf } from './real-course.ts';

/**
 * Seconds that pass before a decision, in turn, and before any other move: most saves fall between decisions, and now and
 * then two decisions fall between saves.
 */
const seconds = { decisions: [20, 20, 20, 5], other: 4 } as const;

/** How often a learner asks again to save and exit. */
const mostAsks = 3;

/** Plays what completes the course along one route, from wherever the screen shows them to be. */
export class CourseLearner {
  readonly session: CourseSession;
  readonly #clock: FakeClock;
  readonly #route: CourseRoute;
  #asked = 0;

  constructor(clock: FakeClock, lms: Lms, route: CourseRoute = courseRoute) {
    this.#clock = clock;
    this.#route = route;
    this.session = sessionOn(route, clock, lms);
  }

  /** Whether what the screen asks for now is a decision. */
  get deciding(): boolean {
    const { screen } = this.session;
    return screen.at === 'scene' && screen.run.moment.choices.length > 0;
  }

  /** Nothing is left to do, or exit was asked for in vain. */
  get away(): boolean {
    const { screen } = this.session;
    return screen.at === 'left' && (screen.outcome !== 'failed' || this.#asked >= mostAsks);
  }

  /** Lets the time pass that the learner takes for the next move. */
  think(): void {
    const { screen } = this.session;
    const decisions = screen.at === 'scene' && this.deciding ? screen.run.path.length : undefined;
    const { [(decisions ?? 0) % seconds.decisions.length]: deciding = 0 } = seconds.decisions;
    this.#clock.pass(decisions === undefined ? seconds.other : deciding);
  }

  /** @throws {Error} If the screen is not one that the route leads to. */
  async move(): Promise<void> {
    const { session } = this;
    const { screen } = session;
    switch (screen.at) {
      case 'welcome':
        return this.#settled(() => session.begin());
      case 'briefing':
        return screen.run.data.scenario.kind === 'orientation' ? session.skip() : session.begin();
      case 'scene':
        return this.#play(screen.run);
      case 'ending':
        return session.openDebrief();
      case 'debrief':
        return session.finishDebrief();
      case 'hub':
        return this.#fromHub();
      case 'page':
        return this.#commit();
      case 'left':
        return this.leave();
      default:
        throw new Error(`The route does not lead to the screen "${screen.at}"`);
    }
  }

  leave(): Promise<void> {
    this.#asked += 1;
    return this.session.leave();
  }

  #play(run: Run): void {
    const { choices } = run.moment;
    if (choices.length === 0) return this.session.goOn();
    const { id } = run.data.scenario;
    const wanted = this.#route.scenarios.find((scenario) => scenario.id === id)?.choices[run.path.length];
    if (!choices.some((choice) => choice.id === wanted))
      throw new Error(`In ${id} after ${run.path.join(' ')} the route's choice is not open: ${wanted}`);
    this.session.choose(wanted!);
  }

  #fromHub(): Promise<void> {
    const { session } = this;
    const memory = session.keeper!.memory;
    const next = this.#route.scenarios.find(({ id }) => !isDone(memory, id));
    if (next !== undefined)
      return isFirstPlay(scenarioIn(memory, next.id))
        ? session.open(next.id)
        : session.openDebriefOf(next.id);
    if (memory.notes?.committedOn === undefined) return session.openPage('commitment');
    return this.leave();
  }

  /** What the page of the commitment does with the learner's yes. */
  #commit(): void {
    const page = this.session.pageSession('')!;
    const committedOn = page.now().toISOString().slice(0, 10);
    page.keep((notes) => ({ ...notes, committedOn, followUps: [] }));
    this.session.toHub();
  }

  /** Some moves load something first, and answer before it is there. */
  async #settled(move: () => void): Promise<void> {
    move();
    for (let turns = 0; turns < 50 && this.session.screen.at === 'loading'; turns += 1)
      await Promise.resolve();
  }
}

function sessionOn(route: CourseRoute, clock: FakeClock, lms: Lms): CourseSession {
  const store = new CourseStore(
    () => Promise.resolve('failed'),
    () => Promise.resolve(),
  );
  for (const [id, data] of route.data) {
    store.add(1, id, '', data);
    store.add(1, `${id}/portraits`, '', data);
  }
  store.add(1, 'course', '', route.outline);
  return new CourseSession({
    store,
    surroundings: clock,
    openLms: () => lms,
    loadPlaying: () => Promise.resolve(playingOn(route)),
  });
}

/** The engine, with each scenario compiled once for all plays. */
function playingOn({ plays }: CourseRoute): Playing {
  const playOf = (id: string) => plays.get(id)!;
  return {
    run: ({ scenario, ...data }, path, continued, origin) =>
      new Run({ scenario, ...data }, playOf(scenario.id), path, continued, origin),
    play: ({ scenario }) => playOf(scenario.id),
    optionsAfter: ({ scenario }, path) => optionsOf(scenario.id, path),
    // Nothing is drawn.
    pages: {} as Playing['pages'],
  };
}
