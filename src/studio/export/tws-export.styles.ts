import { css } from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    overflow: auto;
    container-type: inline-size;
    background: var(--tws-paper);
  }

  .page {
    display: grid;
    gap: var(--tws-5);
    max-inline-size: 76rem;
    margin-inline: auto;
    padding: var(--tws-5) var(--tws-6) var(--tws-8);
  }

  .outcome {
    display: flex;
    flex-direction: column;
    gap: var(--tws-4);
    min-inline-size: 0;
  }

  .make {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tws-3);
  }

  .make[hidden] {
    display: none;
  }

  button[aria-disabled='true'] {
    background: var(--tws-press);
    border-color: var(--tws-line);
    color: var(--tws-soft);
    cursor: default;
  }

  .failed {
    padding: var(--tws-3) var(--tws-4);
    border-inline-start: 4px solid var(--tws-voice);
    background: var(--tws-voice-ground);
  }

  @container (min-width: 56rem) {
    .page {
      grid-template-columns: minmax(20rem, 5fr) minmax(24rem, 6fr);
      align-items: start;
    }

    header {
      grid-column: 1 / -1;
    }
  }
`;
