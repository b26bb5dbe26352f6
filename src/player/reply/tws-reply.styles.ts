import { css } from 'lit';

export const styles = css`
  .answer,
  .shown,
  .changes {
    margin-block-start: var(--tws-3);
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
    inline-size: fit-content;
    padding: var(--tws-3) var(--tws-5);
    line-height: 1.45;
  }

  .chosen {
    max-inline-size: 92%;
    margin-inline-start: auto;
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    border-end-end-radius: 4px;
  }

  .answer {
    max-inline-size: 96%;
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-radius: var(--tws-radius-large);
    border-start-start-radius: 4px;
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

  @media (max-width: 759px) {
    .chosen,
    .answer {
      padding: var(--tws-2) var(--tws-4) 0.625rem;
    }
  }

  /* A low frame: what the choice did stays in view below it. */
  @media (max-width: 759px) and (max-height: 759px) {
    .shown {
      --tws-medium-high: 20vh;
    }
  }
`;
