import type { Run } from './run.ts';
import type { Screen } from './screen.ts';

/** What is on the screen, the run behind it, and who is told when either changes. */
export class Stage {
  readonly #listeners = new Set<() => void>();
  readonly #now: () => Date;
  #screen: Screen = { at: 'opening' };
  #run: Run | undefined;
  #shownAt: Date;

  constructor(now: () => Date) {
    this.#now = now;
    this.#shownAt = now();
  }

  get screen(): Screen {
    return this.#screen;
  }

  get run(): Run | undefined {
    return this.#run;
  }

  /** When the scene at hand came to the screen. */
  get shownAt(): Date {
    return this.#shownAt;
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  show(screen: Screen): void {
    this.#screen = screen;
    this.tell();
  }

  /** Shows where a run stands: its scene, or its end. */
  showRun(run: Run): void {
    this.#shownAt = this.#now();
    this.show({ at: run.moment.phase === 'ended' ? 'ending' : 'scene', run });
  }

  /** Takes another run, or none; the one before stops, and the one it was tried from with it. */
  take(run: Run | undefined): void {
    this.#run?.origin?.run.stop();
    this.#run?.stop();
    this.#run = run;
  }

  /** Takes a run that is tried from the one at hand, which waits. */
  try(another: Run): void {
    this.#run = another;
    this.showRun(another);
  }

  /** Goes back to the run from which another way was tried. */
  takeBack(run: Run): void {
    this.#run?.stop();
    this.#run = run;
  }
}
