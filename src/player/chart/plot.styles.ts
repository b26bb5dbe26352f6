import { css } from 'lit';

/** The ground of the street, lines and their points, wherever levels are drawn over time. */
export const plotStyles = css`
  :host {
    container-type: inline-size;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-1) var(--tws-5);
    margin-block-end: var(--tws-3);
    padding: 0;
    list-style: none;
    font-size: var(--tws-small);
    color: var(--tws-soft);
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: var(--tws-2);
  }

  .legend svg {
    flex: none;
  }

  .lane {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .safety {
    --lane: var(--tws-safety);
  }

  .alliance {
    --lane: var(--tws-alliance);
  }

  .openness {
    --lane: var(--tws-voice);
  }

  .lane.safety,
  .lane.alliance,
  .lane.openness {
    color: var(--lane);
  }

  .chart {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  text {
    fill: var(--tws-soft);
  }

  .zone {
    fill: var(--tws-soft);
    fill-opacity: 0.035;
  }

  .zone.building {
    fill-opacity: 0.065;
  }

  .zone.solid {
    fill-opacity: 0.1;
  }

  .texture {
    fill: none;
    stroke: var(--tws-line);
    stroke-width: 1;
  }

  circle.texture {
    fill: var(--tws-line);
    stroke: none;
  }

  .zone-name,
  .row,
  .number-of,
  .stop text,
  .margin {
    paint-order: stroke;
    stroke: var(--tws-surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .number-of,
  .stop text,
  .margin {
    text-anchor: middle;
    pointer-events: none;
  }

  .way,
  .halo {
    fill: none;
    stroke: var(--lane);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }

  .halo {
    stroke: var(--tws-surface);
    stroke-width: 6;
  }

  .way.diamond {
    stroke-dasharray: 7 4;
  }

  .way.square {
    stroke-dasharray: 2.5 4;
    stroke-linecap: round;
  }

  .openness .way {
    stroke-width: 1.5;
  }

  .point {
    fill: var(--lane);
    stroke: var(--tws-surface);
    stroke-width: 1.5;
  }

  .point.diamond,
  .point.square {
    fill: var(--tws-surface);
    stroke: var(--lane);
    stroke-width: 2.25;
  }

  .break {
    fill: none;
    stroke: var(--tws-soft);
    stroke-width: 1;
  }

  .turn {
    fill: none;
    stroke: var(--tws-soft);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }

  @media (forced-colors: active) {
    text.zone-name,
    text.row,
    text.margin,
    text.number-of,
    .stop text {
      fill: CanvasText;
      stroke: Canvas;
    }

    .zone {
      fill: Canvas;
      fill-opacity: 1;
      stroke: GrayText;
    }

    .texture {
      stroke: GrayText;
    }

    circle.texture {
      fill: GrayText;
    }

    .way,
    .break,
    .turn,
    .mark {
      stroke: CanvasText;
    }

    .halo {
      stroke: Canvas;
    }

    .point {
      fill: CanvasText;
      stroke: Canvas;
    }

    .point.diamond,
    .point.square {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
