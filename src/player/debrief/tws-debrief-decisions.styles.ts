import { css } from 'lit';

/** The decisions: what was chosen in the summary, what came of it and why behind it. */
export const decisionStyles = css`
  ol.decisions {
    display: grid;
    gap: var(--tws-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .all {
    font-size: var(--tws-small);
    margin-block-end: var(--tws-3);
  }

  .decision {
    scroll-margin-block-start: calc(var(--tws-header, 0px) + var(--tws-3));
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
  }

  .decision[open] {
    box-shadow: var(--tws-shadow);
  }

  .decision > summary {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr) 1rem;
    gap: 0 var(--tws-3);
    align-items: start;
    padding: var(--tws-4);
    border-radius: var(--tws-radius-large);
    list-style: none;
    cursor: pointer;
  }

  .decision > summary::-webkit-details-marker {
    display: none;
  }

  .decision > summary::after {
    content: '';
    grid-area: 1 / 3;
    justify-self: end;
    inline-size: 9px;
    block-size: 9px;
    margin-block-start: 0.5em;
    border: solid var(--tws-soft);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    transition: transform var(--tws-move);
  }

  .decision[open] > summary::after {
    transform: translateY(4px) rotate(225deg);
  }

  .number {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 1.5px solid var(--tws-soft);
    border-radius: 50%;
    font-size: var(--tws-small);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .decision h3 {
    margin-block-start: 0.25rem;
  }

  .chose {
    grid-area: 2 / 2 / auto / -1;
    margin-block-start: var(--tws-1);
    color: var(--tws-soft);
    line-height: 1.45;
    max-inline-size: var(--tws-measure);
  }

  .you {
    font-weight: 650;
    font-size: var(--tws-small);
  }

  .clock {
    margin-inline-start: var(--tws-1);
    color: var(--tws-soft);
    font-size: var(--tws-tiny);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .body {
    display: grid;
    gap: var(--tws-5) var(--tws-8);
    padding: 0 var(--tws-4) var(--tws-5);
  }

  .told {
    min-inline-size: 0;
    max-inline-size: var(--tws-measure);
  }

  .came > h4:first-child,
  .else > h4:first-child {
    margin-block-start: 0;
  }

  .answer {
    padding: var(--tws-3) var(--tws-4);
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-radius: var(--tws-radius);
    border-start-start-radius: 3px;
    line-height: 1.5;
  }

  .heard {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--tws-3);
    margin-block-start: var(--tws-2);
  }

  .why {
    text-wrap: pretty;
  }

  .kept {
    margin-block-start: var(--tws-3);
    padding-inline-start: var(--tws-4);
    border-inline-start: 3px solid var(--tws-voice);
  }

  .kept h4 {
    margin-block-start: 0;
    color: var(--tws-voice);
  }

  .replay {
    margin-block-start: var(--tws-4);
  }

  @container (min-width: 44rem) {
    .decision > summary {
      padding: var(--tws-4) var(--tws-6);
    }

    .body {
      grid-template: auto 1fr / minmax(0, 1.5fr) minmax(0, 1fr);
      row-gap: 0;
      padding: 0 var(--tws-6) var(--tws-6) calc(var(--tws-6) + 2rem + var(--tws-3));
    }

    .told {
      grid-row: 1 / span 2;
    }

    .came,
    .else {
      grid-column: 2;
      padding-inline-start: var(--tws-6);
      border-inline-start: 1px solid var(--tws-line);
    }

    .came {
      padding-block-end: var(--tws-5);
    }

    .else {
      font-size: var(--tws-small);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .decision > summary::after {
      transition: none;
    }
  }
`;
