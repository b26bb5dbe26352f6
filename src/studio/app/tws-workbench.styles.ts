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
    gap: var(--tws-3);
    padding-block: 2px;
    padding-inline: calc(var(--tws-4) - 3px) var(--tws-2);
    background: var(--tws-press);
    color: var(--tws-ink);
    border-block-end: 1px solid var(--tws-line);
    border-inline-start: 3px solid var(--tws-voice);
  }

  .notice p {
    flex: 1;
    min-inline-size: 0;
  }

  .notice wa-icon {
    flex: none;
  }

  .notice > wa-icon {
    color: var(--tws-voice);
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

  .beside {
    display: flex;
    flex: none;
    inline-size: clamp(376px, var(--inspector), 70%);
    min-block-size: 0;
  }

  tws-inspector {
    flex: 1;
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
    .beside {
      inline-size: 100%;
    }

    main {
      flex: none;
      min-block-size: 70dvh;
    }

    /* They scroll inside themselves, and so need a height. */
    main[data-view='outline'],
    main[data-view='map'] {
      block-size: max(75dvh, 26rem);
    }

    tws-splitter {
      display: none;
    }
  }
`;
