/** Gives equal data the same number. */
export class Names {
  readonly #byText = new Map<string, number>();
  readonly #byObject = new WeakMap<object, number>();

  /** Of an object that never changes. */
  of(data: object | string): number {
    const known = typeof data === 'string' ? undefined : this.#byObject.get(data);
    if (known !== undefined) return known;
    const text = JSON.stringify(data);
    const name = this.#byText.get(text) ?? this.#byText.size;
    this.#byText.set(text, name);
    if (typeof data !== 'string') this.#byObject.set(data, name);
    return name;
  }
}

/** The same work is done once for each key. */
export function once<Result>(
  keyOf: (index: number) => number,
  work: (key: number) => Promise<Result>,
): (index: number) => Promise<Result> {
  const done = new Map<string, Promise<Result>>();
  return (index) => remembered(done, String(keyOf(index)), () => work(keyOf(index)));
}

/** Does the work unless it was done for this key. */
export function remembered<Result>(
  done: Map<string, Promise<Result>>,
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = done.get(key);
  if (before !== undefined) return before;
  const result = work();
  done.set(key, result);
  return result;
}
