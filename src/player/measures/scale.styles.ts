import { css } from 'lit';

/** A row of radio buttons that keeps its order and its ends at every width. */
export const scaleStyles = css`
  .points {
    display: flex;
    gap: var(--tws-2);
    max-inline-size: 26rem;
  }

  .points .choice {
    flex: 1 1 0;
    min-inline-size: 0;
    justify-content: center;
    gap: var(--tws-2);
    padding-inline: 2px;
    border: 1px solid var(--tws-soft);
    background: var(--tws-surface);
    font-variant-numeric: tabular-nums;
  }

  .points .choice:has(:checked) {
    box-shadow: inset 0 0 0 1.5px var(--tws-ink);
    font-weight: 650;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--tws-4);
    max-inline-size: 26rem;
    margin-block-start: var(--tws-1);
    font-size: var(--tws-tiny);
  }

  .ends :last-child {
    text-align: end;
  }
`;
