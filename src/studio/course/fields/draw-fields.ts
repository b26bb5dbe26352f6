import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlacedDiagnostic } from '../../analysis/analysis.ts';
import { type Around, drawField } from '../../forms/fields/draw-field.ts';
import { drawProblems } from '../../forms/fields/draw-problems.ts';
import { shown } from '../../forms/shown.ts';

/** A field of one thing: what it is called, what it says, and what becomes of what is typed. */
export interface Asked {
  /** Unique among the fields around it; also its name for tests. */
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly problems: readonly PlacedDiagnostic[];
  /** The most characters it takes. */
  readonly most?: number;
  readonly write: (value: string) => void;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One short line. */
export function drawLine(asked: Asked, type: 'text' | 'email' | 'url' = 'text'): TemplateResult {
  return drawField(
    asked,
    ({ describedBy, invalid }) =>
      html`<input
        id=${asked.id}
        type=${type}
        data-field=${asked.id}
        maxlength=${asked.most ?? nothing}
        autocomplete="off"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        ${shown(asked.value)}
        @input=${told(asked)}
      />`,
  );
}

/** A few lines. */
export function drawArea(asked: Asked): TemplateResult {
  return drawField(
    asked,
    ({ describedBy, invalid }: Around) =>
      html`<textarea
        id=${asked.id}
        data-field=${asked.id}
        maxlength=${asked.most ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        ${shown(asked.value)}
        @input=${told(asked)}
      ></textarea>`,
  );
}

/** One of a few; what the file says is always among them. */
export function drawPick(asked: Asked, options: readonly Option[]): TemplateResult {
  const isKnown = options.some(({ value }) => value === asked.value);
  return drawField(
    asked,
    ({ describedBy, invalid }) =>
      html`<select
        id=${asked.id}
        data-field=${asked.id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        ${shown(asked.value)}
        @change=${told(asked)}
      >
        ${isKnown ? nothing : html`<option value=${asked.value}>${asked.value || 'Pick one'}</option>`}
        ${options.map(
          ({ value, label }) =>
            html`<option value=${value} ?selected=${value === asked.value}>${label}</option>`,
        )}
      </select>`,
  );
}

interface Ticked extends Omit<Asked, 'value' | 'write'> {
  readonly checked: boolean;
  readonly write: (checked: boolean) => void;
}

/** Yes or no. */
export function drawTick({ id, label, help, checked, problems, write }: Ticked): TemplateResult {
  return html`<div class="field" data-at=${id}>
    <label class="tick"
      ><input
        type="checkbox"
        data-field=${id}
        aria-describedby=${help === undefined ? nothing : `${id}-help`}
        .checked=${live(checked)}
        @change=${(event: Event) => write((event.target as HTMLInputElement).checked)}
      /><span
        ><strong>${label}</strong
        >${help === undefined ? nothing : html`<span class="help" id="${id}-help">${help}</span>`}</span
      ></label
    >
    ${drawProblems(problems, undefined)}
  </div>`;
}

function told({ write }: Asked) {
  return (event: Event) => write((event.target as HTMLInputElement).value);
}
