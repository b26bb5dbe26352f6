import { html, nothing } from 'lit';
import { probe } from '../../locale/en/probe.ts';
import { page } from '../../locale/en/probe-page.ts';
import type { Note } from '../session/check-state.ts';
import { drawSeen } from './draw-faults.ts';

const { notes: say } = page;

/** What is not as usual, and does a course no harm. */
export function drawNotes(notes: readonly Note[]) {
  if (notes.length === 0) return nothing;
  return html`<section aria-labelledby="notes">
    <h2 id="notes">${say.heading}</h2>
    ${notes.map(
      ({ note, seen }) =>
        html`<article class="note" data-note=${note}>
          <p>${probe.notes[note]}</p>
          ${drawSeen(say.seen, seen)}
        </article>`,
    )}
  </section>`;
}
