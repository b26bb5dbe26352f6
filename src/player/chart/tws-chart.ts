import { LitElement, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Debrief, LinePoint } from '../../engine/debrief.ts';
import { shownLevel, zones, type Zone } from '../lane/level.ts';
import { plainLine } from '../prose/prose.ts';
import { shared } from '../shared.styles.ts';
import { words } from '../words.ts';
import { drawMark } from './draw-mark.ts';
import { drawTable, wordsOf } from './draw-table.ts';
import { layout, type Layout } from './layout.ts';
import { markKinds, marksOf, type MarkKind } from './marks.ts';
import { styles } from './tws-chart.styles.ts';
import { TwsVisitEvent } from './tws-visit-event.ts';

const zoneEdges: Readonly<Record<Zone, readonly [from: number, to: number]>> = {
  thin: [0, 4500],
  building: [4500, 6000],
  solid: [6000, 10000],
};
const lanes = ['safety', 'alliance'] as const;

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
        <div class="scroll" role="region" aria-label=${chart.caption} tabindex="0">${drawTable(this.debrief)}</div>
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
              <span class="lane ${lane}">${chart.level(words().common[lane], shownLevel(last?.[lane] ?? 0))}</span>
            </li>
          `,
        )}
        ${markKinds
          .filter((kind) => happened.includes(kind))
          .map(
            (kind) => html`
              <li><svg width="14" height="14" aria-hidden="true">${drawMark(kind)}</svg> ${chart.marks[kind]}</li>
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
        ${drawTextures()} ${zones.map((zone) => this.#drawZone(zone, place))}
        ${svg`<text class="row" aria-hidden="true" x=${place.x(0) + (this.mirrored ? 10 : -10)} y=${marginAt - 4}>${chart.margin}</text>`}
        ${lanes.map((lane) => drawLane(lane, line, place))} ${zones.map((zone) => this.#drawZoneName(zone, place))}
        ${marks.map((kinds, index) => kinds.map((kind, row) => drawMark(kind, place.x(index + 1) - 7, marksAt + row * 18)))}
        ${decisions.map((_, index) => this.#drawStop(index, place, height, wordsOf(marks[index] ?? [])))}
        ${line.map((point, index) => drawMargin(point.margin, place.x(index), marginAt + 14))}
      </svg>
    `;
  }

  #drawZone(zone: Zone, place: Layout) {
    const [from, to] = zoneEdges[zone];
    const top = place.y(Math.min(to, place.highest));
    const bottom = place.y(Math.max(from, place.lowest));
    if (bottom <= top) return nothing;
    return svg`
      <g aria-hidden="true">
        <rect class="zone ${zone}" x="0" y=${top} width=${place.width} height=${bottom - top}></rect>
        <rect fill="url(#${zone})" x="0" y=${top} width=${place.width} height=${bottom - top}></rect>
      </g>
    `;
  }

  /** Away from where most lines begin: low in the thin zone, high in the others. */
  #drawZoneName(zone: Zone, place: Layout) {
    const [from, to] = zoneEdges[zone];
    const y = zone === 'thin' ? place.bottom - 8 : place.y(Math.min(to, place.highest)) + 18;
    const name = words().common.zone[zone];
    return svg`
      <text class="zone-name" aria-hidden="true" x=${this.mirrored ? place.width - 10 : 10} y=${y}>
        ${zone === 'thin' ? name : words().debrief.chart.zone(name, from / 100)}
      </text>
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
    return svg`
      <g
        class="stop ${this.looked === index ? 'looked' : ''}"
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
        <text x=${x} y=${place.height + 13}>${index + 1}</text>
      </g>
    `;
  }

  #drawReadout({ decisions, line }: Debrief, marks: readonly (readonly MarkKind[])[]) {
    if (this.looked === undefined) return undefined;
    const { chart } = words().debrief;
    const point = line[this.looked + 1];
    const title = plainLine(decisions[this.looked]?.title ?? []);
    const levels = lanes.map((lane) => chart.level(words().common[lane], shownLevel(point?.[lane] ?? 0)));
    return html`<strong>${chart.at(this.looked + 1, title)}</strong> ${sentence(levels.join(', '))} ${sentence(wordsOf(marks[this.looked] ?? []))}`;
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
    const index = Math.min(last, Math.max(0, next));
    this.renderRoot.querySelector<SVGGElement>(`[data-index="${index}"]`)?.focus();
  }

  #measure(): void {
    this.width = Math.max(240, this.clientWidth);
    this.mirrored = getComputedStyle(this).direction === 'rtl';
  }
}

/** The lanes' own signs: dotted where it is thin, dashed where it is building, whole where it is solid. */
function drawTextures(): SVGTemplateResult {
  return svg`
    <defs>
      <pattern id="thin" width="16" height="16" patternUnits="userSpaceOnUse"><circle class="texture" cx="4" cy="8" r="1"></circle></pattern>
      <pattern id="building" width="20" height="16" patternUnits="userSpaceOnUse"><path class="texture" d="M2 8 H12"></path></pattern>
      <pattern id="solid" width="20" height="16" patternUnits="userSpaceOnUse"><path class="texture" d="M0 8 H20"></path></pattern>
    </defs>
  `;
}

function drawLane(lane: (typeof lanes)[number], line: readonly LinePoint[], place: Layout): SVGTemplateResult {
  const points = line.map((point, index) => [place.x(index), place.y(point[lane])] as const);
  return svg`
    <g class=${lane} aria-hidden="true">
      <path class="halo" d=${`M${points.join('L')}`}></path>
      <path class="way" d=${`M${points.join('L')}`}></path>
      ${points.map(([x, y]) => drawPoint(lane, x, y))}
    </g>
  `;
}

function drawPoint(lane: (typeof lanes)[number], x: number, y: number): SVGTemplateResult {
  return lane === 'safety'
    ? svg`<circle class="point" cx=${x} cy=${y} r="5"></circle>`
    : svg`<path class="point" d="M${x} ${y - 6.5} l6.5 6.5 l-6.5 6.5 l-6.5 -6.5 z"></path>`;
}

function drawMargin(margin: number, x: number, y: number): SVGTemplateResult {
  return svg`<text class="margin" aria-hidden="true" x=${x} y=${y}>${margin}</text>`;
}

function sentence(text: string): string {
  return text === '' ? '' : `${text[0]?.toLocaleUpperCase() ?? ''}${text.slice(1)}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-chart': TwsChart;
  }
}
