import { css } from 'lit';

export const styles = css`
  article {
    gap: var(--tws-6);
    max-inline-size: 48rem;
  }

  .quiet,
  dl {
    color: var(--tws-soft);
    font-size: var(--tws-small);
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
    .sources li {
      break-inside: avoid;
      padding-block: 6pt;
      font-size: 9.5pt;
    }
  }
`;
