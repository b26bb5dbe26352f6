import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import { plainHabits, type Habits } from '../../habits.ts';
import { switchedOn } from '../words/habit-words.ts';
import { TwsHabitsEvent } from './tws-habits-event.ts';

const styles = css`
  /* Nothing at all when nothing is switched on, not even a gap. */
  :host {
    display: contents;
  }

  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tws-1) var(--tws-3);
    padding: var(--tws-1) var(--tws-2) var(--tws-1) var(--tws-3);
    border-inline-start: 3px solid var(--tws-voice);
    border-radius: 4px;
    background: var(--tws-voice-ground);
  }

  ul {
    flex: 1;
    min-inline-size: 11rem;
    padding: 0;
    list-style: none;
  }

  li {
    display: inline;
  }

  li:not(:last-child)::after {
    content: ' · ';
    color: var(--tws-soft);
  }

  p {
    font-weight: 650;
  }
`;

/**
 * @summary What is switched on at the LMS, above the lesson, so that nobody forgets it; nothing for a good LMS.
 *
 * @fires {TwsHabitsEvent} tws-habits - Back to a good LMS.
 */
@customElement('tws-switched-on')
export class TwsSwitchedOn extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) habits: Habits = plainHabits;

  protected override render() {
    const on = switchedOn(this.habits);
    if (on.length === 0) return nothing;
    return html`
      <section aria-label="Switched on at this LMS" data-report="switched-on">
        <p>This LMS:</p>
        <ul role="list">
          ${on.map((words) => html`<li>${words}</li>`)}
        </ul>
        <button data-action="good-lms" @click=${() => this.dispatchEvent(new TwsHabitsEvent(plainHabits))}>
          Back to a good LMS
        </button>
      </section>
    `;
  }
}
