import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
    display: block;
    min-block-size: 0;
    overflow: hidden;
    background: var(--tws-paper);
    --line: color-mix(in srgb, var(--tws-soft) 62%, var(--tws-paper));
  }

  .ground {
    position: absolute;
    inset: 0;
    overflow: hidden;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }

  .ground:active {
    cursor: grabbing;
  }

  :host([picking]) .ground {
    cursor: crosshair;
  }

  .layer {
    position: absolute;
    top: 0;
    left: 0;
    width: 0;
    height: 0;
    transform-origin: 0 0;
  }

  /* One layer while it moves, drawn sharp again when it stands. */
  .layer.moving {
    will-change: transform;
  }

  .layer.passing {
    pointer-events: none;
  }

  .tracks {
    transition: opacity var(--tws-move);
  }

  :host([stale]) .tracks {
    opacity: 0.5;
  }

  .tracks > svg {
    position: absolute;
    top: 0;
    left: 0;
    overflow: visible;
    pointer-events: none;
  }

  .track {
    fill: none;
    stroke: var(--line);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .tip {
    fill: var(--line);
  }

  .sometimes .track {
    stroke-dasharray: 8 6;
    stroke-linecap: butt;
  }

  .faint :is(.track, .tip) {
    opacity: 0.55;
  }

  .own .track {
    stroke: var(--tws-ink);
    stroke-width: 3;
  }

  .own .tip {
    fill: var(--tws-ink);
  }

  .taken .track {
    stroke: var(--tws-alliance);
    stroke-width: 6;
  }

  .taken .tip {
    fill: var(--tws-alliance);
  }

  .titles .track {
    stroke-width: 4;
  }

  .dots .track {
    stroke-width: 7;
  }

  .titles .taken .track,
  .dots .taken .track {
    stroke-width: 12;
  }

  .label {
    fill: var(--tws-paper);
    stroke: var(--line);
    stroke-width: 1.5;
  }

  .sometimes .label {
    stroke-dasharray: 5 4;
  }

  .own .label {
    stroke: var(--tws-ink);
    stroke-width: 2;
  }

  .taken .label {
    stroke: var(--tws-alliance);
    stroke-width: 3;
  }

  .grip {
    fill: var(--tws-surface);
    fill-opacity: 0;
    stroke: var(--tws-ink);
    stroke-width: 0;
    cursor: move;
    pointer-events: all;
  }

  .grip:hover {
    fill-opacity: 1;
    stroke-width: 2.5;
  }

  .siding rect {
    fill: color-mix(in srgb, var(--tws-press) 70%, transparent);
    stroke: var(--tws-soft);
    stroke-width: 1.5;
    stroke-dasharray: 3 6;
  }

  .siding text {
    fill: var(--tws-soft);
    font: 600 15px var(--tws-font);
  }

  .titles .siding text {
    font-size: 26px;
  }

  .dots .siding text {
    font-size: 56px;
  }

  .rubber {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  .rubber path {
    fill: none;
    stroke: var(--tws-focus);
    stroke-width: 3;
    stroke-dasharray: 6 5;
    stroke-linecap: round;
  }

  .overview {
    position: absolute;
    inset-block-end: var(--tws-3);
    inset-inline-start: var(--tws-3);
    padding: var(--tws-2);
    border: 1px solid var(--tws-line);
    border-radius: 10px;
    background: color-mix(in srgb, var(--tws-surface) 92%, transparent);
    cursor: pointer;
    touch-action: none;
    line-height: 0;
  }

  .overview[hidden] {
    display: none;
  }

  .overview .all {
    fill: color-mix(in srgb, var(--tws-soft) 55%, var(--tws-surface));
  }

  .overview .seen {
    fill: var(--tws-focus);
    fill-opacity: 0.08;
    stroke: var(--tws-focus);
  }

  @media (forced-colors: active) {
    .track {
      stroke: CanvasText;
    }

    .tip {
      fill: CanvasText;
    }

    .taken .track {
      stroke: Highlight;
    }

    .taken .tip {
      fill: Highlight;
    }
  }
`;
