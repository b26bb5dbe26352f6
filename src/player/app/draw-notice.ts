import { html, type TemplateResult } from 'lit';
import type { PlayerAction } from '../events.ts';
import type { Screen } from '../session/screen.ts';
import { words } from '../words.ts';
import type { News } from './news.ts';
import type { Told } from './visit-news.ts';
import '../notice/tws-notice.ts';

interface WayOut {
  readonly offer: string;
  readonly action: PlayerAction;
}

const worries: readonly News[] = ['signed-out', 'nowhere', 'failing', 'elsewhere', 'full', 'damaged'];

/** What makes a learner ask why. */
const unsaved: readonly News[] = ['signed-out', 'nowhere', 'failing', 'device-only'];

/** The one banner; whatever it says, the way out of what is being tried or was asked for stays in it. */
export function drawNotice({ news, said, more }: Told, screen: Screen): TemplateResult {
  const { offer, action } = wayOutOf(screen, news);
  return html`<aside aria-label=${words().common.notices}>
    <tws-notice
      .said=${said}
      .more=${more}
      .offer=${offer}
      .action=${action}
      ?worry=${worries.includes(news)}
    ></tws-notice>
  </aside>`;
}

function wayOutOf(screen: Screen, news: News): WayOut {
  if (screen.at === 'page' && screen.asked) return { offer: words().hub.asked.pass, action: 'skip' };
  if ('run' in screen && screen.run.origin !== undefined)
    return { offer: words().scene.exploring.back, action: 'back-to-debrief' };
  const isLooking = screen.at === 'page' && screen.page === 'lms';
  return { offer: unsaved.includes(news) && !isLooking ? words().common.why : '', action: 'check-lms' };
}
