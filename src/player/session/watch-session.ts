import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CourseSession } from './course-session.ts';

/** Draws its host again at each change of the visit; starts it when the host appears and stops it when the host is gone. */
export class WatchSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sessionOf: () => CourseSession | undefined;
  #watched: CourseSession | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, sessionOf: () => CourseSession | undefined) {
    this.#host = host;
    this.#sessionOf = sessionOf;
  }

  hostUpdate(): void {
    const session = this.#sessionOf();
    if (session === this.#watched) return;
    this.#leave();
    this.#watched = session;
    this.#unwatch = session?.watch(() => this.#host.requestUpdate());
    void session?.start();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #leave(): void {
    this.#unwatch?.();
    this.#watched?.stop();
    this.#watched = undefined;
    this.#unwatch = undefined;
  }
}
