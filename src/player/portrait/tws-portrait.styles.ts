import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    aspect-ratio: 1;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
    border-radius: var(--tws-portrait-radius, 0);
  }

  /* Artwork may reach beyond its frame: the frame cuts it, never the hair. */
  .disc {
    fill: var(--tws-portrait-disc, transparent);
  }

  .face {
    animation: arrive var(--tws-move) ease-out;
  }

  @keyframes arrive {
    from {
      opacity: 0.25;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .face {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }

    .disc {
      fill: #f1eee7;
    }
  }
`;
