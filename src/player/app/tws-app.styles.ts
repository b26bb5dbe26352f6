import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    background: var(--tws-paper);
  }

  .top {
    z-index: 3;
  }

  main {
    flex: 1 0 auto;
    min-inline-size: 0;
  }

  /* At the end of the page, and over it until its end is in sight: it takes no place from what is being read. */
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    min-block-size: var(--tws-foot-room, 0);
    pointer-events: none;
  }

  .foot > * {
    pointer-events: auto;
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
    .top,
    .foot {
      display: none;
    }
  }
`;
