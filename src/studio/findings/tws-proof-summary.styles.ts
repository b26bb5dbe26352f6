import { css } from 'lit';

export const styles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-4);
    padding: var(--tws-5);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
  }

  .certainty,
  .memory p {
    max-inline-size: 70ch;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: var(--tws-3) var(--tws-5);
  }

  dt {
    color: var(--tws-soft);
    font-size: 0.875rem;
  }

  dd {
    font-size: 1.0625rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: var(--tws-2);
    color: var(--tws-soft);
    font-size: 0.875rem;
    text-align: start;
  }

  th,
  td {
    padding: var(--tws-2) var(--tws-3) var(--tws-2) 0;
    border-block-start: 1px solid var(--tws-line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--tws-soft);
    font-size: 0.875rem;
    border: 0;
  }

  .share {
    display: block;
  }

  .bar {
    display: block;
    inline-size: 100%;
    min-inline-size: 4rem;
    block-size: 6px;
    border-radius: 3px;
    background: var(--tws-press);
    forced-color-adjust: none;
  }

  rect {
    fill: var(--tws-safety);
  }

  @media (max-width: 30rem) {
    section {
      padding: var(--tws-3);
    }

    table .bar {
      min-inline-size: 0;
    }

    th,
    td {
      padding-inline-end: var(--tws-2);
      overflow-wrap: anywhere;
    }
  }

  .meter .bar {
    block-size: 12px;
    border: 1px solid var(--tws-soft);
    border-radius: 6px;
  }

  .meter[data-over='true'] rect {
    fill: var(--tws-voice);
  }

  .memory {
    display: grid;
    gap: var(--tws-2);
  }
`;
