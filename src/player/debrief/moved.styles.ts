import { css } from 'lit';

/** What a decision moved. */
export const movedStyles = css`
  .moves li {
    --lane: var(--tws-soft);
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(4rem, 10rem) 4.5rem;
    gap: var(--tws-2);
    align-items: center;
    padding-block: 3px;
    font-size: var(--tws-small);
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }

  .moves .safety {
    --lane: var(--tws-safety);
  }

  .moves .alliance {
    --lane: var(--tws-alliance);
  }

  .moves .openness {
    --lane: var(--tws-voice);
  }

  .moves .lane {
    font-weight: 650;
  }

  .moves .lane .of {
    color: var(--lane);
  }

  .of {
    display: block;
  }

  .of::first-letter {
    text-transform: uppercase;
  }

  .numbers {
    text-align: end;
  }

  .numbers span {
    direction: ltr;
    unicode-bidi: isolate;
  }

  .track {
    inline-size: 100%;
    overflow: visible;
  }

  .ground {
    stroke: var(--tws-line);
    stroke-width: 2;
    stroke-linecap: round;
  }

  .trace {
    stroke: var(--lane);
    stroke-width: 3;
    opacity: 0.5;
  }

  .from {
    fill: var(--tws-surface);
    stroke: var(--lane);
    stroke-width: 1.5;
  }

  .to {
    fill: var(--lane);
  }

  :host(:dir(rtl)) .track {
    transform: scaleX(-1);
  }

  @container (max-width: 26rem) {
    .moves li {
      grid-template-columns: minmax(0, 1fr) 4.5rem 4.2rem;
    }
  }

  /* Beside the words the column is narrow: the track goes below. */
  @container (min-width: 44rem) {
    .moves li {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--tws-2);
    }

    .moves li + li {
      margin-block-start: var(--tws-1);
    }

    .track {
      grid-area: 2 / 1 / auto / -1;
    }
  }

  @media (forced-colors: active) {
    .ground,
    .trace,
    .from {
      stroke: CanvasText;
    }

    .from {
      fill: Canvas;
    }

    .to {
      fill: CanvasText;
    }
  }
`;
