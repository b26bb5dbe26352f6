import type { LitElement, ReactiveController } from 'lit';
import { TwsPageEvent } from '../events.ts';

/** Where one is among the items: `intro` before the first, `over` after the last. */
export type Place = number | 'intro' | 'over';

/** Goes from item to item; each is read from its heading. */
export class Stepping implements ReactiveController {
  readonly #host: LitElement;
  readonly #tell: () => void;
  #place: Place = 'intro';

  /** @param tell Tells the answers given so far; done each time an item is left. */
  constructor(host: LitElement, tell: () => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  get place(): Place {
    return this.#place;
  }

  hostConnected(): void {
    this.#place = 'intro';
  }

  /** From an item to another place. */
  leaveFor(place: Place): void {
    this.#tell();
    void this.go(place);
  }

  /** From an item out to the scenarios. */
  readonly stop = (): void => {
    this.#tell();
    this.leave();
  };

  readonly leave = (): void => {
    this.#host.dispatchEvent(new TwsPageEvent('hub'));
  };

  async go(place: Place): Promise<void> {
    this.#place = place;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.ownerDocument.defaultView?.scrollTo(0, 0);
    this.#host.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}
