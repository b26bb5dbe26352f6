import { DraftKeeper } from '../../../src/studio/drafts/draft-keeper.ts';
import type { DraftStore, OpenedDraft } from '../../../src/studio/drafts/draft-store.ts';
import { Studio } from '../../../src/studio/session/studio.ts';
import { startingFiles } from './random-work.ts';

export const newDraft: OpenedDraft = {
  id: 'course-a',
  name: 'A course',
  files: startingFiles,
  media: new Map(),
  happenings: undefined,
  home: undefined,
  wasOpen: false,
};

/** A page whose time a test lets pass, and which it can hide. */
export class PageInTest {
  asked = 0;
  readonly #waiting = new Map<number, { readonly at: number; readonly callback: () => void }>();
  #now = 0;
  #number = 0;
  #hide: (() => void)[] = [];
  #wouldLose: (() => boolean)[] = [];

  readonly around = {
    page: {
      onHide: (callback: () => void) => {
        this.#hide.push(callback);
        return () => (this.#hide = this.#hide.filter((each) => each !== callback));
      },
      askWhile: (wouldLose: () => boolean) => {
        this.#wouldLose.push(wouldLose);
        return () => (this.#wouldLose = this.#wouldLose.filter((each) => each !== wouldLose));
      },
    },
    later: (callback: () => void, milliseconds: number) => {
      const number = (this.#number += 1);
      this.#waiting.set(number, { at: this.#now + milliseconds, callback });
      return () => void this.#waiting.delete(number);
    },
    persist: async () => {
      this.asked += 1;
    },
  };

  get now(): number {
    return this.#now;
  }

  /** Whether the browser would ask before the page is left. */
  get asks(): boolean {
    return this.#wouldLose.some((wouldLose) => wouldLose());
  }

  hide(): void {
    for (const callback of this.#hide) callback();
  }

  /** Lets time pass, with everything that is due in it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#waiting].sort(([, one], [, other]) => one.at - other.at);
      if (next === undefined || next[1].at > end) break;
      this.#waiting.delete(next[0]);
      this.#now = Math.max(this.#now, next[1].at);
      next[1].callback();
      await settled();
    }
    this.#now = end;
    await settled();
  }
}

/** Storage answers in turns of the event loop. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((next) => setImmediate(next));
}

/** A draft at work in one tab. */
export function atWork(store: DraftStore, draft: OpenedDraft = newDraft) {
  const page = new PageInTest();
  const studio = new Studio(draft, () => page.now);
  const keeper = new DraftKeeper(studio, store, draft, page.around);
  keeper.start();
  return { page, studio, keeper };
}

/** Types at the start of course.yaml. */
export function type(studio: Studio, text: string): void {
  studio.editFile('course.yaml', `Write ${text}`, [[{ from: 0, to: 0, insert: text }]]);
}
