import { css } from 'lit';

export const styles = css`
  :host {
    --tabs-edge: var(--tws-5);
    display: flex;
    flex-direction: column;
    gap: 0;
    block-size: 100%;
    min-block-size: 0;
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
