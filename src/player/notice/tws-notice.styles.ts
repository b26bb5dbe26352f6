import { css } from 'lit';

export const styles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--tws-4);
    min-block-size: 36px;
    padding: 6px var(--tws-6);
    background: var(--tws-voice-ground);
    border-block-end: 1px solid var(--tws-line);
    font-size: var(--tws-small);
    line-height: 1.4;
  }

  button.plain {
    color: var(--tws-voice);
    padding-inline: var(--tws-2);
    text-decoration-color: currentcolor;
  }

  @media (max-width: 759px) {
    .notice {
      padding-inline: var(--tws-4);
      font-size: var(--tws-tiny);
    }
  }
`;
