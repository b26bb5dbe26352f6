import { html, type TemplateResult } from 'lit';
import type { Path } from '../../document/file-document.ts';
import { TwsTextEvent } from '../tws-text-event.ts';
import { drawProblems } from './draw-problems.ts';
import type { Framed } from './draw-field.ts';

const words = {
  sentence: 'Something stands here that this form cannot show. It is kept as it is.',
  open: 'Show it in the text',
};

export function isShownAsText(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

export function textShown(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : `${value as number}`;
}

/** In place of a control, where the file has what the control could only destroy. */
export function drawUnreadable({ id, label, problems }: Framed, place: Path): TemplateResult {
  return html`
    <div class="field" data-at=${id}>
      <span class="label">${label}</span>
      <p class="unreadable">${words.sentence} ${drawToText(place)}</p>
      ${drawProblems(problems, undefined)}
    </div>
  `;
}

export function drawToText(place: Path, label: string = words.open): TemplateResult {
  const open = (event: Event) => event.target?.dispatchEvent(new TwsTextEvent(place));
  return html`<button type="button" class="small" data-action="show-text" @click=${open}>${label}</button>`;
}
