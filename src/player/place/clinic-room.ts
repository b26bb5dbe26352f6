import { html } from 'lit';

/** A consulting room by day: window, desk, two chairs turned to each other, a plant that somebody waters. */
export const clinicRoom = html`
  <svg viewBox="0 0 760 240" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <rect class="a" width="760" height="240"></rect>
    <rect class="floor" y="196" width="760" height="44"></rect>
    <rect class="c" y="193" width="760" height="4"></rect>
    <g>
      <rect class="d" x="282" y="26" width="148" height="104" rx="5"></rect>
      <rect class="sky" x="289" y="33" width="134" height="90"></rect>
      <path class="far" d="M289 108c16-20 30-24 44-14 10-26 34-30 48-8 12-12 30-10 42 4v33H289Z"></path>
      <path class="leaf" d="M289 123v-12c18-8 30-2 42 2 20-10 44-8 60 0 12-6 22-6 32-2v12Z"></path>
      <rect class="d" x="353" y="33" width="5" height="90"></rect>
      <path class="light" d="M289 33h134v6H289ZM289 44h134v4H289ZM289 53h134v3H289Z"></path>
      <rect class="c" x="274" y="128" width="164" height="8" rx="3"></rect>
    </g>
    <g>
      <rect class="c" x="480" y="40" width="64" height="46" rx="3"></rect>
      <rect class="light" x="485" y="45" width="54" height="36"></rect>
      <path class="thin" d="M494 72c6-18 14-18 18-6s10 8 16-8"></path>
    </g>
    <g>
      <rect class="wood" x="506" y="142" width="204" height="10" rx="4"></rect>
      <rect class="wood" x="516" y="152" width="8" height="52"></rect>
      <rect class="wood" x="640" y="152" width="62" height="50" rx="3"></rect>
      <path class="thin" d="M640 170h62M640 186h62M666 161h10M666 178h10"></path>
      <path class="pole" d="M606 142v-12"></path>
      <rect class="e" x="566" y="82" width="82" height="52" rx="6"></rect>
      <rect class="glass" x="571" y="87" width="72" height="42" rx="3"></rect>
      <path class="beat" d="M579 97h34M579 106h48M579 115h24"></path>
      <rect class="c" x="584" y="138" width="46" height="5" rx="2.5"></rect>
      <rect class="light" x="530" y="134" width="26" height="8" rx="2"></rect>
      <rect class="cloth" x="532" y="128" width="24" height="6" rx="2"></rect>
    </g>
    <g>
      <path class="cloth" d="M448 118c0-8 6-12 14-12s14 4 14 12l3 40h-34Z"></path>
      <rect class="fold" x="440" y="156" width="46" height="11" rx="5"></rect>
      <path class="thin" d="M446 168l-5 36M480 168l5 36"></path>
    </g>
    <g>
      <path
        class="leaf"
        d="M240 150c-22-10-26-34-18-48 12 8 18 24 18 48ZM240 150c-4-26 4-44 18-52 10 16 4 40-18 52ZM240 152c10-20 26-26 38-22-2 16-18 26-38 22Z"
      ></path>
      <path class="wood" d="M222 152h38l-5 44h-28Z"></path>
    </g>
    <g>
      <rect class="c" x="20" y="30" width="150" height="9" rx="4"></rect>
      <path class="d" d="M34 12h9v18h-9ZM46 8h8v22h-8ZM57 14h11v16H57ZM72 10h7v20h-7Z"></path>
      <rect class="cloth" x="102" y="16" width="46" height="14" rx="3"></rect>
    </g>
    <rect class="light" x="728" y="60" width="18" height="136" rx="3"></rect>
    <path class="thin" d="M728 80h8M728 98h12M728 116h8M728 134h12M728 152h8"></path>
  </svg>
`;
