import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CourseOutline } from '../../course/course.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import type { CardView, Progress } from './card-view.ts';
import { styles } from './tws-hub.styles.ts';
import './tws-card.ts';

/**
 * @summary The scenarios, what has been played, and what completes the course.
 *
 * @fires {TwsActionEvent} tws-action - `open`, `restart` or `open-debrief`, with the scenario.
 */
@customElement('tws-hub')
export class TwsHub extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) outline: CourseOutline | undefined;
  @property({ attribute: false }) cards: readonly CardView[] = [];
  @property({ attribute: false }) progress: Progress = { done: 0, needed: 0 };

  protected override render() {
    if (this.outline === undefined) return nothing;
    const { hub, common } = words();
    const { completion, title, version } = this.outline;
    const { done, needed } = this.progress;
    return html`
      <div class="hub">
        <header>
          <p class="course">${title}</p>
          <h1 tabindex="-1">${hub.heading}</h1>
          <p class="rule">
            ${hub.rule(completion.er, completion.clinic)} <strong>${hub.progress(done, needed)}</strong>
          </p>
          <p class="pips" aria-hidden="true">
            ${Array.from({ length: needed }, (_, index) => html`<span class=${index < done ? 'done' : ''}></span>`)}
          </p>
        </header>
        <ul role="list">
          ${this.cards.map((view) => html`<li><tws-card .view=${view}></tws-card></li>`)}
        </ul>
        <p class="version">${hub.free} ${common.version(version)}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-hub': TwsHub;
  }
}
