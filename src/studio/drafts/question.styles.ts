import { css } from 'lit';

/** A question in a dialog, and the buttons that answer it. */
export const questionStyles = css`
  wa-dialog {
    --width: 34rem;
  }

  .body {
    display: grid;
    gap: var(--tws-3);
  }

  ul {
    padding-inline-start: var(--tws-5);
    overflow-wrap: anywhere;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
  }

  .buttons button {
    min-block-size: var(--tws-target);
  }
`;
