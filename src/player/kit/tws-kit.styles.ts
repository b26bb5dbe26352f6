import { css } from 'lit';

export const styles = css`
  article {
    max-inline-size: 48rem;
    margin-inline: auto;
    padding: var(--tws-6) var(--tws-6) var(--tws-10);
  }

  h1 {
    font-size: 1.75rem;
    font-weight: 680;
    letter-spacing: -0.01em;
  }

  .lead {
    margin-block: var(--tws-2) var(--tws-4);
    max-inline-size: var(--tws-measure);
  }

  .sheet {
    margin-block-start: var(--tws-6);
    padding: var(--tws-6);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
  }

  h2 {
    font-size: var(--tws-heading);
    font-weight: 680;
  }

  .who {
    color: var(--tws-soft);
  }

  .blanks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3) var(--tws-4);
    margin-block-start: var(--tws-4);
    font-size: var(--tws-small);
  }

  /* A line to write on fills what the words leave. */
  .blanks span,
  .write {
    border-block-end: 1px solid var(--tws-soft);
  }

  .blanks span {
    flex: 1 1 9rem;
    color: var(--tws-soft);
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }

  ol > li {
    margin-block-start: var(--tws-6);
    counter-increment: step;
  }

  h3 {
    font-size: var(--tws-subheading);
    font-weight: 650;
  }

  h3::before {
    content: counter(step);
    display: inline-block;
    inline-size: 1.625rem;
    margin-inline-end: var(--tws-2);
    border: 1.5px solid currentcolor;
    border-radius: 50%;
    color: var(--tws-alliance);
    font-size: var(--tws-small);
    font-weight: 700;
    line-height: 1.5rem;
    text-align: center;
  }

  ol > li > :not(h3) {
    margin-inline-start: calc(1.625rem + var(--tws-2));
  }

  .time {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    font-weight: 400;
  }

  ol ul {
    margin-block-start: var(--tws-1);
    padding-inline-start: 1.1em;
  }

  ol ul li {
    margin-block-start: var(--tws-1);
  }

  table {
    inline-size: 100%;
    margin-block-start: var(--tws-3);
    border-collapse: collapse;
    table-layout: fixed;
  }

  th,
  td {
    border: 1px solid var(--tws-soft);
    padding: var(--tws-1) var(--tws-2);
    vertical-align: top;
  }

  th {
    font-size: var(--tws-small);
    font-weight: 650;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  td {
    block-size: 2.25rem;
  }

  .on-screen,
  .source {
    margin-block-start: var(--tws-2);
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  footer {
    margin-block-start: var(--tws-6);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3);
    margin-block-start: var(--tws-4);
  }

  @media screen {
    .sheet.back,
    tbody tr:nth-child(n + 3) {
      display: none;
    }
  }

  @media (max-width: 519px) {
    article {
      padding: var(--tws-4) var(--tws-4) var(--tws-8);
    }

    h1 {
      font-size: 1.5rem;
    }

    .sheet {
      padding: var(--tws-4);
    }

    ol > li > :not(h3) {
      margin-inline-start: 0;
    }

    th,
    td {
      padding: var(--tws-1);
    }

    th {
      font-size: var(--tws-tiny);
    }

    .row > button {
      inline-size: 100%;
    }
  }

  /* One page for each way, on A4 and on Letter. */
  @media print {
    :host {
      font-size: 10pt;
      line-height: 1.35;
    }

    article {
      max-inline-size: none;
      padding: 0;
    }

    header,
    footer,
    .on-screen {
      display: none;
    }

    .sheet {
      margin: 0;
      padding: 0;
      border: 0;
      break-inside: avoid;
    }

    .sheet.back {
      break-before: page;
    }

    h2 {
      font-size: 16pt;
    }

    h3 {
      font-size: 11.5pt;
    }

    .time,
    th {
      font-size: 9.5pt;
    }

    .blanks {
      font-size: inherit;
      margin-block-start: 2.5mm;
    }

    ol > li {
      margin-block-start: 3mm;
    }

    ol ul,
    ol ul li {
      margin-block-start: 0.7mm;
    }

    .blanks span,
    .write {
      padding-block-end: 3mm;
      border-color: #999;
    }

    .form table {
      margin-block-start: 1.5mm;
    }

    th,
    td {
      border-color: #777;
    }

    td {
      block-size: 13mm;
    }
  }
`;
