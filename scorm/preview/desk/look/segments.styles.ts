import { css } from 'lit';

/** Buttons in one row of which one is pressed: which part is shown, which calls, which size. */
export const segmentsStyles = css`
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 2px;
    border-radius: 11px;
    background: var(--tws-press);
  }

  .segments button {
    min-block-size: 2rem;
    padding-inline: var(--tws-3);
    border-color: transparent;
    background: none;
    color: var(--tws-soft);
  }

  .segments button:hover {
    color: var(--tws-ink);
  }

  .segments button[aria-pressed='true'] {
    border-color: var(--tws-line);
    background: var(--tws-surface);
    color: var(--tws-ink);
    font-weight: 650;
  }
`;
