import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import { administratorView, type AdministratorView } from '../../administrator-view.ts';
import { deskStyles } from '../look/desk.styles.ts';
import { styles } from './tws-attempt-report.styles.ts';

/**
 * @summary What the grade book does not say of one learner's attempt: decisions, objectives, and the room left.
 */
@customElement('tws-attempt-report')
export class TwsAttemptReport extends LitElement {
  static override styles = [shared, dense, deskStyles, styles];

  @property({ attribute: false }) view: AdministratorView = administratorView(undefined);
  @property() learner = '';

  protected override render() {
    const { status, launches } = this.view;
    return html`
      <section>
        <h2>${this.learner}</h2>
        <dl class="facts">
          <div class="status">
            <dt>Status</dt>
            <dd data-report="status">${status}</dd>
          </div>
          ${this.#drawKept()}
        </dl>
        ${
          launches === 0
            ? html`<p class="quiet">
                There is no attempt yet: launch the lesson as this learner, and the report fills.
              </p>`
            : nothing
        }
      </section>
      ${this.#drawDecisions()} ${this.#drawObjectives()}
    `;
  }

  #drawKept() {
    const { used, allowed } = this.view.kept;
    return html`
      <div class="kept">
        <dt>Resume data</dt>
        <dd data-report="kept">
          ${used.toLocaleString('en')} of ${allowed.toLocaleString('en')} characters
          <meter min="0" max=${allowed} .value=${used} aria-label="Resume data used"></meter>
        </dd>
      </div>
    `;
  }

  #drawDecisions() {
    const { decisions } = this.view;
    if (decisions.length === 0) {
      return html`<section>
        <h2>Interactions</h2>
        <p class="quiet">None recorded yet. LMSs list each decision of a learner here.</p>
      </section>`;
    }
    return html`
      <section>
        <h2 id="decisions">Interactions (${decisions.length})</h2>
        <table aria-labelledby="decisions" data-report="decisions">
          <thead>
            <tr>
              <th scope="col" class="number">No.</th>
              <th scope="col">Question</th>
              <th scope="col">Response</th>
              <th scope="col">Result</th>
              <th scope="col" class="took">Latency</th>
            </tr>
          </thead>
          <tbody>
            ${decisions.map(
              ({ what, answer, result, took }, at) => html`
                <tr>
                  <td class="number">${at + 1}</td>
                  <td>${what}</td>
                  <td class="answer">${answer}</td>
                  <td class="result">${result}</td>
                  <td class="took">${took}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </section>
    `;
  }

  #drawObjectives() {
    const { objectives } = this.view;
    if (objectives.length === 0) return nothing;
    return html`
      <section>
        <h2 id="objectives">Objectives (${objectives.length})</h2>
        <table aria-labelledby="objectives" data-report="objectives">
          <thead>
            <tr>
              <th scope="col">Objective</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            ${objectives.map(
              ({ what, status }) =>
                html`<tr>
                  <td>${what}</td>
                  <td>${status}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>
    `;
  }
}
