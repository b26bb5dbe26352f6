import { css } from 'lit';

export const afterStyles = css`
  .sections > * + * {
    margin-block-start: var(--tws-8);
  }

  h3 {
    font-size: var(--tws-subheading);
    margin-block-end: var(--tws-3);
  }

  h4 {
    margin: 0;
    font-size: var(--tws-text);
    font-weight: 650;
    line-height: 1.35;
  }

  .number {
    color: var(--tws-soft);
    font-variant-numeric: tabular-nums;
  }

  ol,
  .sources {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .quiet + ol {
    margin-block-start: var(--tws-3);
  }

  ol > li {
    padding-block: var(--tws-4);
    border-block-start: 1px solid var(--tws-line);
    scroll-margin-block-start: calc(var(--tws-header, 0px) + var(--tws-3));
  }

  ol > li > * + * {
    margin-block-start: var(--tws-1);
  }

  .why {
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  tws-stance {
    color: var(--tws-soft);
  }

  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tws-4);
    font-size: var(--tws-small);
    color: var(--tws-soft);
  }

  .sources summary {
    display: flex;
    align-items: center;
    min-block-size: var(--tws-target);
    list-style: none;
    text-decoration: underline dotted;
    text-underline-offset: 4px;
    cursor: pointer;
  }

  .sources summary::-webkit-details-marker {
    display: none;
  }

  .yours {
    padding: var(--tws-3) var(--tws-4);
    border-inline-start: 3px solid var(--tws-soft);
    background: var(--tws-surface);
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--tws-3);
    margin-block-start: var(--tws-1);
  }

  dt {
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  dd {
    font-size: var(--tws-small);
  }
`;
