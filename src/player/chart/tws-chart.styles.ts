import { css } from 'lit';

export const styles = css`
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

  .lane.safety,
  .lane.alliance {
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
  .stop text,
  .margin {
    paint-order: stroke;
    stroke: var(--tws-surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

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

  .alliance .way {
    stroke-dasharray: 7 4;
  }

  .point {
    fill: var(--lane);
    stroke: var(--tws-surface);
    stroke-width: 1.5;
  }

  .alliance .point {
    fill: var(--tws-surface);
    stroke: var(--lane);
    stroke-width: 2.25;
  }

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

  summary {
    min-block-size: var(--tws-target);
    padding-block: var(--tws-2);
    font-size: var(--tws-small);
    color: var(--tws-soft);
    cursor: pointer;
    inline-size: fit-content;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: var(--tws-small);
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: var(--tws-2);
    border-block-end: 1px solid var(--tws-line);
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    color: var(--tws-soft);
    font-weight: 600;
    white-space: nowrap;
  }

  tbody th {
    font-weight: 400;
    min-inline-size: 11em;
  }

  .number {
    text-align: end;
  }

  @media (forced-colors: active) {
    text.zone-name,
    text.row,
    text.margin,
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
    .mark,
    .plumb {
      stroke: CanvasText;
    }

    .halo {
      stroke: Canvas;
    }

    .point {
      fill: CanvasText;
      stroke: Canvas;
    }

    .alliance .point {
      fill: Canvas;
      stroke: CanvasText;
    }

    .stop:focus-visible rect {
      stroke: Highlight;
    }
  }

  @container (max-width: 32rem) {
    table {
      font-size: var(--tws-tiny);
    }

    th,
    td {
      padding: var(--tws-2) var(--tws-1);
    }

    tbody th {
      min-inline-size: 7em;
    }
  }

  @media print {
    figcaption,
    summary {
      display: none;
    }

    details {
      margin-block-start: 8pt;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    table {
      font-size: 9pt;
    }

    th,
    td {
      padding-block: 2pt;
    }

    figure {
      break-inside: avoid;
    }
  }
`;
