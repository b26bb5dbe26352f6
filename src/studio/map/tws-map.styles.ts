import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    min-block-size: 20rem;
    background: var(--tws-paper);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
    align-items: center;
    padding: var(--tws-2) var(--tws-3);
    border-block-end: 1px solid var(--tws-line);
    background: var(--tws-surface);
  }

  .search {
    display: flex;
    flex: 1 1 13rem;
    gap: var(--tws-1);
    align-items: center;
    max-inline-size: 26rem;
    min-inline-size: 0;
  }

  input {
    flex: 1;
    font: inherit;
    color: inherit;
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding: 0 var(--tws-3);
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
  }

  .bar output {
    flex: none;
    color: var(--tws-soft);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }

  .space {
    flex: 1;
  }

  button svg {
    flex: none;
    inline-size: 1.125rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  button {
    display: inline-flex;
    gap: var(--tws-2);
    align-items: center;
    justify-content: center;
    white-space: nowrap;
  }

  button[aria-expanded='true'] {
    background: var(--tws-press);
  }

  .frame {
    position: relative;
    min-block-size: 0;
  }

  tws-railway {
    position: absolute;
    inset: 0;
  }

  .said {
    position: absolute;
    inset-block-start: var(--tws-3);
    inset-inline: var(--tws-3);
    display: grid;
    gap: var(--tws-2);
    justify-items: start;
    pointer-events: none;
  }

  .said > * {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2) var(--tws-3);
    align-items: center;
    max-inline-size: 100%;
    padding: var(--tws-2) var(--tws-3);
    border: 1px solid var(--tws-line);
    border-radius: 10px;
    background: var(--tws-surface);
    box-shadow: var(--tws-shadow);
    pointer-events: auto;
  }

  .said .pick {
    border-color: var(--tws-focus);
    border-width: 2px;
  }

  .said .route {
    border-inline-start: 6px solid var(--tws-alliance);
  }

  .said .broken {
    border-inline-start: 6px solid var(--tws-voice);
    background: var(--tws-voice-ground);
  }

  .near {
    position: absolute;
    inset-block-end: var(--tws-3);
    inset-inline-end: var(--tws-3);
    display: flex;
    border: 1px solid var(--tws-soft);
    border-radius: 10px;
    background: var(--tws-surface);
    box-shadow: var(--tws-shadow);
  }

  .near button {
    border: 0;
    padding-inline: var(--tws-2);
    background: none;
  }

  .near button:hover {
    background: var(--tws-press);
  }

  .findings {
    position: absolute;
    inset-block-end: calc(var(--tws-3) + 3.25rem);
    inset-inline-end: var(--tws-3);
    inline-size: min(26rem, 100% - 2 * var(--tws-3));
    max-block-size: 30%;
    font-size: 0.875rem;
    overflow: auto;
    padding: var(--tws-3);
    border: 1px solid var(--tws-line);
    border-inline-start: 6px solid var(--tws-voice);
    border-radius: 10px;
    background: var(--tws-surface);
    box-shadow: var(--tws-shadow);
  }

  .findings p {
    margin-block-start: var(--tws-1);
    color: var(--tws-soft);
  }

  .findings h2 {
    font-size: 0.9375rem;
    margin-block-end: var(--tws-1);
  }

  .findings ul {
    display: grid;
    gap: var(--tws-2);
    padding-inline-start: var(--tws-5);
  }

  .findings li::marker {
    color: var(--tws-soft);
  }

  .legend {
    position: absolute;
    z-index: 3;
    inset-block-start: var(--tws-3);
    inset-inline-end: var(--tws-3);
    inline-size: min(34rem, 100% - 2 * var(--tws-3));
    max-block-size: calc(100% - 2 * var(--tws-3));
    overflow: auto;
    padding: var(--tws-4);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
    box-shadow: var(--tws-shadow);
  }

  .legend dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
    gap: var(--tws-1) var(--tws-4);
    margin-block: var(--tws-2) var(--tws-4);
  }

  .legend dd {
    font-size: 0.875rem;
    line-height: 1.35;
  }

  .legend div {
    display: flex;
    gap: var(--tws-3);
    align-items: center;
  }

  .legend dt {
    flex: none;
    min-inline-size: 36px;
  }

  .legend .keys dt {
    min-inline-size: 4.5rem;
    font-size: 0.8125rem;
  }

  .legend dt svg {
    display: block;
    overflow: visible;
    --line: color-mix(in srgb, var(--tws-soft) 62%, var(--tws-paper));
  }

  .legend .stop {
    fill: none;
    stroke: var(--tws-soft);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .legend .stop .thick {
    stroke-width: 3.5;
  }

  .legend .track {
    fill: none;
    stroke: var(--line);
    stroke-width: 2.5;
  }

  .legend .tip {
    fill: var(--line);
  }

  .legend .sometimes .track {
    stroke-dasharray: 6 4;
  }

  .legend .taken .track {
    stroke: var(--tws-alliance);
    stroke-width: 6;
  }

  .legend .taken .tip {
    fill: var(--tws-alliance);
  }

  .legend .flag path {
    fill: var(--tws-voice-ground);
    stroke: var(--tws-voice);
    stroke-width: 1.5;
  }

  .legend .flag text {
    fill: var(--tws-voice);
    font: 700 12.5px var(--tws-font);
    text-anchor: middle;
  }

  .legend .flag .error path {
    fill: var(--tws-ink);
    stroke: var(--tws-ink);
  }

  .legend .flag .error text {
    fill: var(--tws-paper);
  }

  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    gap: var(--tws-3);
    align-content: center;
    justify-items: center;
    padding: var(--tws-6);
    text-align: center;
  }

  @media (max-width: 900px) {
    .wide {
      display: none;
    }
  }
`;
