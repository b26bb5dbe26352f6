import type { LitElement, ReactiveController } from 'lit';

/** How wide its host is and which way time runs there; draws the host again when that changes. */
export class WidthOf implements ReactiveController {
  readonly #host: LitElement;
  /** Measured in the next frame: a redraw within the notice would change sizes again. */
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  width = 640;
  mirrored = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  #measure(): void {
    const width = Math.max(240, this.#host.clientWidth);
    const mirrored = getComputedStyle(this.#host).direction === 'rtl';
    if (width === this.width && mirrored === this.mirrored) return;
    this.width = width;
    this.mirrored = mirrored;
    this.#host.requestUpdate();
  }
}
