import { css } from 'lit';

/** Stations and choices. Sizes are of the map, so that a station is as large as its layout says. */
export const stationStyles = css`
  .spot {
    position: absolute;
    border: var(--edge) solid var(--tws-soft);
    border-radius: 22px;
    background: var(--tws-surface);
    cursor: pointer;
    contain: layout style;
    --edge: 1.5px;
  }

  .stop {
    position: absolute;
    top: 12px;
    inset-inline-start: 12px;
    width: 20px;
    height: 20px;
    fill: none;
    stroke: var(--tws-soft);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .stop .thick {
    stroke-width: 3.5;
  }

  .stop .solid {
    fill: currentColor;
    stroke: none;
  }

  .title,
  .text {
    position: absolute;
    inset-inline-start: 40px;
    white-space: nowrap;
    text-align: start;
  }

  .title {
    top: 11px;
    font-size: 14.5px;
    font-weight: 650;
    line-height: 22px;
  }

  .text {
    top: 34px;
    color: var(--tws-soft);
    font-size: 12.5px;
    line-height: 18px;
  }

  .spot:is(.start, .end) {
    border-radius: 12px;
    background: var(--tws-ink);
    border-color: var(--tws-ink);
    color: var(--tws-paper);
  }

  .spot.end {
    background: var(--tws-surface);
    color: var(--tws-ink);
    --edge: 3px;
  }

  :is(.start, .end) .stop {
    stroke: currentColor;
  }

  :is(.start, .end) .title {
    font-size: 15px;
  }

  .end :is(.title, .stop) {
    margin-block-start: -2px;
  }

  .spot:is(.rescue, .repair) {
    border-radius: 8px;
    border: var(--edge) double var(--tws-voice);
    --edge: 4px;
    background: var(--tws-voice-ground);
  }

  :is(.rescue, .repair) .stop {
    top: 9px;
    stroke: var(--tws-voice);
  }

  :is(.rescue, .repair) .title {
    top: 8px;
  }

  :is(.rescue, .repair) .text {
    top: 31px;
    color: var(--tws-voice);
  }

  .spot.siding {
    border-style: dashed;
  }

  .spot.lost {
    border: var(--edge) dashed var(--tws-voice);
    --edge: 2px;
    border-radius: 8px;
    background: var(--tws-paper);
  }

  .lost .title {
    top: 3px;
  }

  .lost .text {
    top: 21px;
  }

  .flag {
    position: absolute;
    top: -13px;
    inset-inline-end: 14px;
    width: 31px;
    height: 25px;
    overflow: visible;
  }

  .flag path {
    fill: var(--tws-voice-ground);
    stroke: var(--tws-voice);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .flag text {
    fill: var(--tws-voice);
    font: 700 12.5px var(--tws-font);
    text-anchor: middle;
  }

  .flag .error path {
    fill: var(--tws-ink);
    stroke: var(--tws-ink);
  }

  .flag .error text {
    fill: var(--tws-paper);
  }

  .folded {
    position: absolute;
    bottom: -12px;
    inset-inline-end: 16px;
    padding: 0 8px;
    border: 1.5px solid var(--tws-soft);
    border-radius: 11px;
    background: var(--tws-press);
    font-size: 13px;
    font-weight: 650;
    line-height: 20px;
  }

  .folded::before {
    content: '';
    position: absolute;
    inset: -7px 5px auto;
    border-block-start: 1.5px solid var(--tws-soft);
  }

  .steps {
    position: absolute;
    top: -12px;
    inset-inline-start: 14px;
    display: flex;
    gap: 3px;
  }

  .spot b {
    flex: none;
    min-width: 22px;
    padding: 0 5px;
    border-radius: 11px;
    background: var(--tws-alliance);
    color: var(--tws-paper);
    font-size: 12.5px;
    font-weight: 700;
    line-height: 22px;
    text-align: center;
  }

  .spot.passed {
    border-color: var(--tws-alliance);
    --edge: 3px;
  }

  /* What can be done with a station comes up where one is. */
  .more,
  .handle {
    position: absolute;
    visibility: hidden;
  }

  .more {
    top: 4px;
    inset-inline-end: 10px;
    display: grid;
    place-items: center;
    width: 34px;
    height: 32px;
    min-block-size: 0;
    min-inline-size: 0;
    padding: 0;
    border-color: transparent;
    background: var(--tws-surface);
  }

  .more svg {
    width: 20px;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
  }

  .handle {
    top: calc(50% - 16px);
    inset-inline-end: -16px;
    width: 32px;
    height: 32px;
    cursor: crosshair;
    touch-action: none;
  }

  .handle::after {
    content: '';
    position: absolute;
    inset: 9px;
    border: 3px solid var(--tws-ink);
    border-radius: 50%;
    background: var(--tws-surface);
  }

  .spot:hover > :is(.more, .handle),
  .spot:focus-visible > :is(.more, .handle),
  .spot.selected > :is(.more, .handle) {
    visibility: visible;
  }

  :host(:is([locked], [picking])) :is(.more, .handle) {
    display: none;
  }

  .chip {
    position: absolute;
    display: flex;
    gap: 6px;
    align-items: center;
    padding-inline: 10px;
    border-radius: 12px;
    font-size: 12.5px;
    line-height: 18px;
    cursor: pointer;
    touch-action: none;
    contain: layout style;
  }

  .words {
    white-space: nowrap;
  }

  .chip:hover {
    background: var(--tws-press);
  }

  .mark {
    flex: none;
    width: 16px;
    font-weight: 700;
    text-align: center;
  }

  .chip b {
    margin-inline-start: -6px;
    line-height: 20px;
    min-width: 20px;
  }

  .chip.passed {
    color: var(--tws-alliance);
    font-weight: 650;
  }

  .chip .flag {
    top: -11px;
    inset-inline-end: 6px;
    width: 24px;
    height: 20px;
  }

  .found {
    box-shadow: 0 0 0 5px color-mix(in srgb, var(--tws-voice) 40%, transparent);
  }

  :is(.spot, .chip).selected {
    outline: 3px solid var(--tws-ink);
    outline-offset: 2px;
  }

  :is(.spot, .chip):focus-visible {
    outline: 3px solid var(--tws-focus);
    outline-offset: 2px;
  }

  :is(.spot, .chip).selected:focus-visible {
    box-shadow: 0 0 0 8px color-mix(in srgb, var(--tws-focus) 30%, transparent);
  }

  .spot.target {
    outline: 4px solid var(--tws-focus);
    outline-offset: 3px;
  }

  :host([picking]) .spot:hover {
    outline: 4px solid var(--tws-focus);
    outline-offset: 3px;
  }

  /* Further away: titles in two lines. */
  .titles .spot {
    --edge: 2.5px;
  }

  .titles .spot .title {
    top: 50%;
    inset-inline-start: 16px;
    margin: 0;
    font-size: 24px;
    line-height: 27px;
    letter-spacing: -0.01em;
    translate: 0 -50%;
  }

  .titles .title span {
    display: block;
  }

  .titles .stop {
    display: none;
  }

  .titles .spot > :is(.flag, .folded, .steps) {
    scale: 1.6;
  }

  .titles .spot > .steps {
    top: -32px;
    transform-origin: 0 50%;
  }

  .titles .spot > .flag {
    top: -22px;
  }

  /* Far away: where everything stands. */
  .dots .spot {
    --edge: 6px;
    background: color-mix(in srgb, var(--tws-soft) 45%, var(--tws-surface));
  }

  .dots .spot:is(.start, .end) {
    background: var(--tws-ink);
  }

  .dots .spot:is(.rescue, .repair) {
    background: var(--tws-voice);
  }

  .dots .spot.siding {
    background: var(--tws-surface);
  }

  .dots .spot.passed {
    background: var(--tws-alliance);
  }

  .dots :is(.selected, .spot:focus-visible) {
    outline-width: 14px;
  }

  .titles :is(.selected, .spot:focus-visible) {
    outline-width: 6px;
  }

  @media (forced-colors: active) {
    .spot,
    .chip {
      border-color: CanvasText;
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }

    :is(.spot, .chip).selected {
      outline-color: Highlight;
      outline-width: 5px;
    }

    .found {
      outline: 3px dashed Highlight;
    }
  }
`;
