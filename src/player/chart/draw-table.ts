import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief, LinePoint } from '../../engine/debrief.ts';
import { shownLevel } from '../lane/level.ts';
import { plainLine } from '../prose/prose.ts';
import { words } from '../words.ts';
import { marksOf, type MarkKind } from './marks.ts';

/**
 * The line as a table: for each act one row for the start and one for each decision.
 *
 * @param parts The names of the acts; none if there is only one.
 */
export function drawTable(debrief: Debrief, parts: readonly string[]): TemplateResult {
  const { columns, caption, start, at } = words().debrief.chart;
  const marks = marksOf(debrief);
  return html`
    <table>
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.decision}</th>
          <th scope="col" class="number">${columns.safety}</th>
          <th scope="col" class="number">${columns.alliance}</th>
          <th scope="col" class="number">${columns.openness}</th>
          <th scope="col" class="number">${columns.margin}</th>
          <th scope="col">${columns.marks}</th>
        </tr>
      </thead>
      ${debrief.acts.map(
        ({ line, from }, act) => html`
          <tbody>
            ${
              parts[act] === undefined
                ? nothing
                : html`<tr>
                    <th scope="rowgroup" colspan="6" class="part">${parts[act]}</th>
                  </tr>`
            }
            ${line.map((point, place) => {
              const decision = place === 0 ? undefined : debrief.decisions[from + place - 1];
              const name = decision === undefined ? start : at(decision.index + 1, plainLine(decision.title));
              return drawRow(
                name,
                point,
                wordsOf(decision === undefined ? [] : (marks[decision.index] ?? [])),
              );
            })}
          </tbody>
        `,
      )}
    </table>
  `;
}

/** What happened, in words. */
export function wordsOf(marks: readonly MarkKind[]): string {
  const { chart } = words().debrief;
  return words().common.and(marks.map((kind) => chart.marks[kind]));
}

function drawRow(name: string, point: LinePoint, happened: string): TemplateResult {
  return html`
    <tr>
      <th scope="row">${name}</th>
      <td class="number">${shownLevel(point.safety)}</td>
      <td class="number">${shownLevel(point.alliance)}</td>
      <td class="number">${shownLevel(point.openness)}</td>
      <td class="number">${point.margin}</td>
      <td>${happened || words().debrief.chart.nothing}</td>
    </tr>
  `;
}
