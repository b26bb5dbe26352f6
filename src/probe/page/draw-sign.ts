import { html, svg } from 'lit';
import { page } from '../../locale/en/probe-page.ts';
import type { LineState } from '../session/check-state.ts';

/** Each state has a shape of its own. */
const shapes: Readonly<Record<LineState, ReturnType<typeof svg>>> = {
  waiting: svg`<circle class="dotted" cx="10" cy="10" r="7"></circle>`,
  well: svg`<path d="M4 10.5l4 4L16 6"></path>`,
  noted: svg`<circle cx="10" cy="10" r="7.5"></circle><path d="M10 9.5v4M10 6.4v.2"></path>`,
  wrong: svg`<path class="filled" d="M10 2.5L18.5 17H1.5z"></path><path class="on-filled" d="M10 8v4M10 14.4v.2"></path>`,
};

/** What came of a line, for eyes as a shape and for ears as a word. */
export function drawSign(state: LineState) {
  return html`<svg class="sign ${state}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      ${shapes[state]}
    </svg>
    <span class="unseen">${page.lines.states[state]}:</span>`;
}
