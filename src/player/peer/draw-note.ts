import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { longestText } from '../../peer/own-words.ts';
import { TwsNoteEvent } from '../events.ts';
import type { VisitNotes } from '../session/visit-notes.ts';

interface Note {
  readonly place: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
}

/** A field for the learner's own words. Another place makes another field, so that no words wander from one to the next. */
export function drawNote(notes: VisitNotes, { place, label, hint, rows = 3 }: Note): TemplateResult {
  const id = place.replaceAll('.', '-');
  return html`${repeat(
    [place],
    (key) => key,
    () => html`
      <div class="note">
        <label for=${id}>${label}</label>
        ${hint === undefined ? nothing : html`<p class="quiet" id="${id}-hint">${hint}</p>`}
        <textarea
          id=${id}
          dir="auto"
          rows=${rows}
          maxlength=${longestText}
          aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
          .value=${notes.at(place)}
          @change=${keep(place)}
        ></textarea>
      </div>
    `,
  )}`;
}

const keep =
  (place: string) =>
  ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) target.dispatchEvent(new TwsNoteEvent(place, target.value));
  };
