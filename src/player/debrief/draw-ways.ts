import { html, nothing, type TemplateResult } from 'lit';
import { drawLine } from '../prose/prose.ts';
import { words } from '../words.ts';
import type { View } from './view.ts';

/** Other ways that end well, their choices behind a disclosure. */
export function drawWaysSection({ debrief: { goodWays, acts }, parts }: View): TemplateResult {
  const { ways, wayChoices } = words().debrief;
  return html`
    <p>${ways}</p>
    ${goodWays.map(({ act, title, why, choices }) => {
      const part = parts[acts.findIndex(({ id }) => id === act)];
      return html`
        <div class="way">
          <h3>${drawLine(title)}</h3>
          ${part === undefined ? nothing : html`<p class="quiet">${part}</p>`}
          <p>${drawLine(why)}</p>
          <details>
            <summary>${wayChoices(choices.length)}</summary>
            <ol>
              ${choices.map((choice) => html`<li>${drawLine(choice)}</li>`)}
            </ol>
          </details>
        </div>
      `;
    })}
  `;
}
