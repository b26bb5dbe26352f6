import { css } from 'lit';

/**
 * A picture is at most three tenths of the window high and never wider than its own pixels; whoever places it may set
 * `--tws-medium-most`, the share of the line it may take, and `--tws-medium-high`, its height.
 */
export const styles = css`
  :host([kind='image']) {
    inline-size: min(
      var(--tws-medium-most, 100%),
      var(--width, 100%),
      var(--tws-medium-high, 30vh) * var(--ratio, 1.5)
    );
    min-inline-size: min(100%, 6rem);
  }

  :host([kind='image'][large]) {
    inline-size: min(100%, var(--width, 100%));
  }

  :host(:not([kind='image'])) {
    max-inline-size: var(--tws-measure);
  }

  .frame {
    position: relative;
    max-inline-size: var(--width, 100%);
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--ratio, auto);
    border-radius: 9px;
    background: var(--tws-press);
  }

  /* Its target is larger than what is seen of it, which should hide little of the picture. */
  button {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    background: none;
  }

  button:hover {
    background: none;
  }

  svg {
    box-sizing: border-box;
    inline-size: 2rem;
    block-size: 2rem;
    padding: 5px;
    border: 1px solid var(--tws-soft);
    border-radius: 50%;
    background: color-mix(in srgb, var(--tws-surface) 90%, transparent);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  audio,
  video {
    display: block;
    inline-size: 100%;
  }

  video {
    inline-size: min(100%, max(30vh, 180px) * var(--ratio, 1.7778));
    aspect-ratio: var(--ratio, 16 / 9);
    border-radius: 9px;
    background: #000;
  }

  figcaption,
  .quiet {
    color: var(--tws-soft);
    font-size: var(--tws-tiny);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  figcaption {
    margin-block-start: 2px;
  }

  summary {
    padding-block: 0.625rem;
    color: var(--tws-soft);
    font-size: var(--tws-small);
    line-height: 1.5rem;
    cursor: pointer;
  }

  .lost {
    max-inline-size: var(--tws-measure);
    padding: var(--tws-2) var(--tws-4);
    border-inline-start: 3px solid var(--tws-soft);
  }

  @media print {
    button,
    audio,
    video {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
