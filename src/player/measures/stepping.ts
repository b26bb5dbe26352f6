import type { LitElement, ReactiveController } from 'lit';

/** Where one is among the items: `intro` before the first, `over` after the last. */
export type Place = number | 'intro' | 'over';

/** Goes from item to item; each is read from its heading. */
export class Stepping implements ReactiveController {
  readonly #host: LitElement;
  #place: Place = 'intro';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get place(): Place {
    return this.#place;
  }

  hostConnected(): void {
    this.#place = 'intro';
  }

  async go(place: Place): Promise<void> {
    this.#place = place;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.ownerDocument.defaultView?.scrollTo(0, 0);
    this.#host.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}
