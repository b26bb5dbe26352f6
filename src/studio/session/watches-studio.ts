import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Studio } from './studio.ts';

/** Draws its host again, at most once a frame's worth of microtasks, when anything in the studio changes. */
export class WatchesStudio implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #studio: () => Studio | undefined;
  #watched: Studio | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, studio: () => Studio | undefined) {
    this.#host = host;
    this.#studio = studio;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#watched = undefined;
  }

  #follow(): void {
    const studio = this.#studio();
    if (studio === this.#watched) return;
    this.#stop?.();
    this.#watched = studio;
    this.#stop = studio?.watch(() => this.#host.requestUpdate());
  }
}
