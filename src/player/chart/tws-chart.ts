import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Debrief } from '../../engine/debrief.ts';
import { shownLevel } from '../lane/level.ts';
import { plainLine } from '../prose/prose.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { drawMark } from './draw-mark.ts';
import { drawBreak, drawGround, drawPoint, drawWay, drawZoneNames, lanes, shapeOf } from './draw-plot.ts';
import { drawMargins, drawOpenness, opennessHeight } from './draw-strips.ts';
import { drawTable, wordsOf } from './draw-table.ts';
import { layout, type Layout } from './layout.ts';
import { markKinds, marksOf, type MarkKind } from './marks.ts';
import { placeOf, placesOf, pointAfter, startOf } from './places.ts';
import { plotStyles } from './plot.styles.ts';
import { tableStyles } from './table.styles.ts';
import { styles } from './tws-chart.styles.ts';
import { TwsVisitEvent } from './tws-visit-event.ts';
import { WidthOf } from './width-of.ts';

/**
 * @summary Both lanes over the decisions of a run, the openness and the margin below, what happened on the way, and the
 * same as a table. Each act has its own line.
 *
 * @fires {TwsVisitEvent} tws-visit - The learner chose a decision.
 */
@customElement('tws-chart')
export class TwsChart extends LitElement {
  static override styles = [shared, plotStyles, tableStyles, styles];

  @property({ attribute: false }) debrief: Debrief | undefined;
  /** Names of the acts; left empty if there is only one. */
  @property({ attribute: false }) parts: readonly string[] = [];
  /** What the openness is called; left out, the learner's own. */
  @property() openness: string | undefined;

  /** The decision under the pointer or the focus. */
  @state() private looked: number | undefined;
  /** The one decision that Tab reaches. */
  @state() private reached = 0;

  readonly #width = new WidthOf(this);

  constructor() {
    super();
    this.addController(this.#width);
  }

  protected override render() {
    const { debrief } = this;
    if (debrief === undefined) return nothing;
    const { chart } = words().debrief;
    const marks = marksOf(debrief);
    return html`
      <figure>
        ${this.#drawLegend(debrief, marks.flat())} ${this.#drawChart(debrief, marks)}
        <figcaption id="hint">${this.#drawReadout(debrief, marks) ?? chart.hint}</figcaption>
      </figure>
      ${debrief.acts.map((act, number) => this.#drawLastWord(act, number))}
      <details id="table">
        <summary>${chart.showTable}</summary>
        <div class="scroll" role="region" aria-label=${chart.caption} tabindex="0">
          ${drawTable(debrief, this.parts)}
        </div>
      </details>
    `;
  }

  #drawLegend({ acts }: Debrief, happened: readonly MarkKind[]) {
    const { chart } = words().debrief;
    const end = acts.at(-1)?.end;
    return html`
      <ul class="legend">
        ${lanes.map(
          (lane) => html`
            <li>
              <svg width="36" height="14" aria-hidden="true" class=${lane}>
                ${svg`<path class="way ${shapeOf[lane]}" d="M1 7 H35"></path>${drawPoint(shapeOf[lane], 18, 7)}`}
              </svg>
              <span class="lane ${lane}"
                >${chart.level(words().common[lane], shownLevel(end?.[lane] ?? 0))}</span
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

  #drawChart(debrief: Debrief, marks: readonly (readonly MarkKind[])[]) {
    const { chart } = words().debrief;
    const { width, mirrored } = this.#width;
    const levels = debrief.acts.flatMap(({ line }) =>
      line.flatMap((point) => lanes.map((lane) => point[lane])),
    );
    const place = layout(placesOf(debrief), levels, { width, mirrored, height: width < 520 ? 240 : 280 });
    const rows = Math.max(...marks.map(({ length }) => length), 0);
    const marksAt = place.height + 22;
    const opennessAt = marksAt + rows * 18 + 8;
    const marginAt = opennessAt + opennessHeight + 14;
    const height = marginAt + 20;
    return html`
      <svg
        class="chart"
        role="group"
        aria-label=${chart.label(debrief.decisions.length)}
        aria-describedby="hint"
        aria-details="table"
        viewBox="0 0 ${place.width} ${height}"
        width=${place.width}
        height=${height}
        @keydown=${this.#move}
        @pointerleave=${() => (this.looked = undefined)}
      >
        ${drawGround(place)}
        ${debrief.acts.slice(1).map((_, act) => drawBreak(startOf(debrief, act + 1), height, place))}
        ${lanes.map((lane) =>
          debrief.acts.map(({ line }, act) =>
            drawWay(
              { kind: lane, shape: shapeOf[lane], first: startOf(debrief, act) },
              line.map((point) => point[lane]),
              place,
            ),
          ),
        )}
        ${drawZoneNames(place)}
        ${marks.map((kinds, index) =>
          kinds.map((kind, row) => drawMark(kind, place.x(placeOf(debrief, index)) - 7, marksAt + row * 18)),
        )}
        ${drawOpenness(debrief, this.openness ?? chart.yourOpenness, place, opennessAt)}
        ${drawMargins(debrief, place, marginAt)}
        ${debrief.decisions.map((_, index) => this.#drawStop(index, place, height, wordsOf(marks[index] ?? [])))}
      </svg>
    `;
  }

  #drawStop(index: number, place: Layout, height: number, happened: string) {
    const debrief = this.debrief!;
    const point = pointAfter(debrief, index);
    const name = words().debrief.chart.point(
      index + 1,
      plainLine(debrief.decisions[index]!.title),
      shownLevel(point.safety),
      shownLevel(point.alliance),
      sentence(happened),
    );
    const x = place.x(placeOf(debrief, index));
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

  #drawReadout(debrief: Debrief, marks: readonly (readonly MarkKind[])[]) {
    const index = this.looked;
    const decision = index === undefined ? undefined : debrief.decisions[index];
    if (index === undefined || decision === undefined) return undefined;
    const { chart } = words().debrief;
    const point = pointAfter(debrief, index);
    const levels = [
      ...lanes.map((lane) => chart.level(words().common[lane], shownLevel(point[lane]))),
      chart.level(chart.columns.openness.toLocaleLowerCase(), shownLevel(point.openness)),
      chart.level(chart.columns.margin.toLocaleLowerCase(), point.margin),
    ];
    return html`<strong>${chart.at(index + 1, plainLine(decision.title))}</strong>
      ${sentence(levels.join(', '))} ${sentence(wordsOf(marks[index] ?? []))}`;
  }

  /** What promises that were never kept took away after the last decision. */
  #drawLastWord({ line, end }: Debrief['acts'][number], number: number) {
    const last = line.at(-1)!;
    if (last.alliance === end.alliance) return nothing;
    const { chart } = words().debrief;
    const said = chart.promisesCost(shownLevel(last.alliance), shownLevel(end.alliance));
    const part = this.parts[number];
    return html`<p class="last">${part === undefined ? said : `${part}: ${said}`}</p>`;
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
    const onward = this.#width.mirrored ? -1 : 1;
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
}

function sentence(text: string): string {
  return text === '' ? '' : `${text[0]?.toLocaleUpperCase() ?? ''}${text.slice(1)}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-chart': TwsChart;
  }
}
