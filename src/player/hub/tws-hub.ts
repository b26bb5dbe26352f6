import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CourseOutline } from '../../course/course.ts';
import { TwsActionEvent, TwsPageEvent } from '../events.ts';
import type { PageName } from '../pages/page.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { nothingYet } from './afterwards.ts';
import type { CardView, Progress } from './card-view.ts';
import { styles } from './tws-hub.styles.ts';
import './tws-afterwards.ts';
import './tws-card.ts';

/**
 * @summary The scenarios, what has been played, what completes the course, and what comes after playing.
 *
 * @fires {TwsActionEvent} tws-action - `open`, `restart` or `open-debrief`, with the scenario; `check-lms`.
 * @fires {TwsPageEvent} tws-page - The learner goes to one of the course's other pages.
 */
@customElement('tws-hub')
export class TwsHub extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) outline: CourseOutline | undefined;
  @property({ attribute: false }) cards: readonly CardView[] = [];
  @property({ attribute: false }) progress: Progress = { done: 0, needed: 0 };
  @property({ attribute: false }) afterwards = nothingYet;
  /** A debrief has just been read to its end: reading goes on at what is next. */
  @property({ type: Boolean }) finished = false;

  protected override render() {
    if (this.outline === undefined) return nothing;
    const { hub, common } = words();
    const { completion, title, version, orientation, settings } = this.outline;
    const { done, needed } = this.progress;
    const featured = featuredOf(this.cards);
    return html`
      <div class="hub">
        <header>
          <p class="course">${title}</p>
          <h1 tabindex="-1">${hub.heading}</h1>
          <p class="rule">${hub.rule(completion)} <strong>${hub.progress(done, needed)}</strong></p>
          <p class="pips" aria-hidden="true">
            ${Array.from({ length: needed }, (_, index) => html`<span class=${index < done ? 'done' : ''}></span>`)}
          </p>
        </header>
        ${this.#drawLead()}
        <ul class="cards" role="list">
          ${this.cards.map(
            (view) => html`<li><tws-card .view=${view} ?brief=${view !== featured}></tws-card></li>`,
          )}
        </ul>
        <tws-afterwards ?measures=${settings.measures} .afterwards=${this.afterwards}></tws-afterwards>
        <footer>
          <p class="quiet">
            ${
              orientation === undefined
                ? nothing
                : html`<button
                    class="plain"
                    data-orientation=${orientation.id}
                    @click=${() => this.dispatchEvent(new TwsActionEvent('open', orientation.id))}
                  >
                    ${hub.quiet.orientation}
                  </button>`
            }
            ${this.#drawQuiet('sources', hub.quiet.sources)} ${this.#drawQuiet('verify', hub.quiet.verify)}
            <button
              class="plain"
              data-action="check-lms"
              @click=${() => this.dispatchEvent(new TwsActionEvent('check-lms'))}
            >
              ${common.checkLms}
            </button>
          </p>
          <p class="version">${hub.free} ${common.version(version)}</p>
        </footer>
      </div>
    `;
  }

  /** What is to be done first, if anything: the look back on a commitment, or the commitment. */
  #drawLead() {
    const { lead } = words().hub;
    const { followUp, committedOn, played } = this.afterwards;
    if (followUp !== undefined) {
      const { title, text, open } = lead.followUp;
      return this.#drawOffer({ title: title[followUp], text, open, page: 'follow-up' });
    }
    if (!played || committedOn !== undefined || this.outline?.completion.commitment !== true) return nothing;
    return this.#drawOffer({ ...lead.commitment, page: 'commitment' });
  }

  #drawOffer({ title, text, open, page }: { title: string; text: string; open: string; page: PageName }) {
    return html`
      <section class="lead" aria-labelledby="lead">
        <div>
          <h2 id="lead" tabindex="-1" ?data-read-first=${this.finished}>${title}</h2>
          <p>${text}</p>
        </div>
        <button class="main" data-page=${page} @click=${() => this.#go(page)}>${open}</button>
      </section>
    `;
  }

  #drawQuiet(page: PageName, label: string) {
    return html`<button class="plain" data-page=${page} @click=${() => this.#go(page)}>${label}</button>`;
  }

  #go(page: PageName): void {
    this.dispatchEvent(new TwsPageEvent(page));
  }
}

/** The one shown at length: what is under way, then a debrief that waits, then the next one. */
function featuredOf(cards: readonly CardView[]): CardView | undefined {
  return (
    cards.find(({ state }) => state === 'started') ??
    cards.find(({ state }) => state === 'debrief-waiting') ??
    cards.find(({ next }) => next)
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-hub': TwsHub;
  }
}
