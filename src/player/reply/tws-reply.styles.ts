import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--tws-3);
  }

  .who {
    font-size: var(--tws-tiny);
    font-weight: 650;
    line-height: 1.3;
    color: var(--tws-soft);
    margin-block-end: 2px;
  }

  .chosen,
  .answer {
    padding: var(--tws-3) var(--tws-5);
    line-height: 1.45;
  }

  .chosen {
    justify-self: end;
    max-inline-size: 92%;
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    border-end-end-radius: 4px;
  }

  .answer {
    justify-self: start;
    max-inline-size: 96%;
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-radius: var(--tws-radius-large);
    border-start-start-radius: 4px;
    animation: arrive var(--tws-move) ease-out;
  }

  .answer .who {
    color: var(--tws-voice);
  }

  .changes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tws-3);
    color: var(--tws-soft);
    font-size: var(--tws-small);
    line-height: 1.45;
    padding-inline: var(--tws-1);
  }

  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }

  @media (max-width: 759px) {
    .chosen,
    .answer {
      padding: var(--tws-2) var(--tws-4) 0.625rem;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .answer {
      animation: none;
    }
  }
`;
