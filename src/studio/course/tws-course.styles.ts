import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0;
    block-size: 100%;
    min-block-size: 0;
  }

  .tabs {
    display: flex;
    flex: none;
    gap: var(--tws-1);
    padding: var(--tws-2) var(--tws-5);
    border-block-end: 1px solid var(--tws-line);
  }

  .tabs button {
    border-color: transparent;
    background: none;
    color: var(--tws-soft);
  }

  .tabs button[aria-pressed='true'] {
    border-color: var(--tws-line);
    background: var(--tws-press);
    color: var(--tws-ink);
    font-weight: 650;
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    gap: var(--tws-8);
    align-content: start;
    min-block-size: 0;
    padding: var(--tws-5);
    overflow: auto;
  }

  .page > * {
    max-inline-size: 58rem;
  }

  @media (forced-colors: active) {
    .tabs button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
