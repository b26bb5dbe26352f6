import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Debrief } from '../../engine/debrief.ts';
import { shownLevel } from '../lane/level.ts';
import { plainLine } from '../prose/prose.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { drawMark } from './draw-mark.ts';
import { drawGround, drawLane, drawMargins, drawPoint, drawZoneNames, lanes } from './draw-plot.ts';
import { drawTable, wordsOf } from './draw-table.ts';
import { layout, type Layout } from './layout.ts';
import { markKinds, marksOf, type MarkKind } from './marks.ts';
import { styles } from './tws-chart.styles.ts';
import { TwsVisitEvent } from './tws-visit-event.ts';

/**
 * @summary Both lanes over the decisions of a run, with what happened on the way, and the same as a table.
 *
 * @fires {TwsVisitEvent} tws-visit - The learner chose a decision.
 */
@customElement('tws-chart')
export class TwsChart extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) debrief: Debrief | undefined;

  @state() private width = 640;
  @state() private mirrored = false;
  /** The decision under the pointer or the focus. */
  @state() private looked: number | undefined;
  /** The one decision that Tab reaches. */
  @state() private reached = 0;

  /** Measured in the next frame: a redraw within the notice would change sizes again. */
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override render() {
    if (this.debrief === undefined) return nothing;
    const { chart } = words().debrief;
    const marks = marksOf(this.debrief);
    return html`
      <figure>
        ${this.#drawLegend(this.debrief, marks.flat())} ${this.#drawChart(this.debrief, marks)}
        <figcaption id="hint">${this.#drawReadout(this.debrief, marks) ?? chart.hint}</figcaption>
      </figure>
      <details id="table">
        <summary>${chart.showTable}</summary>
        <div class="scroll" role="region" aria-label=${chart.caption} tabindex="0">
          ${drawTable(this.debrief)}
        </div>
      </details>
    `;
  }

  #drawLegend({ line }: Debrief, happened: readonly MarkKind[]) {
    const { chart } = words().debrief;
    const last = line.at(-1);
    return html`
      <ul class="legend">
        ${lanes.map(
          (lane) => html`
            <li>
              <svg width="36" height="14" aria-hidden="true" class=${lane}>
                ${svg`<path class="way" d="M1 7 H35"></path>${drawPoint(lane, 18, 7)}`}
              </svg>
              <span class="lane ${lane}"
                >${chart.level(words().common[lane], shownLevel(last?.[lane] ?? 0))}</span
              >
            </li>
          `,
        )}
        ${markKinds
          .filter((kind) => happened.includes(kind))
          .map(
            (kind) => html`
              <li>
                <svg width="14" height="14" aria-hidden="true">${drawMark(kind)}</svg> ${chart.marks[kind]}
              </li>
            `,
          )}
      </ul>
    `;
  }

  #drawChart({ line, decisions }: Debrief, marks: readonly (readonly MarkKind[])[]) {
    const { chart } = words().debrief;
    const place = layout(line, this.width, this.mirrored);
    const rows = Math.max(...marks.map(({ length }) => length), 0);
    const marksAt = place.height + 22;
    const marginAt = marksAt + rows * 18 + 22;
    const height = marginAt + 20;
    return html`
      <svg
        class="chart"
        role="group"
        aria-label=${chart.label(decisions.length)}
        aria-describedby="hint"
        aria-details="table"
        viewBox="0 0 ${place.width} ${height}"
        width=${place.width}
        height=${height}
        @keydown=${this.#move}
        @pointerleave=${() => (this.looked = undefined)}
      >
        ${drawGround(place)} ${lanes.map((lane) => drawLane(lane, line, place))} ${drawZoneNames(place)}
        ${marks.map((kinds, index) => kinds.map((kind, row) => drawMark(kind, place.x(index + 1) - 7, marksAt + row * 18)))}
        ${decisions.map((_, index) => this.#drawStop(index, place, height, wordsOf(marks[index] ?? [])))}
        ${drawMargins(line, place, marginAt)}
      </svg>
    `;
  }

  #drawStop(index: number, place: Layout, height: number, happened: string) {
    const { decisions, line } = this.debrief!;
    const point = line[index + 1];
    const name = words().debrief.chart.point(
      index + 1,
      plainLine(decisions[index]!.title),
      shownLevel(point?.safety ?? 0),
      shownLevel(point?.alliance ?? 0),
      sentence(happened),
    );
    const x = place.x(index + 1);
    const looked = this.looked === index;
    /* Where two figures would touch, every other number is left to whoever looks there. */
    const numbered = looked || place.step >= 18 || index % 2 === 0;
    return svg`
      <g
        class="stop ${looked ? 'looked' : ''}"
        role="button"
        tabindex=${index === this.reached ? 0 : -1}
        data-index=${index}
        aria-label=${name}
        @click=${() => this.#visit(index)}
        @pointerenter=${() => (this.looked = index)}
        @focus=${() => this.#look(index)}
        @blur=${() => (this.looked = undefined)}
      >
        <rect x=${x - place.step / 2 + 1} y="1" width=${place.step - 2} height=${height - 2} rx="6"></rect>
        <path class="plumb" d="M${x} ${place.top} V${place.bottom + 8}"></path>
        ${numbered ? svg`<text x=${x} y=${place.height + 13}>${index + 1}</text>` : nothing}
      </g>
    `;
  }

  #drawReadout({ decisions, line }: Debrief, marks: readonly (readonly MarkKind[])[]) {
    if (this.looked === undefined) return undefined;
    const { chart } = words().debrief;
    const point = line[this.looked + 1];
    const title = plainLine(decisions[this.looked]?.title ?? []);
    const levels = lanes.map((lane) => chart.level(words().common[lane], shownLevel(point?.[lane] ?? 0)));
    return html`<strong>${chart.at(this.looked + 1, title)}</strong> ${sentence(levels.join(', '))}
      ${sentence(wordsOf(marks[this.looked] ?? []))}`;
  }

  #look(index: number): void {
    this.looked = index;
    this.reached = index;
  }

  #visit(index: number): void {
    this.reached = index;
    this.dispatchEvent(new TwsVisitEvent(index));
  }

  #move(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#visit(this.reached);
      return;
    }
    const last = (this.debrief?.decisions.length ?? 1) - 1;
    const onward = this.mirrored ? -1 : 1;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: this.reached + onward,
      ArrowLeft: this.reached - onward,
      Home: 0,
      End: last,
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.renderRoot.querySelector<SVGGElement>(`[data-index="${next}"]`)?.focus();
  }

  #measure(): void {
    this.width = Math.max(240, this.clientWidth);
    this.mirrored = getComputedStyle(this).direction === 'rtl';
  }
}

function sentence(text: string): string {
  return text === '' ? '' : `${text[0]?.toLocaleUpperCase() ?? ''}${text.slice(1)}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-chart': TwsChart;
  }
}
