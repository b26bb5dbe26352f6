import { css } from 'lit';

export const styles = css`
  :host {
    --lane: var(--tws-safety);
  }

  :host([kind='alliance']) {
    --lane: var(--tws-alliance);
  }

  :host([kind='openness']) {
    --lane: var(--tws-voice);
  }

  .short {
    display: none;
  }

  .reading {
    display: flex;
    align-items: baseline;
    gap: var(--tws-2);
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }

  .name {
    color: var(--lane);
    font-weight: 650;
    margin-inline-end: auto;
  }

  .number {
    color: var(--lane);
    font-size: var(--tws-heading);
    font-weight: 700;
    line-height: 1;
  }

  .change {
    color: var(--tws-ink);
    font-size: var(--tws-small);
    line-height: 1;
    white-space: nowrap;
  }

  .track {
    position: relative;
    display: flex;
    block-size: 26px;
    margin-block: 6px 4px;
    align-items: center;
  }

  .zone {
    position: relative;
    block-size: 16px;
    background: color-mix(in srgb, var(--lane) 9%, var(--tws-surface));
  }

  .zone::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(50% - 1.5px);
    border-block-start: 3px dotted color-mix(in srgb, var(--lane) 45%, var(--tws-surface));
  }

  .zone.thin {
    inline-size: 45%;
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }

  .zone.thin::after {
    inset-inline-start: 8px;
    border-block-start-width: 2px;
  }

  .zone.building {
    inline-size: 15%;
    margin-inline: 0;
    background: color-mix(in srgb, var(--lane) 15%, var(--tws-surface));
  }

  .zone.building::after {
    border-block-start-style: dashed;
  }

  .zone.solid {
    inline-size: 40%;
    background: color-mix(in srgb, var(--lane) 22%, var(--tws-surface));
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }

  .zone.solid::after {
    inset-inline-end: 8px;
    border-block-start-style: solid;
  }

  .zone + .zone {
    border-inline-start: 2px solid var(--tws-surface);
  }

  .marker {
    position: absolute;
    inset-inline-start: clamp(11px, calc(var(--at) * 1%), calc(100% - 11px));
    inset-block-start: 50%;
    inline-size: 22px;
    block-size: 22px;
    margin-inline-start: -11px;
    margin-block-start: -11px;
    border-radius: 50%;
    background: var(--lane);
    border: 3px solid var(--tws-surface);
    box-shadow: 0 0 0 1px color-mix(in srgb, var(--lane) 40%, var(--tws-surface));
    transition: inset-inline-start var(--tws-move) ease-in-out;
  }

  .trace {
    position: absolute;
    inset-inline-start: calc(var(--low) * 1%);
    inline-size: calc(var(--wide) * 1%);
    inset-block-start: calc(50% - 5px);
    block-size: 10px;
    border-radius: 5px;
    background: var(--lane);
    opacity: 0;
  }

  .trace.seen {
    opacity: 0.32;
    transition: opacity var(--tws-move) linear var(--tws-move);
  }

  .words {
    display: flex;
    font-size: var(--tws-tiny);
    line-height: 1.3;
    color: var(--tws-soft);
  }

  .word {
    white-space: nowrap;
  }

  .word.thin {
    inline-size: 45%;
  }

  .word.building {
    inline-size: 15%;
    text-align: center;
    direction: inherit;
    display: flex;
    justify-content: center;
  }

  .word.solid {
    inline-size: 40%;
    text-align: end;
  }

  .word.here {
    color: var(--tws-ink);
    font-weight: 600;
  }

  @media (max-width: 525px) {
    .reading {
      font-size: 0.875rem;
      gap: 6px;
    }

    :host([kind='openness']) .name {
      display: none;
    }

    :host([kind='openness']) .short {
      display: inline;
    }

    :host([kind='openness']) .words {
      display: none;
    }

    .number {
      font-size: 1rem;
    }

    .change {
      font-size: var(--tws-tiny);
    }

    .track {
      block-size: 18px;
      margin-block: 1px 0;
    }

    .zone {
      block-size: 10px;
    }

    .marker {
      inline-size: 16px;
      block-size: 16px;
      margin-inline-start: -8px;
      margin-block-start: -8px;
      border-width: 2px;
    }

    .trace {
      inset-block-start: calc(50% - 3px);
      block-size: 6px;
    }

    .words {
      font-size: 0.75rem;
      line-height: 1.2;
    }

    .word:not(.here) {
      display: none;
    }

    .word.here {
      inline-size: auto;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .marker,
    .trace.seen {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .zone {
      border-block: 1px solid CanvasText;
    }

    .marker {
      background: Highlight;
      border-color: Canvas;
      forced-color-adjust: none;
      box-shadow: 0 0 0 2px CanvasText;
    }

    .trace.seen {
      background: GrayText;
      forced-color-adjust: none;
    }
  }
`;
