import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Studio } from './studio.ts';

/**
 * Draws its host again when anything in the studio changes. A patient host waits, while somebody types in the text, until
 * their letter is painted.
 */
export class WatchesStudio implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #studio: () => Studio | undefined;
  readonly #isPatient: boolean;
  #isWaiting = false;
  #watched: Studio | undefined;
  #stop: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    studio: () => Studio | undefined,
    { patient = false }: { readonly patient?: boolean } = {},
  ) {
    this.#host = host;
    this.#isPatient = patient;
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
    this.#stop = studio?.watch(() => this.#hear(studio));
  }

  #hear({ isTextTyped }: Studio): void {
    if (!this.#isPatient || !isTextTyped) return this.#host.requestUpdate();
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isWaiting = false;
        this.#host.requestUpdate();
      }),
    );
  }
}
