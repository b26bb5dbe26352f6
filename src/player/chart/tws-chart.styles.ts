import { css } from 'lit';

/** What happened, the decisions that can be chosen, and the words under the chart. */
export const styles = css`
  .mark {
    fill: none;
    stroke: var(--tws-ink);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }

  .stop {
    cursor: pointer;
    outline: none;
  }

  .stop rect {
    fill: transparent;
    stroke: none;
  }

  .plumb {
    stroke: var(--tws-soft);
    stroke-width: 1;
    stroke-dasharray: 1 3;
    opacity: 0;
  }

  .looked .plumb {
    opacity: 1;
  }

  .looked text {
    fill: var(--tws-ink);
    font-weight: 700;
  }

  .stop:focus-visible rect {
    stroke: var(--tws-focus);
    stroke-width: 3;
  }

  figcaption {
    min-block-size: 3.1em;
    margin-block-start: var(--tws-3);
    font-size: var(--tws-small);
    color: var(--tws-soft);
    text-wrap: pretty;
  }

  figcaption strong {
    color: var(--tws-ink);
  }

  .last {
    margin-block-start: var(--tws-2);
    max-inline-size: var(--tws-measure);
    font-size: var(--tws-small);
    text-wrap: pretty;
  }

  @media (forced-colors: active) {
    .plumb {
      stroke: CanvasText;
    }

    .stop:focus-visible rect {
      stroke: Highlight;
    }
  }

  @media print {
    figcaption {
      display: none;
    }

    figure {
      break-inside: avoid;
    }
  }
`;
