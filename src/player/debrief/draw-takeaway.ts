import { html, type TemplateResult } from 'lit';
import { drawLine } from '../prose/prose.ts';
import { words } from '../words.ts';
import type { View } from './view.ts';

/** Where the debrief leads on. */
export type Onward = (page: 'commitment' | 'peer') => void;

/** The line of the scenario, its questions or the core prompts, and what can be done with them. */
export function drawTakeawaySection(
  { debrief: { takeaway, questions } }: View,
  onward: Onward,
): TemplateResult {
  const { takeaway: say } = words().debrief;
  return html`
    <div class="line-along">
      <h3>${say.line}</h3>
      <p>${drawLine(takeaway)}</p>
    </div>
    <h3>${say.questions}</h3>
    <ol class="questions">
      ${(questions.length > 0 ? questions : say.prompts).map((question) => html`<li>${typeof question === 'string' ? question : drawLine(question)}</li>`)}
    </ol>
    <div class="onward">
      <h3>${say.next}</h3>
      <p class="quiet">${say.nextSaid}</p>
      <div class="buttons">
        <button data-action="commitment" @click=${() => onward('commitment')}>${say.commitment}</button>
        <button data-action="peer" @click=${() => onward('peer')}>${say.peer}</button>
      </div>
    </div>
  `;
}
