import { css } from 'lit';

export const styles = css`
  dialog {
    inline-size: min(38rem, calc(100vw - 2 * var(--tws-4)));
    max-block-size: calc(100vh - 2 * var(--tws-4));
    padding: var(--tws-6);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
    color: var(--tws-ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  form,
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-4);
  }

  h2 {
    overflow-wrap: anywhere;
  }

  .accepted {
    display: grid;
    gap: var(--tws-1);
  }

  .preview {
    display: grid;
    justify-items: center;
    padding: var(--tws-2);
    border-radius: 9px;
    background: var(--tws-press);
  }

  img,
  video {
    max-inline-size: 100%;
    max-block-size: 24vh;
  }

  audio {
    inline-size: 100%;
  }

  .remark,
  .refused {
    padding: var(--tws-2) var(--tws-3);
    border-inline-start: 3px solid var(--tws-voice);
    border-radius: 4px;
    background: var(--tws-voice-ground);
    overflow-wrap: anywhere;
  }

  .problem {
    color: var(--tws-voice);
    font-weight: 620;
  }

  .problem:empty {
    display: none;
  }

  /* In a low window the fields scroll and what is to be pressed stays. */
  .actions {
    position: sticky;
    inset-block-end: calc(-1 * var(--tws-6));
    margin-block-end: calc(-1 * var(--tws-6));
    padding-block: var(--tws-3) var(--tws-6);
    background: var(--tws-surface);
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
    align-items: center;
  }

  .actions button {
    min-block-size: var(--tws-target);
  }
`;
