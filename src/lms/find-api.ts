/** An LMS's API object, of which nothing is certain but that it can be asked. */
export type Api = object;

const mostWindows = 20;

/**
 * Looks for an API by name: here, in every parent, then in each opener met on the way and its parents.
 * A window of another origin lets its `parent` and `opener` be read though not its API, so one that throws is climbed past.
 *
 * @param entry A method the object must have to count.
 */
export function findApi(start: object, name: string, entry: string): Api | undefined {
  const seen = new Set<unknown>();
  const starts: unknown[] = [start];
  for (const first of starts) {
    for (
      let here = first;
      isObject(here) && !seen.has(here) && seen.size < mostWindows;
      here = read(here, 'parent')
    ) {
      seen.add(here);
      const api = read(here, name);
      if (isObject(api) && typeof read(api, entry) === 'function') return api;
      starts.push(read(here, 'opener'));
    }
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function read(from: object, name: string): unknown {
  try {
    return Reflect.get(from, name);
  } catch {
    return undefined;
  }
}
