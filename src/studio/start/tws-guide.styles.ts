import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--tws-5);
  }

  ol {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
    padding: 0;
    list-style: none;
  }

  nav button {
    min-inline-size: var(--tws-target);
    min-block-size: var(--tws-target);
    padding: 0;
    border-radius: 50%;
    background: none;
    color: var(--tws-soft);
    font-variant-numeric: tabular-nums;
  }

  nav button.done {
    color: var(--tws-safety);
    border-color: var(--tws-safety);
    border-width: 2px;
    font-weight: 650;
  }

  nav button[aria-current] {
    background: var(--tws-ink);
    border-color: var(--tws-ink);
    color: var(--tws-paper);
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: var(--tws-5) var(--tws-8);
    align-items: start;
  }

  .asked {
    display: grid;
    gap: var(--tws-4);
  }

  .lead {
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  aside {
    display: grid;
    gap: var(--tws-2);
    padding: var(--tws-5);
    background: var(--tws-voice-ground);
    border-radius: var(--tws-radius-large);
    border-start-start-radius: 4px;
  }

  aside h2 {
    color: var(--tws-voice);
    font-size: 0.875rem;
  }

  .field {
    display: grid;
    gap: var(--tws-1);
    max-inline-size: 40rem;
  }

  label,
  legend {
    font-weight: 600;
  }

  legend {
    padding: 0;
    margin-block-end: var(--tws-2);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .practices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0 var(--tws-3);
  }

  .tick {
    display: flex;
    gap: var(--tws-3);
    align-items: center;
    min-block-size: var(--tws-target);
    padding: var(--tws-1) var(--tws-2);
    border-radius: 9px;
    font-weight: 400;
    line-height: 1.3;
    cursor: pointer;
  }

  .tick:hover {
    background: var(--tws-press);
  }

  .tick:has(:checked) {
    background: var(--tws-surface);
    box-shadow: inset 0 0 0 1.5px var(--tws-safety);
  }

  .tick:has(:disabled) {
    color: var(--tws-soft);
    cursor: default;
  }

  .tick input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--tws-safety);
  }

  input:not([type='radio'], [type='checkbox']),
  textarea {
    inline-size: 100%;
    min-block-size: var(--tws-target);
    padding: var(--tws-2) var(--tws-3);
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }

  textarea {
    resize: vertical;
  }

  .way {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3);
    grid-column: 1 / -1;
    align-items: center;
    padding-block-start: var(--tws-4);
    border-block-start: 1px solid var(--tws-line);
  }

  .way .quiet {
    flex: 1 1 12rem;
  }

  .way button {
    min-block-size: var(--tws-target);
  }

  .way [hidden] {
    display: none;
  }

  @media (max-width: 759px) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
