import { html, type TemplateResult } from 'lit';
import { icons } from '../look/icons.ts';

/** One of our icons, drawn with the colour of the words beside it. */
export function drawIcon(name: keyof typeof icons): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[name]}></path></svg>`;
}
