import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    min-block-size: 12rem;
    block-size: 100%;
    background: var(--tws-surface);
  }

  .editor {
    min-block-size: 0;
    min-inline-size: 0;
  }

  .editor > * {
    block-size: 100%;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-1) var(--tws-4);
    align-items: baseline;
    justify-content: space-between;
    padding: var(--tws-2) var(--tws-3);
    border-block-start: 1px solid var(--tws-line);
    font-size: 0.875rem;
  }

  .found {
    flex: 1 1 20rem;
    min-inline-size: 0;
    max-block-size: 4.5rem;
    overflow: auto;
    overflow-wrap: anywhere;
  }

  .found b {
    color: var(--tws-voice);
    font-weight: 650;
  }

  .keys {
    color: var(--tws-soft);
  }
`;
