import { html, svg } from 'lit';

/** First light over a street of two lanes. Decoration: it looks the same however a run ends. */
export const dawn = html`
  <svg viewBox="0 0 680 220" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" focusable="false">
    ${svg`
      <rect class="sky" width="680" height="220"></rect>
      <circle class="glow" cx="552" cy="150" r="96"></circle>
      <circle class="sun" cx="552" cy="150" r="44"></circle>
      <rect class="ground" y="150" width="680" height="70"></rect>
      <path class="near" d="M549 150 L552 150 L532 220 L412 220 Z"></path>
      <path class="far" d="M552 150 L555 150 L676 220 L568 220 Z"></path>
      <path class="horizon" d="M0 150 H680"></path>
    `}
  </svg>
`;
