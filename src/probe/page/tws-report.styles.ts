import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--tws-3);
  }

  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: var(--tws-3);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
    color: inherit;
    font:
      var(--tws-tiny) / 1.5 ui-monospace,
      monospace;
    resize: vertical;
  }

  .offers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tws-2) var(--tws-3);
  }

  p {
    flex: 1 1 12rem;
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }
`;
