/** How a page tells that it may be about to go. */
export interface PageEnds {
  /** Calls back when the page is hidden or left, which may be the last chance; the return value stops it. */
  onHide(callback: () => void): () => void;
  /** Has the browser ask before the page is left, as long as something would be lost; the return value stops it. */
  askWhile(wouldLose: () => boolean): () => void;
}

export function pageEnds(page: Window): PageEnds {
  return {
    onHide(callback) {
      const hidden = () => {
        if (page.document.visibilityState === 'hidden') callback();
      };
      page.addEventListener('pagehide', callback);
      page.document.addEventListener('visibilitychange', hidden);
      return () => {
        page.removeEventListener('pagehide', callback);
        page.document.removeEventListener('visibilitychange', hidden);
      };
    },
    askWhile(wouldLose) {
      const ask = (event: BeforeUnloadEvent) => {
        if (wouldLose()) event.preventDefault();
      };
      page.addEventListener('beforeunload', ask);
      return () => page.removeEventListener('beforeunload', ask);
    },
  };
}
