/** The pictures, sounds and films of a draft, by their paths such as `er-1/media/ecg.png`. What no text names is kept until the draft is cleared of it. */
export class MediaShelf {
  readonly #bytes: Map<string, Uint8Array>;
  readonly #listeners = new Set<(path: string) => void>();

  constructor(bytes: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#bytes = new Map(bytes);
  }

  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#bytes;
  }

  put(path: string, bytes: Uint8Array): void {
    this.#bytes.set(path, bytes);
    this.#tell(path);
  }

  remove(path: string): void {
    if (this.#bytes.delete(path)) this.#tell(path);
  }

  /** Calls back with the path that was put or removed; the return value stops it. */
  watch(listener: (path: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(path: string): void {
    for (const listener of this.#listeners) listener(path);
  }
}
