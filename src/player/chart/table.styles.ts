import { css } from 'lit';

/** Levels as a table, folded away under a chart. */
export const tableStyles = css`
  summary {
    min-block-size: var(--tws-target);
    padding-block: var(--tws-2);
    font-size: var(--tws-small);
    color: var(--tws-soft);
    cursor: pointer;
    inline-size: fit-content;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: var(--tws-small);
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: var(--tws-2);
    border-block-end: 1px solid var(--tws-line);
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    color: var(--tws-soft);
    font-weight: 600;
    white-space: nowrap;
  }

  tbody th {
    font-weight: 400;
    min-inline-size: 11em;
  }

  .number {
    text-align: end;
  }

  th.part {
    padding-block-start: var(--tws-4);
    color: var(--tws-soft);
    font-weight: 650;
    text-align: start;
  }

  @container (max-width: 32rem) {
    table {
      font-size: var(--tws-tiny);
    }

    th,
    td {
      padding: var(--tws-2) var(--tws-1);
    }

    tbody th {
      min-inline-size: 7em;
    }
  }

  @media print {
    summary {
      display: none;
    }

    details {
      margin-block-start: 8pt;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    table {
      font-size: 9pt;
    }

    th,
    td {
      padding-block: 2pt;
    }
  }
`;
