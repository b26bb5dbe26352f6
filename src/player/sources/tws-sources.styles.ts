import { css } from 'lit';

export const styles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-6);
    max-inline-size: 48rem;
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

  .quiet,
  dl {
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  .failed {
    padding: var(--tws-4);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
  }

  .failed button {
    margin-block-start: var(--tws-3);
  }

  .sources {
    padding: 0;
    list-style: none;
  }

  .sources li {
    padding-block: var(--tws-4);
    border-block-start: 1px solid var(--tws-line);
  }

  h2 {
    font-size: var(--tws-text);
    font-weight: 650;
  }

  .text {
    overflow-wrap: anywhere;
  }

  .text a {
    display: inline-block;
    padding-block: var(--tws-1);
  }

  dl {
    margin-block-start: var(--tws-1);
  }

  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tws-2);
  }

  @media print {
    article {
      max-inline-size: none;
      padding: 0;
    }

    .sources li {
      break-inside: avoid;
      padding-block: 6pt;
      font-size: 9.5pt;
    }

    footer {
      display: none;
    }
  }
`;
