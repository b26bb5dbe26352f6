import { FakeClock } from '../support/fake-clock.ts';

/** A clock that says when a timer has done its work. */
export class TurnClock extends FakeClock {
  /** Called then. */
  turned = (): void => undefined;
  readonly #start = this.now().getTime();
  readonly #inherited = this.after;

  override readonly after: FakeClock['after'] = (milliseconds, ring) =>
    this.#inherited(milliseconds, () => {
      ring();
      this.turned();
    });

  /** Since the learner's first launch. */
  get seconds(): number {
    return (this.now().getTime() - this.#start) / 1000;
  }
}
