import { css } from 'lit';

/** The debrief on paper: everything open, nothing to press, the sources once at the end, room to write. */
export const printStyles = css`
  @media print {
    :host {
      font-size: 10.5pt;
      line-height: 1.4;
    }

    article {
      display: block;
      max-inline-size: none;
      padding: 0;
    }

    nav,
    footer,
    .all,
    .replay,
    .sources,
    .way summary,
    .decision > summary::after {
      display: none;
    }

    /* Where a browser prints without telling the page first. */
    details:not(.source)::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .paper-only {
      display: block;
      font-size: 9pt;
    }

    .sections {
      display: block;
    }

    section {
      container-type: normal;
      margin-block-start: 18pt;
    }

    .line {
      border: 0;
      padding: 0;
      margin-inline: 0;
    }

    h1 {
      font-size: 20pt;
    }

    h2 {
      font-size: 14pt;
    }

    h2,
    h3,
    h4,
    summary {
      break-after: avoid;
    }

    h4,
    .quiet,
    .notes,
    .chose,
    .moves li {
      font-size: 9.5pt;
    }

    .decision {
      border: 0;
      border-block-start: 1px solid var(--tws-line);
      border-radius: 0;
      box-shadow: none;
    }

    .decision > summary {
      padding: 8pt 0;
    }

    .body {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1.5fr) minmax(0, 1fr);
      gap: 0 18pt;
      padding: 0 0 8pt calc(2rem + var(--tws-3));
    }

    .told {
      grid-row: 1 / span 2;
    }

    .came,
    .else {
      grid-column: 2;
      padding: 0 0 8pt 12pt;
      border-inline-start: 1px solid var(--tws-line);
    }

    .else {
      font-size: 9.5pt;
    }

    .moves li {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 4pt;
    }

    .moves .track {
      grid-area: 2 / 1 / auto / -1;
    }

    .answer,
    .concern {
      border: 1px solid var(--tws-line);
    }

    .came,
    .told > *,
    .entries li,
    .way,
    .questions li {
      break-inside: avoid;
    }

    .entries button {
      min-block-size: 0;
      padding: 0;
      text-decoration: none;
    }

    .questions li {
      padding-block-end: 46pt;
    }

    a {
      text-decoration: none;
    }
  }
`;
