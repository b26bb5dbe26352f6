import { css } from 'lit';

export const styles = css`
  h2 {
    font-size: var(--tws-subheading);
    margin-block-end: var(--tws-3);
  }

  h3 {
    font-size: var(--tws-small);
    margin-block: var(--tws-4) var(--tws-1);
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--tws-1) var(--tws-4);
    font-size: var(--tws-small);
  }

  dt,
  .soft {
    color: var(--tws-soft);
  }

  dd {
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }

  .strong {
    font-weight: 700;
  }

  ul,
  ol {
    padding: 0;
    list-style: none;
    font-size: var(--tws-small);
  }

  li {
    display: flex;
    justify-content: space-between;
    gap: var(--tws-3);
    padding-block: var(--tws-1);
    border-block-end: 1px solid var(--tws-line);
  }

  li span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  li b {
    font-weight: 600;
  }
`;
