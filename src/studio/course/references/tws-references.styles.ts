import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-4);
    align-content: start;
  }

  .head {
    display: flex;
    gap: var(--tws-3);
    align-items: center;
    justify-content: space-between;
  }

  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    list-style: none;
  }

  .list > li {
    border-block-end: 1px solid var(--tws-line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5rem;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(7rem, 9rem) minmax(0, 1fr);
    gap: 0 var(--tws-3);
    inline-size: 100%;
    padding: var(--tws-2);
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .entry:focus-visible {
    outline-offset: -3px;
  }

  .entry:hover,
  .entry[aria-expanded='true'] {
    background: var(--tws-press);
  }

  .short {
    grid-row: span 2;
    font-weight: 650;
  }

  .entry .quiet {
    grid-column: 2;
    font-size: 0.8125rem;
  }

  b {
    color: var(--tws-voice);
  }

  tws-reference-form {
    padding: var(--tws-3) var(--tws-2) var(--tws-5);
  }

  dl {
    display: grid;
    gap: var(--tws-3);
  }

  dt {
    font-weight: 620;
  }

  .warn {
    margin-block-start: var(--tws-1);
    padding: var(--tws-2) var(--tws-3);
    border-inline-start: 3px solid var(--tws-voice);
    border-radius: 4px;
    background: var(--tws-voice-ground);
  }

  code {
    font-size: inherit;
  }
`;
