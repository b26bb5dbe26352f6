import { css } from 'lit';

/** One item a screen: its statement, its scales, and the way on where the thumb is. */
export const measuresStyles = css`
  article.step {
    padding-block-end: 0;
  }

  .step h1 {
    font-size: var(--tws-heading);
    font-weight: 680;
    line-height: 1.35;
    letter-spacing: 0;
    text-wrap: pretty;
  }

  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-6);
  }

  .situation .content {
    gap: var(--tws-3);
  }

  .situation h1 {
    font-size: var(--tws-subheading);
    font-weight: 650;
  }

  .response {
    padding-block-start: var(--tws-3);
    border-block-start: 1px solid var(--tws-line);
  }

  .response legend {
    font-weight: 400;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .response p {
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  .discussion {
    margin-block-start: var(--tws-2);
    padding: var(--tws-3) var(--tws-4);
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-radius: var(--tws-radius);
    border-start-start-radius: 3px;
    line-height: 1.45;
  }

  .pairs {
    display: grid;
    gap: var(--tws-2);
    padding: 0;
    list-style: none;
  }

  .pairs li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block-end: var(--tws-2);
    border-block-end: 1px solid var(--tws-line);
    line-height: 1.4;
  }

  .step .onward {
    position: sticky;
    inset-block-end: var(--tws-foot, 0);
    padding-block: var(--tws-3);
    background: linear-gradient(to top, var(--tws-paper) 80%, transparent);
  }

  .step .onward .main {
    min-inline-size: 10rem;
  }

  @media (min-width: 40rem) {
    .pairs li {
      grid-template-columns: minmax(0, 1fr) 12rem;
      gap: var(--tws-4);
    }
  }

  @media (max-width: 519px) {
    .content {
      gap: var(--tws-4);
    }

    .step {
      gap: var(--tws-3);
    }

    .step .onward .main {
      flex: 1 1 auto;
      min-inline-size: 6rem;
    }

    .step .onward button:not(.main) {
      padding-inline: var(--tws-3);
    }
  }

  @media (max-height: 559px) {
    .step .onward {
      position: static;
    }
  }

  @media (forced-colors: active) {
    .step .onward {
      background: Canvas;
    }
  }
`;
