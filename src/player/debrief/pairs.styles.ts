import { css } from 'lit';

/** Two things side by side, on a phone one below the other; what the learner writes; what to take along. */
export const pairStyles = css`
  .beside {
    padding: var(--tws-5) var(--tws-4);
    margin-inline: calc(-1 * var(--tws-2));
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
  }

  .pairs {
    display: grid;
    gap: var(--tws-4);
    margin: var(--tws-3) 0 0;
    padding: 0;
    list-style: none;
  }

  .pairs > li + li {
    padding-block-start: var(--tws-4);
    border-block-start: 1px solid var(--tws-line);
  }

  .pair {
    display: grid;
    gap: var(--tws-4) var(--tws-6);
    min-inline-size: 0;
  }

  .pair > div {
    min-inline-size: 0;
    max-inline-size: var(--tws-measure);
  }

  .pair > div + div {
    padding-inline-start: var(--tws-4);
    border-inline-start: 3px dotted var(--tws-soft);
  }

  .who {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    font-weight: 650;
  }

  .pair h4 {
    margin-block-start: var(--tws-1);
    color: var(--tws-ink);
    font-size: var(--tws-text);
  }

  .chosen {
    margin-block: var(--tws-1) var(--tws-2);
  }

  .levels {
    margin-block-start: var(--tws-1);
    font-variant-numeric: tabular-nums;
  }

  .part {
    margin-block: var(--tws-6) var(--tws-3);
    font-size: var(--tws-subheading);
    font-weight: 650;
  }

  .parts > .part:first-child {
    margin-block-start: var(--tws-2);
  }

  section > tws-lines {
    margin-block-start: var(--tws-4);
  }

  .pairs + p {
    margin-block-start: var(--tws-5);
  }

  .across {
    margin-block-start: var(--tws-6);
    padding: var(--tws-4) var(--tws-5);
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-radius: var(--tws-radius-large);
  }

  .across p {
    margin-block-start: var(--tws-2);
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  .guess {
    display: grid;
    gap: var(--tws-2) var(--tws-6);
  }

  .guess dt {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    font-weight: 650;
  }

  .reaction label {
    display: block;
    margin-block: var(--tws-3) var(--tws-1);
    font-size: var(--tws-small);
    font-weight: 650;
  }

  .reaction input {
    inline-size: 100%;
    max-inline-size: 40rem;
    min-block-size: var(--tws-target);
    padding: var(--tws-2) var(--tws-4);
    font: inherit;
    color: inherit;
    background: var(--tws-surface);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
  }

  .line-along {
    padding-inline-start: var(--tws-4);
    border-inline-start: 3px solid var(--tws-voice);
    max-inline-size: var(--tws-measure);
  }

  .line-along h3 {
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  .line-along p {
    font-size: var(--tws-subheading);
    line-height: 1.4;
    text-wrap: balance;
  }

  .onward {
    margin-block-start: var(--tws-6);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3);
    margin-block-start: var(--tws-3);
  }

  .buttons button {
    text-align: start;
  }

  @container (min-width: 38rem) {
    .pair,
    .guess {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (min-width: 60rem) {
    .beside {
      padding: var(--tws-6);
      margin-inline: 0;
    }
  }

  @media (max-width: 30rem) {
    .buttons button {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .across {
      border-color: CanvasText;
    }
  }

  @media print {
    .onward,
    .reaction label,
    .reaction .quiet {
      display: none;
    }

    .reaction input {
      border: 0;
      border-block-end: 1px solid var(--tws-line);
      border-radius: 0;
      padding-inline: 0;
    }

    .beside {
      border: 0;
      padding: 0;
      margin-inline: 0;
    }

    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 12pt;
      font-size: 9.5pt;
    }

    .pair h4,
    .who,
    .guess dt {
      font-size: 9.5pt;
    }

    .pairs button {
      min-block-size: 0;
      padding: 0;
      text-decoration: none;
    }

    .pairs > li,
    .across,
    .line-along {
      break-inside: avoid;
    }

    .across {
      border: 1px solid var(--tws-line);
    }
  }
`;
