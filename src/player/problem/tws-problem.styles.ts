import { css } from 'lit';

export const styles = css`
  article {
    display: grid;
    gap: var(--tws-4);
    max-inline-size: 36rem;
    margin-inline: auto;
    padding: clamp(2rem, 14vh, 8rem) var(--tws-6) var(--tws-8);
  }

  svg {
    inline-size: 96px;
    block-size: 20px;
  }

  path {
    stroke: var(--tws-soft);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-dasharray: 0 12;
  }

  h1 {
    font-size: 1.625rem;
    font-weight: 680;
  }

  p {
    color: var(--tws-soft);
    text-wrap: pretty;
  }

  .fact {
    color: var(--tws-ink);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .news {
    color: var(--tws-ink);
    font-size: var(--tws-small);
    font-variant-numeric: tabular-nums;
    min-block-size: 1.55em;
  }

  .news:empty {
    margin-block-start: calc(-1 * var(--tws-4));
    min-block-size: 0;
  }

  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2) var(--tws-6);
  }

  /* Its words begin where the others do, also on a line of its own. */
  .offers .plain {
    margin-inline-start: calc(-1 * var(--tws-4));
  }
`;
