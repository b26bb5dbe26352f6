import { html } from 'lit';

/** A bay at night: curtain, stretcher, drip, monitor. What matters stays right of the middle, where nobody stands. */
export const erBay = html`
  <svg viewBox="0 0 760 240" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <rect class="a" width="760" height="240"></rect>
    <rect class="b" y="112" width="760" height="14"></rect>
    <rect class="floor" y="196" width="760" height="44"></rect>
    <rect class="c" y="193" width="760" height="4"></rect>
    <rect class="light" x="560" y="0" width="120" height="7" rx="3.5"></rect>
    <rect class="light" x="120" y="0" width="120" height="7" rx="3.5"></rect>
    <path class="thin" d="M0 30H760"></path>
    <path
      class="cloth"
      d="M268 32h88c6 44-4 92 4 150-14 6-22-2-34 3-12 4-22-4-34 0-10 3-18 0-28-2 8-52-4-100 4-151Z"
    ></path>
    <path
      class="fold"
      d="M290 32c4 46-4 96 0 152l10-1c-4-54 2-100-2-151ZM326 32c4 50-2 98 2 151l10 2c-6-56 2-104-4-153Z"
    ></path>
    <path class="cloth" d="M706 32h54v152c-14 4-24-3-36 1-8 2-14 0-20-2 8-50-4-98 2-151Z"></path>
    <path class="fold" d="M728 32c4 46-2 100 2 152l9-1c-4-50 0-104-3-151Z"></path>
    <g>
      <path class="pole" d="M420 204V62h22"></path>
      <path class="thin" d="M404 206h32"></path>
      <rect class="light" x="434" y="66" width="17" height="30" rx="5"></rect>
      <path class="thin" d="M442 96c2 26 26 24 30 46"></path>
    </g>
    <g>
      <rect class="d" x="466" y="150" width="172" height="12" rx="6"></rect>
      <path class="light" d="M476 150c0-16 8-24 24-24h30c8 0 12 8 12 24Z"></path>
      <path class="cloth" d="M528 150c0-20 14-26 34-26h54c12 0 18 8 18 26Z"></path>
      <path class="fold" d="M600 124h16c12 0 18 8 18 26h-20c2-12-4-20-14-26Z"></path>
      <path class="pole" d="M466 158v-38"></path>
      <path class="pole" d="M640 158v-22"></path>
      <path class="thin" d="M492 162l40 38M612 162l-40 38M486 202h140"></path>
      <circle class="e" cx="488" cy="208" r="7"></circle>
      <circle class="e" cx="622" cy="208" r="7"></circle>
    </g>
    <g>
      <path class="pole" d="M588 62V30"></path>
      <rect class="e" x="544" y="50" width="88" height="58" rx="8"></rect>
      <rect class="glass" x="549" y="55" width="78" height="48" rx="5"></rect>
      <path class="beat" d="M555 82h16l5-6 6 17 8-30 7 22 4-3h19"></path>
    </g>
    <g>
      <rect class="c" x="40" y="64" width="70" height="36" rx="4"></rect>
      <rect class="light" x="48" y="72" width="20" height="20" rx="2"></rect>
      <path class="thin" d="M76 76h26M76 84h26M76 92h16"></path>
      <rect class="d" x="150" y="136" width="86" height="60" rx="4"></rect>
      <path class="thin" d="M150 156h86M150 176h86"></path>
      <rect class="c" x="158" y="120" width="26" height="16" rx="3"></rect>
      <rect class="light" x="190" y="124" width="36" height="12" rx="3"></rect>
    </g>
  </svg>
`;
