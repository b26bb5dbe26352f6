import { html } from 'lit';

/** Two lanes of one street, each growing from dots to a whole line: the picture of the course. */
export const street = html`
  <svg
    class="street"
    viewBox="0 0 640 92"
    preserveAspectRatio="xMinYMid slice"
    aria-hidden="true"
    focusable="false"
  >
    <g class="safety">
      <rect class="ground" y="6" width="640" height="36" rx="18"></rect>
      <path class="dots" d="M20 24H230"></path>
      <path class="dashes" d="M246 24H372"></path>
      <path class="whole" d="M392 24H620"></path>
      <circle cx="404" cy="24" r="13"></circle>
    </g>
    <g class="alliance">
      <rect class="ground" y="50" width="640" height="36" rx="18"></rect>
      <path class="whole" d="M20 68H248"></path>
      <path class="dashes" d="M268 68H394"></path>
      <path class="dots" d="M410 68H620"></path>
      <circle cx="236" cy="68" r="13"></circle>
    </g>
  </svg>
`;
