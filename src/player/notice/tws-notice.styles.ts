import { css } from 'lit';

export const styles = css`
  .edge {
    background: var(--tws-surface);
    border-block-start: 1px solid var(--tws-line);
  }

  .edge.worry {
    background: var(--tws-voice-ground);
    border-block-start-color: var(--tws-voice);
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--tws-4);
    min-block-size: 44px;
    max-inline-size: 1068px;
    margin-inline: auto;
    padding: var(--tws-2) var(--tws-6);
    font-size: var(--tws-small);
    line-height: 1.4;
  }

  p {
    flex: 1 1 11rem;
    text-wrap: balance;
  }

  strong {
    font-weight: 650;
  }

  button.plain {
    color: var(--tws-voice);
    margin-inline-start: calc(-1 * var(--tws-2));
    padding-inline: var(--tws-2);
    text-decoration-color: currentcolor;
  }

  @media (max-width: 759px) {
    .notice {
      padding-inline: var(--tws-4);
      font-size: 0.875rem;
    }
  }

  @media (max-height: 479px) {
    .notice {
      padding-block: var(--tws-1);
      line-height: 1.3;
    }
  }
`;
