import { css } from 'lit';

/** The page, its contents list, and its headings. */
export const styles = css`
  article {
    display: grid;
    gap: var(--tws-6);
    max-inline-size: 68rem;
    margin-inline: auto;
    padding: var(--tws-6) var(--tws-4) var(--tws-10);
  }

  header,
  nav,
  .sections {
    min-inline-size: 0;
  }

  h1 {
    font-size: 1.75rem;
    font-weight: 680;
    letter-spacing: -0.01em;
  }

  h1,
  h2,
  summary {
    scroll-margin-block-start: calc(var(--tws-header, 0px) + var(--tws-4));
  }

  header p {
    margin-block-start: var(--tws-1);
    max-inline-size: var(--tws-measure);
  }

  .quiet {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    text-wrap: pretty;
  }

  .ask {
    font-size: var(--tws-subheading);
    line-height: 1.4;
    color: var(--tws-voice);
    text-wrap: balance;
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tws-1);
    margin-inline: calc(-1 * var(--tws-2));
    padding: 0;
    list-style: none;
  }

  nav button.plain {
    padding-inline: var(--tws-2);
    font-size: var(--tws-small);
    text-align: start;
  }

  nav .print {
    display: none;
  }

  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-10);
  }

  section {
    container-type: inline-size;
  }

  h2 {
    font-size: var(--tws-heading);
    font-weight: 680;
    margin-block-end: var(--tws-3);
    inline-size: fit-content;
  }

  .line {
    padding: var(--tws-5) var(--tws-4);
    margin-inline: calc(-1 * var(--tws-2));
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
  }

  h3 {
    font-size: var(--tws-text);
    font-weight: 650;
  }

  h4 {
    margin: var(--tws-4) 0 var(--tws-1);
    color: var(--tws-soft);
    font-size: var(--tws-small);
    font-weight: 650;
    line-height: 1.3;
  }

  @media (min-width: 60rem) {
    article {
      grid-template-columns: 11rem minmax(0, 1fr);
      gap: var(--tws-6) var(--tws-10);
      padding: var(--tws-8) var(--tws-6) var(--tws-10);
    }

    header {
      grid-column: 2;
    }

    nav {
      grid-column: 1;
      grid-row: 1 / span 2;
      position: sticky;
      inset-block-start: calc(var(--tws-header, 0px) + var(--tws-6));
      align-self: start;
    }

    nav ul {
      display: block;
      margin-block-end: var(--tws-4);
    }

    nav .print {
      display: block;
      font-size: var(--tws-small);
    }

    .sections {
      grid-column: 2;
    }

    .line {
      padding: var(--tws-6);
      margin-inline: 0;
    }
  }
`;
