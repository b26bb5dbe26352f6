import { css } from 'lit';

export const styles = css`
  ul {
    display: grid;
    gap: var(--tws-3);
    padding: 0;
    list-style: none;
  }

  button {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--tws-4);
    inline-size: 100%;
    padding: 0.8125rem var(--tws-5);
    text-align: start;
    line-height: 1.4;
    border-color: color-mix(in srgb, var(--tws-soft) 55%, var(--tws-surface));
    box-shadow: var(--tws-shadow);
  }

  button:hover {
    border-color: var(--tws-ink);
    background: var(--tws-surface);
  }

  button:active {
    background: var(--tws-press);
  }

  .text {
    overflow-wrap: anywhere;
  }

  .minutes {
    flex: none;
    color: var(--tws-soft);
    font-size: var(--tws-small);
    font-variant-numeric: tabular-nums;
  }

  @media (max-width: 759px) {
    ul {
      gap: var(--tws-2);
    }

    button {
      padding: 0.625rem var(--tws-4);
      gap: var(--tws-3);
    }
  }

  /* On a phone the words take the whole width; the minutes stand at the end of their last line. */
  @media (max-width: 479px) {
    button {
      display: flow-root;
    }

    .minutes {
      float: inline-end;
      margin-inline-start: var(--tws-3);
      line-height: 1.5875rem;
    }
  }
`;
