import { css } from 'lit';

/** What every field looks like, in the form and in the elements it is made of. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-1);
    min-inline-size: 0;
    border: 0;
    margin: 0;
    padding: 0;
  }

  label,
  legend,
  .label {
    padding: 0;
    font-weight: 620;
  }

  .help {
    max-inline-size: 60ch;
    color: var(--tws-soft);
    font-size: 0.875rem;
    font-weight: 400;
    text-wrap: pretty;
  }

  input:not([type='checkbox'], [type='radio'], [type='range']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    color: inherit;
    font: inherit;
  }

  textarea {
    display: block;
    min-block-size: calc(2lh + 0.875rem);
    max-block-size: 26rem;
    resize: vertical;
    field-sizing: content;
  }

  textarea.low {
    min-block-size: calc(1lh + 0.875rem);
  }

  input[type='number'] {
    inline-size: 5rem;
  }

  input[type='date'] {
    inline-size: 10rem;
  }

  select {
    cursor: pointer;
  }

  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0.125rem 0 0;
    accent-color: var(--tws-safety);
  }

  [aria-invalid='true'] {
    border-color: var(--tws-voice);
    box-shadow: inset 3px 0 0 var(--tws-voice);
  }

  .tick {
    display: flex;
    gap: var(--tws-2);
    align-items: flex-start;
    min-block-size: 2rem;
    padding-block: 0.25rem;
    font-weight: 400;
    cursor: pointer;
  }

  .tick strong {
    font-weight: 620;
  }

  .tick .help {
    display: block;
  }

  .problems {
    display: grid;
    gap: var(--tws-1);
    padding: var(--tws-2) var(--tws-3);
    border-inline-start: 3px solid var(--tws-voice);
    border-radius: 4px;
    background: var(--tws-voice-ground);
    font-size: 0.875rem;
    list-style: none;
  }

  .problems b {
    font-weight: 680;
    color: var(--tws-voice);
  }

  .count {
    color: var(--tws-soft);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .count.over {
    color: var(--tws-voice);
    font-weight: 650;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
    align-items: center;
  }

  .row > .grow {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  .unreadable {
    padding: var(--tws-2) var(--tws-3);
    border: 1px dashed var(--tws-soft);
    border-radius: 9px;
    font-size: 0.875rem;
  }

  button.small {
    min-block-size: 2rem;
    min-inline-size: 2rem;
    padding: 0.125rem 0.5rem;
    font-size: 0.875rem;
  }

  .tools {
    display: flex;
    margin-inline-start: auto;
  }

  .tools button {
    border-color: transparent;
    background: none;
    color: var(--tws-soft);
  }

  .tools button:hover {
    background: var(--tws-press);
    color: var(--tws-ink);
  }

  button[disabled] {
    opacity: 0.45;
    cursor: default;
  }

  wa-icon {
    vertical-align: -0.125em;
  }
`;
