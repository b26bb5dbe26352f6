import { html } from 'lit';
import { ownRuns, type PeerCourse } from '../peer/peer-course.ts';
import type { DrawPage } from './page.ts';
import '../peer/tws-peer.ts';

/** Coaching among colleagues. */
export const drawPeer: DrawPage = ({ outline, memory, notes, settings, about, load }) => {
  const course: PeerCourse = { scenarios: outline.scenarios, runs: ownRuns(outline, memory), load };
  return html`<tws-peer
    class="page"
    .course=${course}
    .notes=${notes}
    .reflections=${settings.reflections}
    .about=${about}
  ></tws-peer>`;
};
