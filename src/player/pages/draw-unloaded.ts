import { html, type TemplateResult } from 'lit';
import { words } from '../words.ts';
import { TwsRetryEvent } from './tws-retry-event.ts';

/** Says what could not be had, and offers to ask for it again with a TwsRetryEvent at the button. */
export function drawUnloaded(said: string): TemplateResult {
  const retry = ({ target }: Event) => target?.dispatchEvent(new TwsRetryEvent());
  return html`
    <div class="failed">
      <p>${said}</p>
      <button @click=${retry}>${words().saving.load.retry}</button>
    </div>
  `;
}
