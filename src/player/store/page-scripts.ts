import type { AddScript } from './course-store.ts';

/** Adds classic scripts to the page's head; one that failed is taken away again, so that it can be tried anew. */
export function pageScripts(page: Document): AddScript {
  return (address) =>
    new Promise((settle) => {
      const script = page.createElement('script');
      script.src = new URL(address, page.baseURI).href;
      script.addEventListener('load', () => settle('ran'));
      script.addEventListener('error', () => {
        script.remove();
        settle('failed');
      });
      page.head.append(script);
    });
}
