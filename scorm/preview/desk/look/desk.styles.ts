import { css } from 'lit';

/** What the parts of the desk share on top of the dense sheet: fields, tables, small words and the quiet marks. */
export const deskStyles = css`
  select,
  .exact input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding-inline: var(--tws-2);
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    font: inherit;
    color: var(--tws-ink);
    background: var(--tws-surface);
    text-overflow: ellipsis;
  }

  button:disabled,
  button[aria-disabled='true'] {
    color: var(--tws-soft);
    border-color: var(--tws-line);
    background: none;
    cursor: default;
  }

  h2 {
    font-size: 1rem;
  }

  .quiet {
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  .empty {
    display: grid;
    gap: var(--tws-1);
    padding: var(--tws-5);
    border: 1px dashed var(--tws-line);
    border-radius: var(--tws-radius);
    color: var(--tws-soft);
    text-wrap: pretty;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: var(--tws-2);
    text-align: start;
  }

  th,
  td {
    padding: var(--tws-2) var(--tws-2);
    border-block-end: 1px solid var(--tws-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  thead th {
    padding-block: 0 var(--tws-1);
    color: var(--tws-soft);
    font-size: 0.8125rem;
    font-weight: 500;
    overflow-wrap: normal;
  }

  code {
    font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }

  .mark {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: 99px;
    color: var(--tws-voice);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }

    button:disabled {
      color: GrayText;
    }
  }
`;
