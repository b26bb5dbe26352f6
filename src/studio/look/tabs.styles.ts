import { css } from 'lit';

/** A row of buttons of which one is pressed: what is shown below it. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    flex: none;
    gap: var(--tws-1);
    padding: var(--tws-2) var(--tabs-edge, var(--tws-3));
    border-block-end: 1px solid var(--tws-line);
  }

  .tabs button {
    border-color: transparent;
    background: none;
    color: var(--tws-soft);
  }

  .tabs button[aria-pressed='true'] {
    border-color: var(--tws-line);
    background: var(--tws-press);
    color: var(--tws-ink);
    font-weight: 650;
  }
`;
