import { css } from 'lit';

/** Of pages that gather what they show from several scenarios. */
export const gatheredStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-inline: auto;
    padding: var(--tws-6) var(--tws-4) var(--tws-10);
  }

  h1 {
    font-size: 1.75rem;
    font-weight: 680;
    letter-spacing: -0.01em;
  }

  header p {
    margin-block-start: var(--tws-2);
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  .failed {
    padding: var(--tws-4);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
  }

  .failed button {
    margin-block-start: var(--tws-3);
  }

  @media print {
    article {
      max-inline-size: none;
      padding: 0;
    }

    footer {
      display: none;
    }
  }
`;
