/** An LMS's API object, of which nothing is certain but that it can be asked. */
export type Api = object;

/** A window, and how it was come to. */
interface OnTheWay {
  readonly here: object;
  readonly by: 'here' | 'parent' | 'opener';
}

const mostWindows = 20;

/**
 * Looks for an API by name: here, in every parent, then in each opener met on the way and its parents.
 * A window of another origin lets its `parent` and `opener` be read though not its API, so one that throws is climbed past.
 *
 * @param entry A method the object must have to count.
 */
export function findApi(start: object, name: string, entry: string): Api | undefined {
  for (const { here } of windowsFrom(start)) {
    const api = read(here, name);
    if (isApi(api, entry)) return api;
  }
  return undefined;
}

/**
 * The windows in which an API may stand.
 *
 * @yields {OnTheWay} In the order they are looked into.
 */
export function* windowsFrom(start: object): Iterable<OnTheWay> {
  const seen = new Set<unknown>();
  const starts: unknown[] = [start];
  for (const first of starts) {
    for (
      let here = first;
      isObject(here) && !seen.has(here) && seen.size < mostWindows;
      here = read(here, 'parent')
    ) {
      seen.add(here);
      yield { here, by: here !== first ? 'parent' : first === start ? 'here' : 'opener' };
      starts.push(read(here, 'opener'));
    }
  }
}

export function isApi(value: unknown, entry: string): value is Api {
  return isObject(value) && typeof read(value, entry) === 'function';
}

/** Undefined if it may not be read. */
export function read(from: unknown, name: string): unknown {
  try {
    return Reflect.get(from as object, name);
  } catch {
    return undefined;
  }
}

/** Another site's window lets nobody look into it. */
export function canRead(from: object, name: string): boolean {
  try {
    Reflect.get(from, name);
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
