import { css } from 'lit';

/** Panels one below the other. */
export const styles = css`
  figure + figure {
    margin-block-start: var(--tws-5);
  }

  figcaption {
    font-weight: 650;
  }

  figcaption::first-letter {
    text-transform: uppercase;
  }

  .legend {
    margin-block-end: var(--tws-2);
  }

  .turned {
    display: flex;
    gap: var(--tws-2);
    align-items: center;
    margin-block-start: var(--tws-2);
    font-size: var(--tws-small);
    color: var(--tws-soft);
  }

  .turned svg {
    flex: none;
  }

  thead th {
    white-space: normal;
  }

  /* On paper the numbers stand beside each decision. */
  @media print {
    figure {
      break-inside: avoid;
    }

    details {
      display: none;
    }
  }
`;
