import { Analyser } from '../analysis/analyser.ts';
import { DraftFiles } from '../drafts/draft-files.ts';
import { DraftKeeper, type KeeperSurroundings } from '../drafts/draft-keeper.ts';
import type { DraftLock } from '../drafts/draft-lock.ts';
import type { DraftStore, OpenedDraft } from '../drafts/draft-store.ts';
import { pageEnds } from '../drafts/page-ends.ts';
import { Studio } from '../session/studio.ts';

/** A draft that is worked on in this tab, with all that keeps it and looks at it meanwhile. */
export interface Work {
  readonly studio: Studio;
  readonly files: DraftFiles;
  /** Keeps what can be kept; resolves to whether leaving now would lose something all the same. */
  readonly wouldLose: () => Promise<boolean>;
  /** The draft as it stands in this tab. */
  readonly asItIs: () => OpenedDraft;
  /** Nothing more is looked at; another tab goes on with the draft. */
  readonly rest: () => void;
  /** Writes what is left and lets the draft go. */
  readonly end: () => Promise<void>;
}

/** Begins to work on a draft whose lock this tab holds. */
export function workOn(draft: OpenedDraft, store: DraftStore, lock: DraftLock, page: Window): Work {
  const studio = new Studio(draft, () => Date.now());
  const keeper = new DraftKeeper(studio, store, draft, surroundings(page), lock);
  const analyser = new Analyser(studio);
  keeper.start();
  analyser.start();
  return {
    studio,
    files: new DraftFiles(studio, keeper, page.document),
    wouldLose: async () => {
      await keeper.flush();
      return keeper.wouldLose;
    },
    asItIs: () => ({
      ...draft,
      files: new Map(studio.workspace.files),
      media: new Map(studio.media.files),
    }),
    rest: () => analyser.stop(),
    end: async () => {
      analyser.stop();
      await keeper.stop();
    },
  };
}

function surroundings(page: Window): KeeperSurroundings {
  return {
    page: pageEnds(page),
    later: (callback, milliseconds) => {
      const timer = page.setTimeout(callback, milliseconds);
      return () => page.clearTimeout(timer);
    },
    persist: async () => page.navigator.storage?.persist?.(),
  };
}
