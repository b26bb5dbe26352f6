import type { Channel, Page } from '../../src/lms/page.ts';

type Listener = Parameters<Channel['addEventListener']>[1];

const devices = new WeakMap<object, Map<string, Set<FakeChannel>>>();

/** The broadcast channels of one device; a message is heard at once by every other channel of its name. */
export function channelsOf(device: object): NonNullable<Page['BroadcastChannel']> {
  const channels = devices.get(device) ?? new Map<string, Set<FakeChannel>>();
  devices.set(device, channels);
  return class extends FakeChannel {
    constructor(name: string) {
      const all = channels.get(name) ?? new Set();
      super(all);
      channels.set(name, all.add(this));
    }
  };
}

class FakeChannel implements Channel {
  readonly #all: Set<FakeChannel>;
  readonly #listeners = new Set<Listener>();

  constructor(all: Set<FakeChannel>) {
    this.#all = all;
  }

  postMessage(message: unknown): void {
    if (!this.#all.has(this)) throw new Error('InvalidStateError');
    const data: unknown = structuredClone(message);
    for (const other of this.#all) if (other !== this) for (const hear of other.#listeners) hear({ data });
  }

  addEventListener(_type: 'message', listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'message', listener: Listener): void {
    this.#listeners.delete(listener);
  }

  close(): void {
    this.#all.delete(this);
  }
}
