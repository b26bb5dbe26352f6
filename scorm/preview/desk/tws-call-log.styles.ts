import { css } from 'lit';

export const styles = css`
  .soft {
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  ol {
    padding: 0;
    list-style: none;
    max-block-size: 26rem;
    overflow: auto;
    font-size: var(--tws-small);
  }

  li {
    padding-block: var(--tws-2);
    border-block-end: 1px solid var(--tws-line);
  }

  li.refused {
    border-inline-start: 4px solid var(--tws-voice);
    padding-inline-start: var(--tws-3);
  }

  code {
    font-size: var(--tws-tiny);
    color: var(--tws-soft);
    overflow-wrap: anywhere;
  }
`;
