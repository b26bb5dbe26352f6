import { css } from 'lit';

export const styles = css`
  article {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--tws-3);
    padding: var(--tws-3) var(--tws-4);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
  }

  .mark {
    color: var(--tws-soft);
    line-height: 1.45;
  }

  [data-severity='error'] .mark,
  .mark:has([name='warning']) {
    color: var(--tws-voice);
  }

  .said {
    display: grid;
    gap: var(--tws-2);
    max-inline-size: 70ch;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
  }

  form {
    display: grid;
    gap: var(--tws-2);
    padding-block-start: var(--tws-2);
    border-block-start: 1px solid var(--tws-line);
  }

  label {
    font-weight: 650;
  }

  textarea {
    font: inherit;
    color: inherit;
    padding: var(--tws-2) var(--tws-3);
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    resize: vertical;
  }

  .refused {
    color: var(--tws-voice);
    font-weight: 600;
  }

  .refused:empty {
    display: none;
  }
`;
