import { css } from 'lit';

export const styles = css`
  [popover] {
    inset: auto;
    min-inline-size: 16rem;
    max-block-size: calc(100vh - 2rem);
    margin: 0;
    padding: var(--tws-1);
    overflow-y: auto;
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    color: var(--tws-ink);
    box-shadow: var(--tws-shadow);
  }

  button {
    display: flex;
    gap: var(--tws-6);
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    border: 0;
    background: none;
    text-align: start;
  }

  button:focus-visible {
    outline-offset: -3px;
    background: var(--tws-press);
  }

  button[disabled] {
    color: var(--tws-soft);
    cursor: default;
  }

  kbd {
    white-space: nowrap;
  }
`;
