import { css } from 'lit';

export const styles = css`
  input[type='file'] {
    display: block;
    max-inline-size: 100%;
    margin-block-start: var(--tws-1);
    font: inherit;
    font-size: var(--tws-small);
  }

  input[type='file']::file-selector-button {
    min-block-size: var(--tws-target);
    margin-inline-end: var(--tws-3);
    padding: var(--tws-2) var(--tws-4);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
    color: var(--tws-ink);
    font: inherit;
    cursor: pointer;
  }

  form + section,
  .opened > * + *,
  .swap {
    margin-block-start: var(--tws-6);
  }

  form + section .words {
    margin-block-start: var(--tws-3);
  }

  .moment h3 {
    font-size: var(--tws-subheading);
    margin-block-end: var(--tws-3);
  }

  .number {
    color: var(--tws-soft);
    font-variant-numeric: tabular-nums;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: var(--tws-4) var(--tws-6);
    align-items: start;
  }

  .theirs {
    padding: var(--tws-4);
    border: 1px solid var(--tws-line);
    border-inline-start: 4px solid var(--tws-alliance);
    border-radius: 6px;
    background: var(--tws-surface);
  }

  .theirs .label {
    color: var(--tws-alliance);
    font-size: var(--tws-tiny);
  }

  dt {
    margin-block-start: var(--tws-2);
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  .part p {
    font-size: var(--tws-subheading);
    line-height: 1.5;
  }

  .swap {
    padding-block-start: var(--tws-5);
    border-block-start: 1px solid var(--tws-line);
  }

  .swap > * + * {
    margin-block-start: var(--tws-3);
  }
`;
