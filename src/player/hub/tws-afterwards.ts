import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TwsPageEvent } from '../events.ts';
import type { PageName } from '../pages/page.ts';
import { isDay, noonOf } from '../../record/days.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { nothingYet } from './afterwards.ts';
import { styles } from './tws-afterwards.styles.ts';

type Way = readonly [page: Exclude<PageName, 'follow-up' | 'sources' | 'verify' | 'lms'>, note: string];

/**
 * @summary The ways on from the scenarios: what they lead to, and how far it has come.
 *
 * @fires {TwsPageEvent} tws-page - The learner goes there.
 */
@customElement('tws-afterwards')
export class TwsAfterwards extends LitElement {
  static override styles = [shared, styles];

  /** Whether the course measures: self-view, and situations to judge. */
  @property({ type: Boolean }) measures = false;
  @property({ attribute: false }) afterwards = nothingYet;

  protected override render() {
    const { after } = words().hub;
    return html`
      <h2 id="after">${after.heading}</h2>
      <ul role="list" aria-labelledby="after">
        ${this.#ways().map(
          ([page, note]) => html`
            <li>
              <button data-page=${page} @click=${() => this.dispatchEvent(new TwsPageEvent(page))}>
                <span class="way">${after[page]}</span>
                ${note === '' ? '' : html`<span class="note">${note}</span>`}
                <svg viewBox="0 0 8 14" aria-hidden="true" focusable="false">
                  <path d="m1 1 6 6-6 6"></path>
                </svg>
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #ways(): Way[] {
    const { afterwards } = this;
    const measuring: Way[] = [
      ['judgement', ''],
      ['self-view', ''],
    ];
    const contrast: Way[] = [['contrast', '']];
    return [
      ['commitment', this.#commitment()],
      ...(this.measures ? measuring : []),
      ...(afterwards.plays > 1 ? contrast : []),
      ['peer', ''],
      ['kit', ''],
      ['record', ''],
    ];
  }

  #commitment(): string {
    const { after } = words().hub;
    const { committedOn, followUp } = this.afterwards;
    if (committedOn === undefined) return after.commitmentNone;
    return followUp === undefined ? after.commitmentMade(dayInWords(committedOn)) : after.followUpDue;
  }
}

const calendar = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' });

/** A day such as `2026-05-04` as people write it where they are; as it stands if it is none. */
function dayInWords(day: string): string {
  return isDay(day) ? calendar.format(noonOf(day)) : day;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-afterwards': TwsAfterwards;
  }
}
