import { html, type TemplateResult } from 'lit';
import type { Decision } from '../../engine/debrief.ts';
import { plainLine } from '../prose/prose.ts';
import { words } from '../words.ts';

/** Leads to a decision of this debrief. */
export type Visit = (index: number) => void;

export function drawVisit({ index, title }: Decision, visit: Visit): TemplateResult {
  const { decision, decisionNamed } = words().debrief;
  return html`
    <button
      class="plain"
      aria-label=${decisionNamed(index + 1, plainLine(title))}
      @click=${() => visit(index)}
    >
      ${decision(index + 1)}
    </button>
  `;
}
