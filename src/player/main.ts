import { browserSurroundings } from '../lms/browser-surroundings.ts';
import { openLms } from '../lms/open-lms.ts';
import './app/tws-app.ts';
import { playing } from './play.ts';
import { CourseSession } from './session/course-session.ts';
import { CourseStore } from './store/course-store.ts';
import { loadAhead } from './store/load-ahead.ts';
import { pageScripts } from './store/page-scripts.ts';
import { adoptTokens } from './tokens.ts';

/*
 * The player's one entry: a classic script that runs before the course's scripts, which hand in their data through
 * `twoWayStreet.add`.
 */

declare global {
  var twoWayStreet: { readonly add: CourseStore['add'] };
}

const wait = (milliseconds: number) => new Promise<void>((settle) => setTimeout(settle, milliseconds));
const store = new CourseStore(pageScripts(document), wait);
globalThis.twoWayStreet = { add: (...script) => store.add(...script) };

adoptTokens(document);
const app = document.querySelector('tws-app');
if (app !== null) {
  const session = new CourseSession({
    store,
    surroundings: browserSurroundings,
    openLms: ({ id }) =>
      openLms({ reports: app.reports, window, surroundings: browserSurroundings, courseKey: id }),
    loadPlaying: () => Promise.resolve(playing),
  });
  app.session = session;
  addEventListener('load', () => {
    session.courseFailed();
    void loadAhead(store, wait);
  });
}
