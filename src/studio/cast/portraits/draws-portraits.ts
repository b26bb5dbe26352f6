import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Look } from '../look.ts';

type Draw = (look: Look) => string;

/** How long one stretch of drawing may take, in milliseconds: a frame has room for it and for what else there is to do. */
const stretch = 8;
/** Enough for every part of several people; about 6 kB each. */
const mostKept = 600;

const drawn = new Map<string, string>();
let loading: Promise<Draw> | undefined;

/**
 * Gives its host pictures of people. What has not been drawn yet is drawn between frames, in the order in which it was
 * asked for, and the host is drawn again; what the host no longer asks for is left. The artwork is fetched when first needed.
 */
export class DrawsPortraits implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted = new Map<string, Look>();
  #busy = false;
  #failed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the artwork could not be fetched. */
  get failed(): boolean {
    return this.#failed;
  }

  hostUpdate(): void {
    this.#wanted.clear();
  }

  hostUpdated(): void {
    if (this.#wanted.size > 0 && !this.#busy && !this.#failed) void this.#work();
  }

  hostDisconnected(): void {
    this.#wanted.clear();
  }

  /** The address of a picture; nothing while it is not drawn yet. */
  of(look: Look): string | undefined {
    const { faces: _, ...seen } = look;
    const key = JSON.stringify(seen);
    const known = drawn.get(key);
    if (known === undefined) this.#wanted.set(key, look);
    return known;
  }

  /** Fetches the artwork once more. */
  tryAgain(): void {
    this.#failed = false;
    this.#host.requestUpdate();
  }

  async #work(): Promise<void> {
    this.#busy = true;
    try {
      const draw = await loadDraw();
      await new Promise((next) => setTimeout(next));
      this.#drawSome(draw);
    } catch {
      this.#failed = true;
    }
    this.#busy = false;
    this.#host.requestUpdate();
  }

  #drawSome(draw: Draw): void {
    const end = performance.now() + stretch;
    for (const [key, look] of this.#wanted) {
      keep(key, draw(look));
      if (performance.now() >= end) return;
    }
  }
}

function keep(key: string, picture: string): void {
  if (drawn.size >= mostKept) drawn.delete([...drawn.keys()][0] ?? '');
  drawn.set(key, picture);
}

function loadDraw(): Promise<Draw> {
  loading ??= import('./draw-look.ts').then(({ drawLook }) => drawLook);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
