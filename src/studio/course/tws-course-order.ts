import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../look/shared.styles.ts';
import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { drawProblems } from '../forms/fields/draw-problems.ts';
import { problemsIn } from '../forms/problems.ts';
import { dense } from '../../look/dense.styles.ts';
import { courseStyles } from './course.styles.ts';
import { drawPick } from './fields/draw-fields.ts';
import type { Kind, Rows, ScenarioRow } from './scenario-rows.ts';
import { styles } from './tws-course-order.styles.ts';
import { type OrderDeed, TwsOrderEvent } from './tws-order-event.ts';

const words = {
  heading: 'Scenarios',
  help: 'In this order on the first page. Move one with the arrows, or with Alt and the arrow keys.',
  none: 'No scenario is in the course yet.',
  others: 'In this draft, and not in the course',
  first: {
    label: 'First steps',
    help: 'An orientation that is offered once, before anything else, and can be played again at any time.',
    none: 'None',
  },
  absent: 'It is named here, and not in the draft.',
  make: 'New scenario',
  moved: (title: string, at: number, count: number) => `“${title}” is now ${at} of ${count}.`,
};

const kinds: Readonly<Record<Kind, string>> = {
  er: 'Emergency',
  clinic: 'Clinic',
  orientation: 'First steps',
  unknown: 'Kind not known',
};

/**
 * @summary The scenarios of a draft: in what order they are in the course, and which are not.
 *
 * @fires {TwsOrderEvent} tws-order - Something is to be done with one.
 */
@customElement('tws-course-order')
export class TwsCourseOrder extends LitElement {
  static override styles = [shared, dense, fieldStyles, courseStyles, styles];

  @property({ attribute: false }) rows: Rows = { listed: [], others: [], orientations: [] };
  /** The id of the orientation; empty for none. */
  @property() orientation = '';
  @property({ attribute: false }) problems: readonly PlacedDiagnostic[] = [];
  @state() private news = '';

  protected override render() {
    const { listed, others, orientations } = this.rows;
    return html`
      <div class="head">
        <h2>${words.heading}</h2>
        <button data-action="new-scenario" @click=${() => this.#tell({ do: 'new' })}>
          <wa-icon name="plus"></wa-icon> ${words.make}
        </button>
      </div>
      <p class="quiet">${listed.length === 0 ? words.none : words.help}</p>
      ${drawProblems(problemsIn(this.problems, ['scenarios']), undefined)}
      <ol>
        ${repeat(
          listed,
          ({ id }) => id,
          (row, index) =>
            html`<li
              data-row=${row.id}
              data-place="scenarios/${index}"
              @keydown=${(event: KeyboardEvent) => this.#press(event, row)}
            >
              ${drawName(row)}
              <div class="deeds">
                ${this.#drawMove(row, -1, index === 0)} ${this.#drawMove(row, 1, index === listed.length - 1)}
                ${this.#drawDeed(row, 'unlist', 'Leave out')} ${row.isThere ? this.#drawDeeds(row) : nothing}
              </div>
            </li>`,
        )}
      </ol>
      ${others.length === 0 ? nothing : this.#drawOthers(others)}
      ${drawPick(
        {
          id: 'orientation',
          label: words.first.label,
          help: words.first.help,
          value: this.orientation,
          problems: problemsIn(this.problems, ['orientation']),
          write: (id) => this.#tell({ do: 'begin-with', id }),
        },
        [
          { value: '', label: words.first.none },
          ...orientations.map(({ id, title }) => ({ value: id, label: title || id })),
        ],
      )}
      ${orientations.map(
        (row) =>
          html`<div class="alone" data-row=${row.id}>
            ${drawName(row)}
            <div class="deeds">${this.#drawDeeds(row)}</div>
          </div>`,
      )}
      <p class="unseen" role="status">${this.news}</p>
    `;
  }

  #drawOthers(others: readonly ScenarioRow[]): TemplateResult {
    return html`<h3>${words.others}</h3>
      <ul>
        ${repeat(
          others,
          ({ id }) => id,
          (row) =>
            html`<li data-row=${row.id}>
              ${drawName(row)}
              <div class="deeds">${this.#drawDeed(row, 'list', 'Put in')} ${this.#drawDeeds(row)}</div>
            </li>`,
        )}
      </ul>`;
  }

  #drawMove(row: ScenarioRow, by: -1 | 1, atEnd: boolean): TemplateResult {
    const way = by < 0 ? 'up' : 'down';
    return html`<button
      class="small"
      data-action="move-${way}"
      aria-label="Move ${row.title || row.id} ${way}"
      aria-disabled=${atEnd ? 'true' : nothing}
      @click=${() => (atEnd ? undefined : this.#move(row, by, way))}
    >
      <wa-icon name="arrow-${way}"></wa-icon>
    </button>`;
  }

  #drawDeeds(row: ScenarioRow): TemplateResult {
    return html`${this.#drawDeed(row, 'open', 'Open')} ${this.#drawDeed(row, 'copy', 'Copy')}
    ${this.#drawDeed(row, 'delete', 'Delete')}`;
  }

  #drawDeed({ id, title }: ScenarioRow, deed: 'list' | 'unlist' | 'open' | 'copy' | 'delete', label: string) {
    return html`<button
      class="small"
      data-action="${deed}-scenario"
      aria-label="${label}: ${title || id}"
      @click=${() => this.#tell({ do: deed, id })}
    >
      ${label}
    </button>`;
  }

  #press(event: KeyboardEvent, row: ScenarioRow): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const up = event.key === 'ArrowUp';
    void this.#move(row, up ? -1 : 1, up ? 'up' : 'down');
  }

  async #move(row: ScenarioRow, by: -1 | 1, way: string): Promise<void> {
    const focused = (this.shadowRoot?.activeElement as HTMLElement | null)?.dataset['action'];
    const to = this.rows.listed.indexOf(row) + by + 1;
    if (to < 1 || to > this.rows.listed.length) return;
    this.#tell({ do: 'move', id: row.id, by });
    this.news = words.moved(row.title || row.id, to, this.rows.listed.length);
    // Whoever has the draft draws this again; a row that has moved has lost the focus.
    await new Promise(requestAnimationFrame);
    const button = `[data-row="${row.id}"] [data-action="${focused ?? `move-${way}`}"]`;
    this.shadowRoot?.querySelector<HTMLElement>(button)?.focus();
  }

  #tell(deed: OrderDeed): void {
    this.dispatchEvent(new TwsOrderEvent(deed));
  }
}

function drawName({ id, title, kind, scenes, isThere }: ScenarioRow): TemplateResult {
  return html`<div class="name">
    <strong>${title || id}</strong> <span class="tag">${kinds[kind]}</span>
    <span class="quiet"
      ><code>${id}</code> ${isThere ? (scenes === 1 ? '1 scene' : `${scenes} scenes`) : words.absent}</span
    >
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-course-order': TwsCourseOrder;
  }
}
