import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--tws-2);
    block-size: 100%;
    min-block-size: 0;
    padding: var(--tws-2) var(--tws-3) 0;
    container-type: inline-size;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
    align-items: center;
  }

  .search {
    display: flex;
    flex: 1 1 9rem;
    gap: var(--tws-2);
    align-items: center;
    max-inline-size: 26rem;
  }

  .search input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding: 0 var(--tws-3);
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    color: var(--tws-ink);
    font: inherit;
  }

  .broken {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3);
    align-items: center;
    padding: var(--tws-2) var(--tws-3);
    border-radius: 9px;
    background: var(--tws-voice-ground);
  }

  tws-outline-tree {
    flex: 1 1 0;
    min-block-size: 6rem;
  }

  tws-outline-tree.old {
    opacity: 0.6;
  }

  .empty {
    flex: 1 1 0;
    max-inline-size: 36rem;
    padding: var(--tws-6) var(--tws-3);
  }

  .empty button {
    margin-block-start: var(--tws-4);
  }

  .foot {
    padding-block: var(--tws-2);
    border-block-start: 1px solid var(--tws-line);
    font-size: 0.875rem;
  }

  .foot:has([role='status']:not(:empty)) .keys {
    display: none;
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-1) var(--tws-3);
  }

  .keys span {
    white-space: nowrap;
  }

  @container (max-inline-size: 44rem) {
    .count:not(.searching) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (max-inline-size: 26rem) {
    .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
  }
`;
