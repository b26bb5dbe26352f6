import type { LayoutRequest, MapLayout } from './map-layout.ts';
import { signatureOf } from './map-layout.ts';

interface Asked {
  readonly signature: string;
  readonly request: LayoutRequest;
}

/** Layouts made one at a time on a thread of their own; of those that wait only the newest counts. */
export class LayoutThread {
  readonly #done: (layout: MapLayout, request: LayoutRequest) => void;
  readonly #failed: (why: string) => void;
  #worker: Worker | undefined;
  #running: Asked | undefined;
  #waiting: Asked | undefined;
  #last = '';

  constructor(done: (layout: MapLayout, request: LayoutRequest) => void, failed: (why: string) => void) {
    this.#done = done;
    this.#failed = failed;
  }

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Does nothing where the last request asked for the same. */
  ask(request: LayoutRequest): void {
    const signature = signatureOf(request);
    if (signature === this.#last) return;
    this.#last = signature;
    this.#waiting = { signature, request };
    this.#next();
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#running = undefined;
    this.#waiting = undefined;
    this.#last = '';
  }

  #next(): void {
    if (this.#running !== undefined || this.#waiting === undefined) return;
    this.#running = this.#waiting;
    this.#waiting = undefined;
    this.#thread().postMessage(this.#running.request, []);
  }

  #thread(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<MapLayout>) => {
      const asked = this.#running;
      this.#running = undefined;
      if (asked !== undefined && this.#waiting === undefined) this.#done(data, asked.request);
      this.#next();
    });
    // A script that cannot be fetched is an event without a message.
    worker.addEventListener('error', ({ message }: { readonly message?: string }) => {
      this.stop();
      this.#failed(message ?? '');
    });
    this.#worker = worker;
    return worker;
  }
}
