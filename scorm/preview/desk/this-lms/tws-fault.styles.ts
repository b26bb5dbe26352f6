import { css } from 'lit';

export const styles = css`
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--tws-3);
    padding: var(--tws-2) var(--tws-3);
    border-radius: 9px;
    cursor: pointer;
  }

  .row:hover {
    background: var(--tws-press);
  }

  .row .name {
    font-weight: 600;
  }

  .row .quiet {
    grid-column: 2;
  }

  /* A switch: the knob says by its place what the colour says. */
  input[role='switch'] {
    appearance: none;
    position: relative;
    inline-size: 2.25rem;
    block-size: 1.25rem;
    margin: 0.1rem 0 0;
    border: 1.5px solid var(--tws-soft);
    border-radius: 99px;
    background: var(--tws-surface);
    cursor: pointer;
    transition: background-color var(--tws-move);
  }

  input[role='switch']::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 3px;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border-radius: 50%;
    background: var(--tws-soft);
    translate: 0 -50%;
    transition: inset-inline-start var(--tws-move);
  }

  input[role='switch']:checked {
    border-color: var(--tws-voice);
    background: var(--tws-voice);
  }

  input[role='switch']:checked::before {
    inset-inline-start: calc(100% - 0.75rem - 3px);
    background: var(--tws-surface);
  }

  .exact {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr));
    gap: var(--tws-2) var(--tws-3);
    margin: 0 var(--tws-3) var(--tws-2) calc(2.25rem + 2 * var(--tws-3));
  }

  .exact label {
    display: grid;
    gap: 2px;
    font-size: 0.875rem;
    color: var(--tws-soft);
  }

  @media (forced-colors: active) {
    input[role='switch']::before {
      background: ButtonText;
    }

    input[role='switch']:checked {
      background: Highlight;
    }

    input[role='switch']:checked::before {
      background: HighlightText;
    }
  }
`;
