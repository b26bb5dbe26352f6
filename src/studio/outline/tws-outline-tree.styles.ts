import { css } from 'lit';

export const styles = css`
  :host {
    overflow-y: auto;
    contain: strict;
    container-type: size;
  }

  [role='tree'] {
    position: relative;
  }

  .row {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    display: flex;
    gap: var(--tws-2);
    align-items: center;
    block-size: 2.25rem;
    padding-inline: var(--tws-2) var(--tws-2);
    border-radius: 9px;
    cursor: default;
  }

  .row:hover {
    background: var(--tws-press);
  }

  .row[aria-selected='true'] {
    background: color-mix(in srgb, var(--tws-safety) 14%, var(--tws-paper));
  }

  .row:focus-visible {
    outline: 2px solid var(--tws-focus);
    outline-offset: -2px;
  }

  .level-2 {
    padding-inline-start: 1.25rem;
  }

  .level-3 {
    padding-inline-start: 3.5rem;
  }

  .level-4 {
    padding-inline-start: 5.5rem;
  }

  button {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    min-block-size: 2rem;
    min-inline-size: 2rem;
    padding: 0 var(--tws-1);
    border: 0;
    background: none;
    color: var(--tws-soft);
  }

  button:hover {
    background: var(--tws-line);
    color: var(--tws-ink);
  }

  .fold svg {
    transition: rotate var(--tws-move);
  }

  [aria-expanded='true'] > .fold svg {
    rotate: 90deg;
  }

  .nofold {
    flex: none;
    inline-size: 2rem;
  }

  svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .mark {
    flex: none;
    min-inline-size: 1.75rem;
    color: var(--tws-soft);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .scene .mark {
    padding-inline: 0.35rem;
    border: 1px solid var(--tws-soft);
    border-radius: 999px;
    color: var(--tws-ink);
    font-size: 0.8125rem;
    text-align: center;
  }

  .act .mark {
    color: var(--tws-ink);
    font-weight: 680;
  }

  .words {
    flex: 1 1 0;
    min-inline-size: 6rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .scene .main,
  .act .main,
  .loose .main {
    font-weight: 620;
  }

  .way .main {
    color: var(--tws-soft);
    font-style: italic;
  }

  .more {
    margin-inline-start: var(--tws-1);
    color: var(--tws-soft);
    font-size: 0.875rem;
  }

  .leads {
    flex: 0 1 auto;
    max-inline-size: 40%;
    overflow: hidden;
    color: var(--tws-soft);
    font-size: 0.875rem;
    padding-inline: var(--tws-2);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  button.leads {
    position: relative;
    gap: 0.35rem;
    justify-content: flex-start;
    white-space: nowrap;
  }

  .to {
    min-inline-size: 0;
    color: var(--tws-safety);
    overflow: hidden;
    text-decoration: underline;
    text-decoration-color: var(--tws-line);
    text-overflow: ellipsis;
    text-underline-offset: 3px;
    white-space: nowrap;
  }

  button.leads:hover {
    background: var(--tws-press);
  }

  .flag {
    display: inline-flex;
    gap: 0.2rem;
    align-items: center;
    padding-inline: var(--tws-1);
    background: var(--tws-voice-ground);
    color: var(--tws-voice);
    font-size: 0.8125rem;
  }

  .flag svg {
    inline-size: 0.9375rem;
  }

  @container (max-width: 40rem) {
    .row {
      gap: var(--tws-1);
    }

    .more {
      display: none;
    }

    .leads {
      max-inline-size: 36%;
    }

    .level-2 {
      padding-inline-start: 0.75rem;
    }

    .level-3 {
      padding-inline-start: 1.5rem;
    }

    .level-4 {
      padding-inline-start: 2.5rem;
    }
  }

  /* The form under the lines says where it leads. */
  @container (max-width: 26rem) {
    .leads,
    .way .nofold,
    .choice .nofold {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
