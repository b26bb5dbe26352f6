import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import type { AdministratorView } from '../../administrator-view.ts';
import { deskStyles } from '../look/desk.styles.ts';
import { TwsLearnerEvent } from './tws-learner-event.ts';

/** A line of the book. */
export interface LearnerLine {
  readonly name: string;
  readonly view: AdministratorView;
}

const styles = css`
  :host {
    container-type: inline-size;
  }

  tr.here {
    background: var(--tws-press);
  }

  tr.here th:first-child {
    box-shadow: inset 3px 0 var(--tws-ink);
  }

  tbody th {
    font-weight: 400;
  }

  tbody th:first-child,
  thead th:first-child {
    padding-inline-start: var(--tws-3);
  }

  tbody th,
  td:not(.status) {
    white-space: nowrap;
  }

  td.status {
    overflow-wrap: normal;
  }

  th,
  td {
    padding-inline: 0.375rem;
  }

  .status {
    font-weight: 650;
  }

  button {
    min-block-size: 1.75rem;
    margin-block: -0.2rem;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--tws-soft);
    text-underline-offset: 3px;
  }

  button:hover {
    background: none;
    text-decoration-thickness: 2px;
  }

  button[aria-current='true'] {
    font-weight: 650;
    text-decoration: none;
  }

  /* In a narrow room each learner is a paragraph, with the headings before the values. */
  @container (max-width: 27rem) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      display: none;
    }

    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2px var(--tws-3);
      padding: var(--tws-2) var(--tws-3);
      border-block-end: 1px solid var(--tws-line);
    }

    tr.here {
      box-shadow: inset 3px 0 var(--tws-ink);
    }

    tr.here th:first-child {
      box-shadow: none;
    }

    tbody th:first-child,
    tbody td,
    tbody td:last-child {
      padding: 0;
      border: 0;
    }

    td[data-heading]::before {
      content: attr(data-heading) ': ';
      color: var(--tws-soft);
      font-weight: 400;
    }

    td.status[data-heading]::before {
      content: none;
    }
  }

  @container (max-width: 21rem) {
    tr > :is(th:first-child, .status) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    button[aria-current='true'] {
      text-decoration: underline;
      text-decoration-thickness: 3px;
    }
  }
`;

/**
 * @summary The learners side by side, as an LMS lists them: status, score, time, attempts and launches.
 *
 * @fires {TwsLearnerEvent} tws-learner - Another learner is to be at hand.
 */
@customElement('tws-grade-book')
export class TwsGradeBook extends LitElement {
  static override styles = [shared, dense, deskStyles, styles];

  @property({ attribute: false }) lines: readonly LearnerLine[] = [];
  /** The learner at hand, by their place in the list. */
  @property({ type: Number }) learner = 0;

  // Roles are said, because a table that is laid out as blocks would lose them.
  protected override render() {
    return html`
      <table role="table" aria-label="Grade book">
        <thead role="rowgroup">
          <tr role="row">
            ${['Learner', 'Status', 'Score', 'Time', 'Attempts', 'Launches'].map(
              (heading) => html`<th role="columnheader" scope="col">${heading}</th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.lines.map((line, at) => this.#drawLine(line, at))}
        </tbody>
      </table>
    `;
  }

  #drawLine({ name, view }: LearnerLine, at: number) {
    const here = at === this.learner;
    return html`
      <tr role="row" class=${here ? 'here' : ''}>
        <th role="rowheader" scope="row">
          <button
            data-action="learner"
            aria-current=${here}
            @click=${() => this.dispatchEvent(new TwsLearnerEvent(at))}
          >
            ${name}
          </button>
        </th>
        <td role="cell" class="status" data-heading="Status">${view.status}</td>
        <td role="cell" data-heading="Score" data-report=${here ? 'score' : nothing}>${view.score}</td>
        <td role="cell" data-heading="Time" data-report=${here ? 'time' : nothing}>${view.time}</td>
        <td role="cell" data-heading="Attempts">${view.attempts}</td>
        <td role="cell" data-heading="Launches" data-report=${here ? 'launches' : nothing}>
          ${view.launches}
        </td>
      </tr>
    `;
  }
}
