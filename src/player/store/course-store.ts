import type { CourseOutline, ScenarioData, ScenarioPortraits, ScenarioTexts } from '../../course/course.ts';

/** The version of compiled course data that this player reads. */
export const formatVersion = 1;

/** Why a scenario cannot be opened now. */
export type LoadProblem = 'failed' | 'wrong-format';

/** Thrown by `load`; what to tell the learner is in `problem`. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly problem: LoadProblem;

  constructor(scenario: string, problem: LoadProblem) {
    super(`Scenario ${scenario}: ${problem}`);
    this.problem = problem;
  }
}

/** Adds a script to the page; settles when it has run or could not be fetched. */
export type AddScript = (address: string) => Promise<'ran' | 'failed'>;

/** How long to wait before each further attempt, in milliseconds. */
const pauses = [400, 1600];

/**
 * What the course's scripts have brought. Every script of course data makes one call,
 * `twoWayStreet.add(formatVersion, id, hash, data)`; the outline's id is `course`, and a scenario comes in two scripts: its
 * texts under its id, its portraits under `<id>/portraits`.
 */
export class CourseStore {
  readonly #addScript: AddScript;
  readonly #wait: (milliseconds: number) => Promise<void>;
  readonly #brought = new Map<string, unknown>();
  readonly #scenarios = new Map<string, ScenarioData>();
  readonly #wrong = new Set<string>();
  readonly #loading = new Map<string, Promise<ScenarioData>>();
  readonly #listeners = new Set<() => void>();
  #outline: CourseOutline | undefined;

  constructor(addScript: AddScript, wait: (milliseconds: number) => Promise<void>) {
    this.#addScript = addScript;
    this.#wait = wait;
  }

  /** Undefined until its script has run. */
  get outline(): CourseOutline | undefined {
    return this.#outline;
  }

  /** The outline was made for another version of the player. */
  get wrongFormat(): boolean {
    return this.#wrong.has('course');
  }

  /** The loaded scenario; undefined before `load`. */
  scenario(id: string): ScenarioData | undefined {
    return this.#scenarios.get(id);
  }

  /** Calls back when something has come in. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  add(format: number, id: string, _hash: string, data: unknown): void {
    if (format !== formatVersion) this.#wrong.add(id);
    else if (id === 'course') this.#outline = data as CourseOutline;
    else this.#take(id, data);
    for (const listener of this.#listeners) listener();
  }

  /**
   * Loads a scenario unless it is there or under way; three attempts in all.
   *
   * @throws {LoadError}
   */
  load(id: string): Promise<ScenarioData> {
    const underWay = this.#loading.get(id);
    if (underWay !== undefined) return underWay;
    const loading = this.#fetch(id).finally(() => this.#loading.delete(id));
    this.#loading.set(id, loading);
    return loading;
  }

  #take(id: string, data: unknown): void {
    this.#brought.set(id, data);
    const [scenario = ''] = id.split('/');
    const texts = this.#brought.get(scenario) as ScenarioTexts | undefined;
    const portraits = this.#brought.get(`${scenario}/portraits`) as ScenarioPortraits | undefined;
    if (texts !== undefined && portraits !== undefined)
      this.#scenarios.set(scenario, { ...texts, ...portraits });
  }

  async #fetch(id: string): Promise<ScenarioData> {
    const { scenarios = [], orientation } = this.#outline ?? {};
    const card = [...scenarios, orientation].find((one) => one?.id === id);
    if (card === undefined) throw new LoadError(id, 'failed');
    await Promise.all([this.#bring(id, card.script), this.#bring(`${id}/portraits`, card.portraits)]);
    const there = this.#scenarios.get(id);
    if (there === undefined) throw new LoadError(id, 'failed');
    return there;
  }

  /** Three attempts in all, unless it is there. */
  async #bring(id: string, address: string): Promise<void> {
    for (let attempt = 0; attempt <= pauses.length; attempt += 1) {
      if (this.#brought.has(id)) return;
      await this.#addScript(address);
      if (this.#brought.has(id)) return;
      if (this.#wrong.has(id)) throw new LoadError(id, 'wrong-format');
      const pause = pauses[attempt];
      if (pause !== undefined) await this.#wait(pause);
    }
    throw new LoadError(id, 'failed');
  }
}
