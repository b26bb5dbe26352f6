import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CourseSettings } from '../../course/settings.ts';
import { TwsPageEvent } from '../events.ts';
import { pageWords } from '../pages/page-words.ts';
import { VisitNotes } from '../session/visit-notes.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import type { PeerWay, TwsPeerOpenedEvent, TwsPeerWayEvent } from './events.ts';
import { noPeerCourse, type OpenedRun } from './peer-course.ts';
import { readFrom } from './read-from.ts';
import { styles } from './tws-peer.styles.ts';
import './tws-peer-code.ts';
import './tws-peer-reply.ts';
import './tws-peer-show.ts';
import './tws-peer-watch.ts';

/**
 * @summary Coaching among colleagues without anything in between: show a run, watch one, read a reply.
 *
 * @fires {TwsPageEvent} tws-page - To the hub, or to the kit.
 * @fires {TwsNoteEvent} tws-note - What the learner wrote while watching.
 */
@customElement('tws-peer')
export class TwsPeer extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) course = noPeerCourse;
  @property({ attribute: false }) notes = new VisitNotes();
  @property() reflections: CourseSettings['reflections'] = 'visit';
  /** The scenario it is about; empty if none. */
  @property() about = '';

  @state() private way: PeerWay = 'start';
  @state() private run: OpenedRun | undefined;

  protected override willUpdate(): void {
    if (!this.hasUpdated && this.about !== '') this.way = 'show';
  }

  protected override render() {
    const { peer } = pageWords();
    const { way, run } = this;
    const inside = run !== undefined && way === 'watch';
    return html`
      <article @tws-peer-way=${this.#onWay} @tws-peer-opened=${this.#onOpened}>
        ${
          way === 'start'
            ? nothing
            : html`<button class="plain back" @click=${() => this.#go('start')}>${peer.back}</button>`
        }
        <h1 tabindex="-1" class=${inside ? 'small' : ''}>${peer.titles[way]}</h1>
        ${this.#draw()}
      </article>
    `;
  }

  #draw() {
    const { course, notes, about, reflections, run } = this;
    switch (this.way) {
      case 'start':
        return this.#drawStart();
      case 'show':
        return html`<tws-peer-show .course=${course} .about=${about}></tws-peer-show>`;
      case 'watch':
        return run === undefined
          ? html`<tws-peer-code .course=${course} .notes=${notes}></tws-peer-code>`
          : html`<tws-peer-watch
              .run=${run}
              .notes=${notes}
              .reflections=${reflections}
              ?fresh=${course.runs.every(({ scenario }) => scenario !== run.data.scenario.id)}
            ></tws-peer-watch>`;
      case 'reply':
        return html`<tws-peer-reply .course=${course}></tws-peer-reply>`;
      default:
        return this.way satisfies never;
    }
  }

  #drawStart() {
    const { peer } = pageWords();
    return html`
      <p class="lead">${peer.lead}</p>
      <ul role="list">
        ${(['show', 'watch', 'reply'] as const).map(
          (way) => html`
            <li>
              <button data-way=${way} @click=${() => this.#go(way)}>
                <span class="name">${peer.ways[way].name}</span>
                <span class="text">${peer.ways[way].text}</span>
              </button>
            </li>
          `,
        )}
      </ul>
      <p class="kit">
        ${peer.kitLead}
        <button class="plain" data-page="kit" @click=${() => this.dispatchEvent(new TwsPageEvent('kit'))}>
          ${peer.kit}
        </button>
      </p>
      <button data-page="hub" @click=${() => this.dispatchEvent(new TwsPageEvent('hub'))}>
        ${words().common.back}
      </button>
    `;
  }

  #go(way: PeerWay): void {
    this.way = way;
    this.run = undefined;
    void readFrom(this, 'h1');
  }

  #onWay({ way }: TwsPeerWayEvent): void {
    this.#go(way);
  }

  #onOpened({ run }: TwsPeerOpenedEvent): void {
    this.run = run;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-peer': TwsPeer;
  }
}
