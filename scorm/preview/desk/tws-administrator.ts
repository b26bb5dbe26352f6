import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../src/look/shared.styles.ts';
import { administratorView } from '../administrator-view.ts';
import type { Stored } from '../attempt.ts';
import { styles } from './tws-administrator.styles.ts';

/**
 * @summary What an LMS would now show an administrator about one learner's attempt, in plain words.
 */
@customElement('tws-administrator')
export class TwsAdministrator extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) stored: Stored | undefined;
  @property() learner = '';

  protected override render() {
    const { status, time, score, launches, decisions, objectives, kept } = administratorView(this.stored);
    return html`
      <h2>What the LMS shows an administrator</h2>
      <dl>
        <dt>Learner</dt>
        <dd>${this.learner}</dd>
        <dt>Status</dt>
        <dd class="strong" data-report="status">${status}</dd>
        <dt>Time</dt>
        <dd data-report="time">${time}</dd>
        <dt>Score</dt>
        <dd data-report="score">${score}</dd>
        <dt>Launched</dt>
        <dd>${launches}</dd>
        <dt>Kept for next time</dt>
        <dd>${kept}</dd>
      </dl>
      ${
        objectives.length === 0
          ? nothing
          : html`
              <h3>Scenarios</h3>
              <ul role="list">
                ${objectives.map(({ what, status: done }) => html`<li><span>${what}</span> <b>${done}</b></li>`)}
              </ul>
            `
      }
      <h3>Decisions${decisions.length === 0 ? '' : ` (${decisions.length})`}</h3>
      ${
        decisions.length === 0
          ? html`<p class="soft">None recorded yet.</p>`
          : html`
              <ol data-report="decisions">
                ${decisions.map(({ what, answer }) => html`<li><span>${what}</span> <b>${answer}</b></li>`)}
              </ol>
            `
      }
    `;
  }
}
