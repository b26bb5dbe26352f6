import { browserSurroundings } from '../lms/browser-surroundings.ts';
import { openLms } from '../lms/open-lms.ts';
import './app/tws-app.ts';
import { CourseSession } from './session/course-session.ts';
import type { Playing } from './session/playing.ts';
import { CourseStore } from './store/course-store.ts';
import { loadAhead } from './store/load-ahead.ts';
import { pageScripts } from './store/page-scripts.ts';
import { PlayerScript } from './store/player-script.ts';
import { adoptTokens } from '../look/tokens.ts';

/*
 * The player's entry: a classic script that runs before the course's scripts, which hand in their data through
 * `twoWayStreet.add`. What is needed to play hands itself in through `twoWayStreet.play`.
 */

declare global {
  var twoWayStreet: { readonly add: CourseStore['add']; readonly play: (playing: Playing) => void };
}

const wait = (milliseconds: number) => new Promise<void>((settle) => setTimeout(settle, milliseconds));
const addScript = pageScripts(document);
const store = new CourseStore(addScript, wait);
const player = new PlayerScript(addScript, wait);
globalThis.twoWayStreet = {
  add: (...script) => store.add(...script),
  play: (brought) => player.take(brought),
};

adoptTokens(document);
const app = document.querySelector('tws-app');
if (app !== null) {
  const session = new CourseSession({
    store,
    surroundings: browserSurroundings,
    openLms: ({ id }) =>
      openLms({ reports: app.reports, window, surroundings: browserSurroundings, courseKey: id }),
    loadPlaying: () => player.load(),
    checksLms: new URLSearchParams(location.search).get('check') === 'lms',
  });
  app.session = session;
  addEventListener('load', () => {
    session.courseFailed();
    void player.load().catch(() => undefined);
    void loadAhead(store, wait);
  });
}
