import { svg, type TemplateResult, html } from 'lit';

/** A share from 0 to 1 as a bar, drawn so that no style attribute is needed, which a strict policy forbids. */
export function bar(share: number): TemplateResult {
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return html`<svg class="bar" aria-hidden="true">${svg`<rect width=${width} height="100%" />`}</svg>`;
}
