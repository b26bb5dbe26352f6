import { css } from 'lit';

export const styles = css`
  wa-dialog {
    --width: min(36rem, calc(100vw - 2rem));
  }

  .search {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0 var(--tws-3);
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    color: var(--tws-ink);
    font: inherit;
  }

  label {
    display: block;
    margin-block-end: var(--tws-2);
    color: var(--tws-soft);
  }

  ul {
    block-size: min(24rem, 50vh);
    margin-block: var(--tws-2) 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: minmax(2.25rem, max-content) minmax(0, 1fr);
    column-gap: var(--tws-2);
    align-items: baseline;
    min-block-size: 2.25rem;
    padding: var(--tws-2) var(--tws-3);
    border-radius: 9px;
    cursor: pointer;
  }

  li:hover {
    background: var(--tws-press);
  }

  li[aria-selected='true'] {
    background: var(--tws-press);
    outline: 2px solid var(--tws-focus);
    outline-offset: -2px;
  }

  .mark {
    color: var(--tws-soft);
    font-variant-numeric: tabular-nums;
    font-size: 0.875rem;
  }

  .more {
    grid-column: 2;
    overflow: hidden;
    color: var(--tws-soft);
    font-size: 0.875rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .help {
    margin-block-start: var(--tws-3);
    color: var(--tws-soft);
    font-size: 0.875rem;
  }
`;
