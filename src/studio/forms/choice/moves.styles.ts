import { css } from 'lit';

/** The steps of each strand, under the two levels. */
export const movesStyles = css`
  .side {
    display: grid;
    align-content: start;
    gap: var(--tws-3);
    padding-inline-start: var(--tws-3);
    border-inline-start: 3px solid var(--tws-soft);
  }

  .side.safety {
    border-color: var(--tws-safety);
  }

  .side.alliance {
    border-color: var(--tws-alliance);
  }

  .sides {
    display: grid;
    gap: var(--tws-4);
  }

  @container (min-width: 40rem) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .ticks {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 var(--tws-4);
    }
  }

  .strand {
    display: grid;
    gap: var(--tws-1);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .strand legend {
    font-weight: 400;
  }

  .strand legend strong {
    font-weight: 620;
  }

  .steps {
    display: flex;
    max-inline-size: 22rem;
  }

  .step {
    position: relative;
    display: grid;
    flex: 1;
    place-items: center;
    min-inline-size: 2rem;
    min-block-size: 2.25rem;
    margin-inline-start: -1px;
    border: 1px solid var(--tws-soft);
    background: var(--tws-surface);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    cursor: pointer;
  }

  .step:first-child {
    border-start-start-radius: 9px;
    border-end-start-radius: 9px;
  }

  .step:last-child {
    border-start-end-radius: 9px;
    border-end-end-radius: 9px;
  }

  .step input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .step:has(:checked) {
    z-index: 1;
    background: var(--tws-ink);
    border-color: var(--tws-ink);
    color: var(--tws-surface);
    font-weight: 700;
  }

  .step:has(:focus-visible) {
    z-index: 2;
    outline: 3px solid var(--tws-focus);
    outline-offset: 2px;
  }
`;
