import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: 11rem minmax(0, 1fr);
    gap: var(--tws-5);
    align-items: start;
  }

  .whole {
    display: grid;
    gap: var(--tws-2);
  }

  .wall {
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: var(--tws-radius);
    background: var(--tws-portrait-wall);
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .parts {
    display: grid;
    gap: var(--tws-3);
    min-inline-size: 0;
  }

  .scrolled {
    max-block-size: 21rem;
    padding: 2px;
    overflow: auto;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-1);
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

  @media (forced-colors: active) {
    .wall {
      forced-color-adjust: none;
    }

    .tabs button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }

  @media (max-width: 30rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }

    .whole {
      max-inline-size: 11rem;
    }
  }
`;
