import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shownLevel } from '../lane/level.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { drawBreak, drawGround, drawPoint, drawWay, drawZoneNames } from './draw-plot.ts';
import { layout, type Layout } from './layout.ts';
import { plotStyles } from './plot.styles.ts';
import { tableStyles } from './table.styles.ts';
import { columnsOf, type Column, type Panel, type Track, type Turn } from './tracks.ts';
import { styles } from './tws-lines.styles.ts';
import { WidthOf } from './width-of.ts';

/** @summary Two lines over the decisions, one level in each panel, told apart by shape and dashes; and the same as a table. */
@customElement('tws-lines')
export class TwsLines extends LitElement {
  static override styles = [shared, plotStyles, tableStyles, styles];

  @property({ attribute: false }) panels: readonly Panel[] = [];
  /** Names of the acts; left empty if there is only one. */
  @property({ attribute: false }) parts: readonly string[] = [];
  /** Where the second line leaves the first; left out, both are drawn from the start. */
  @property({ attribute: false }) turn: Turn | undefined;

  readonly #width = new WidthOf(this);

  constructor() {
    super();
    this.addController(this.#width);
  }

  protected override render() {
    const [first] = this.panels;
    if (first === undefined) return nothing;
    const { lines, chart } = words().debrief;
    const columns = columnsOf(first);
    return html`
      ${this.panels.map((panel) => this.#drawPanel(panel, columns))}
      ${this.turn === undefined ? nothing : html`<p class="turned"><svg width="14" height="14" aria-hidden="true">${svg`<path class="turn" d="M7 0 V14"></path>`}</svg> ${lines.turn}</p>`}
      <details>
        <summary>${chart.showTable}</summary>
        <div class="scroll" role="region" aria-label=${lines.caption} tabindex="0">
          ${this.#drawTable(columns)}
        </div>
      </details>
    `;
  }

  #drawPanel(panel: Panel, columns: readonly Column[]) {
    const { lines } = words().debrief;
    const { width, mirrored } = this.#width;
    const levels = panel.tracks.flatMap(({ parts }) => parts.flat());
    const place = layout(columns.length, levels, { width, mirrored, height: width < 520 ? 180 : 210 });
    const height = place.height + 22;
    const starts = columns.flatMap(({ decisions }, index) => (decisions === 0 ? [index] : []));
    const told = panel.tracks.map(({ name, parts, end }) =>
      lines.went(name, shownLevel(parts[0]?.[0] ?? 0), shownLevel(end)),
    );
    return html`
      <figure>
        <figcaption>${panel.name}</figcaption>
        <ul class="legend">
          ${panel.tracks.map(
            ({ name, kind, shape, end }) => html`
              <li>
                <svg width="36" height="14" aria-hidden="true" class=${kind}>
                  ${svg`<path class="way ${shape}" d="M1 7 H35"></path>${drawPoint(shape, 18, 7)}`}
                </svg>
                <span class="lane ${kind}">${lines.end(name, shownLevel(end))}</span>
              </li>
            `,
          )}
        </ul>
        <svg
          class="chart"
          role="img"
          aria-label=${lines.label(panel.name, told)}
          viewBox="0 0 ${place.width} ${height}"
          width=${place.width}
          height=${height}
        >
          ${drawGround(place)} ${starts.slice(1).map((start) => drawBreak(start, place.height, place))}
          ${this.#drawTurn(columns, place)}
          ${panel.tracks.map((track, index) =>
            track.parts.map((part, act) =>
              this.#drawPart(track, part, { act, first: starts[act]!, second: index > 0 }, place),
            ),
          )}
          ${drawZoneNames(place)} ${drawNumbers(columns, place)}
        </svg>
      </figure>
    `;
  }

  /** What the second line shares with the first is drawn once. */
  #drawPart(
    track: Track,
    part: readonly number[],
    { act, first, second }: { readonly act: number; readonly first: number; readonly second: boolean },
    place: Layout,
  ) {
    const { turn } = this;
    const skipped =
      !second || turn === undefined || act > turn.act ? 0 : act < turn.act ? part.length : turn.decisions;
    if (skipped >= part.length) return nothing;
    return drawWay({ ...track, first: first + skipped }, part.slice(skipped), place);
  }

  #drawTurn(columns: readonly Column[], place: Layout) {
    const { turn } = this;
    const at = columns.findIndex(({ act, decisions }) => act === turn?.act && decisions === turn.decisions);
    if (at < 0) return nothing;
    return svg`<path class="turn" aria-hidden="true" d="M${place.x(at)} 0 V${place.height}"></path>`;
  }

  #drawTable(columns: readonly Column[]) {
    const { lines, chart, decision } = words().debrief;
    const tracks = this.panels.flatMap(({ name, tracks }) =>
      tracks.map((track) => ({
        heading: name === track.name ? name : lines.column(name, track.name),
        track,
      })),
    );
    return html`
      <table>
        <caption class="unseen">
          ${lines.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${chart.columns.decision}</th>
            ${tracks.map(({ heading }) => html`<th scope="col" class="number">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${columns.map(({ act, decisions, number }) => {
            const part = this.parts[act];
            const start = part === undefined ? chart.start : lines.startOf(part);
            return html`
              <tr>
                <th scope="row">${decisions === 0 ? start : decision(number)}</th>
                ${tracks.map(({ track }) => {
                  const level = track.parts[act]?.[decisions];
                  return html`<td class="number">
                    ${level === undefined ? chart.nothing : shownLevel(level)}
                  </td>`;
                })}
              </tr>
            `;
          })}
        </tbody>
      </table>
    `;
  }
}

function drawNumbers(columns: readonly Column[], place: Layout) {
  return columns.map(({ number }, index) =>
    number === 0 || (place.step < 18 && number % 2 === 0)
      ? nothing
      : svg`<text class="number-of" aria-hidden="true" x=${place.x(index)} y=${place.height + 13}>${number}</text>`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-lines': TwsLines;
  }
}
