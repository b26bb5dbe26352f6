import { css } from 'lit';

/** What was tried, line by line, and the sign before each. */
export const linesStyles = css`
  h3 {
    font-size: var(--tws-small);
    font-weight: 650;
  }

  .lines,
  .seen {
    display: grid;
    gap: var(--tws-2);
    padding: 0;
    list-style: none;
  }

  .lines li {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    gap: var(--tws-3);
    font-size: var(--tws-small);
    line-height: 1.4;
  }

  .lines [data-state='waiting'] {
    color: var(--tws-soft);
  }

  .lines [data-state='wrong'] {
    font-weight: 600;
  }

  .sign {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sign.well {
    color: var(--tws-safety);
    stroke-width: 2.5;
  }

  .sign.wrong {
    color: var(--tws-voice);
  }

  .sign .dotted {
    stroke-dasharray: 0.1 4.3;
  }

  .sign .filled {
    fill: currentcolor;
  }

  .sign .on-filled {
    stroke: var(--tws-paper);
  }

  /* A drawing keeps its own colours there, unless told. */
  @media (forced-colors: active) {
    .sign.well,
    .sign.wrong {
      color: CanvasText;
    }

    .sign .on-filled {
      stroke: Canvas;
    }
  }

  .detail {
    display: block;
    color: var(--tws-soft);
    font-weight: 400;
  }

  .detail,
  .seen {
    font-family: ui-monospace, monospace;
    font-size: var(--tws-tiny);
    overflow-wrap: anywhere;
  }
`;
