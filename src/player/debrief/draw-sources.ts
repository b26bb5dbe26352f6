import { html, nothing, type TemplateResult } from 'lit';
import type { Reference } from '../../course/course.ts';
import type { Debrief } from '../../engine/debrief.ts';
import { words } from '../words.ts';

/** Short citations; each opens to the full reference. */
export function drawSources(ids: readonly string[], references: readonly Reference[]) {
  const cited = references.filter(({ id }) => ids.includes(id));
  if (cited.length === 0) return nothing;
  return html`
    <ul class="sources" aria-label=${words().debrief.sources}>
      ${cited.map(
        (reference) => html`
          <li>
            <details class="source">
              <summary>${reference.short}</summary>
              <p>${drawReference(reference)}</p>
            </details>
          </li>
        `,
      )}
    </ul>
  `;
}

/** For paper, where the short citations cannot be opened: every source that is cited, once. */
export function drawAllSources({ decisions }: Debrief, references: readonly Reference[]): TemplateResult {
  const ids = new Set(decisions.flatMap(({ sources }) => sources));
  return html`
    <section class="paper-only">
      <h2>${words().debrief.sections.sources}</h2>
      <ul class="plain">
        ${references.filter(({ id }) => ids.has(id)).map((reference) => html`<li>${drawReference(reference)}</li>`)}
      </ul>
    </section>
  `;
}

/** The full reference; its address leads out of the course, in a tab of its own. */
export function drawReference({ text, url }: Reference) {
  if (url === undefined) return text;
  return html`${text}
    <a href=${url} target="_blank" rel="noopener"
      >${url.replace('https://', '')}<span class="unseen"> ${words().debrief.newTab}</span></a
    >`;
}
