import { css } from 'lit';

export const styles = css`
  :host {
    --inspector: 36%;
    display: flex;
    flex-direction: column;
    block-size: 100dvh;
    background: var(--tws-paper);
  }

  .notice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--tws-3);
    padding: var(--tws-1) var(--tws-2) var(--tws-1) var(--tws-4);
    background: var(--tws-voice-ground);
    color: var(--tws-ink);
    border-block-end: 1px solid var(--tws-voice);
  }

  .notice[hidden] {
    display: none;
  }

  .desk {
    display: flex;
    flex: 1;
    min-block-size: 0;
  }

  tws-rail {
    flex: none;
    inline-size: 6rem;
  }

  main {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    overflow: auto;
  }

  main > * {
    block-size: 100%;
  }

  tws-splitter {
    flex: none;
  }

  tws-inspector {
    flex: none;
    inline-size: clamp(360px, var(--inspector), 70%);
  }

  .empty {
    padding: var(--tws-8);
    color: var(--tws-soft);
  }

  @media (max-width: 860px) {
    :host {
      block-size: auto;
      min-block-size: 100dvh;
    }

    .desk {
      flex-direction: column;
    }

    tws-rail,
    tws-inspector {
      inline-size: 100%;
    }

    main {
      flex: none;
      min-block-size: 70dvh;
      max-block-size: none;
    }

    tws-splitter {
      display: none;
    }
  }
`;
