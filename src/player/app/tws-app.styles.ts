import { css } from 'lit';

export const styles = css`
  :host {
    min-block-size: 100vh;
    background: var(--tws-paper);
  }

  .top {
    z-index: 3;
  }

  .waiting {
    padding: 20vh var(--tws-6);
    text-align: center;
    color: var(--tws-soft);
  }

  @media (min-height: 480px) {
    .top {
      position: sticky;
      inset-block-start: 0;
    }
  }

  @media print {
    .top {
      display: none;
    }
  }
`;
