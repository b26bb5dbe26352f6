import { css } from 'lit';

export const styles = css`
  .head {
    display: flex;
    gap: var(--tws-3);
    align-items: center;
    justify-content: space-between;
  }

  ol,
  ul {
    display: grid;
    gap: var(--tws-1);
    padding: 0;
    list-style: none;
    counter-reset: at;
  }

  li,
  .alone {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2) var(--tws-4);
    align-items: center;
    justify-content: space-between;
    padding: var(--tws-2) var(--tws-3);
    border: 1px solid var(--tws-line);
    border-radius: 9px;
    background: var(--tws-surface);
  }

  ol > li {
    counter-increment: at;
  }

  ol > li .name::before {
    content: counter(at) '.';
    color: var(--tws-soft);
    font-variant-numeric: tabular-nums;
  }

  .name {
    display: flex;
    flex: 1 1 16rem;
    flex-wrap: wrap;
    gap: 0 var(--tws-2);
    align-items: baseline;
    min-inline-size: 0;
  }

  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-1);
  }

  button[aria-disabled] {
    border-color: var(--tws-line);
    color: var(--tws-soft);
    cursor: default;
  }
`;
