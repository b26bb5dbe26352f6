import type { Farewell } from '../messages.ts';

const address = 'farewell';

/** Leaves it with the server for the desk's next visit: a desk that goes together with the lesson does not hear its last word. */
export function leaveFarewell(farewell: Farewell): void {
  navigator.sendBeacon(address, JSON.stringify(farewell));
}

/** What was left, once; undefined if nothing was, or the server keeps nothing. */
export async function takeFarewell(): Promise<Farewell | undefined> {
  try {
    const answer = await fetch(address, { cache: 'no-store' });
    return answer.status === 200 ? ((await answer.json()) as Farewell) : undefined;
  } catch {
    return undefined;
  }
}
