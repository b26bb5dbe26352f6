import { css } from 'lit';

export const styles = css`
  summary {
    display: list-item;
    min-block-size: 2rem;
    padding-block: var(--tws-1);
    font-weight: 650;
    cursor: pointer;
  }

  ul {
    display: grid;
    gap: var(--tws-3);
    padding: var(--tws-2) 0 0;
    list-style: none;
  }

  li {
    display: grid;
    gap: var(--tws-1);
    justify-items: start;
    max-inline-size: 70ch;
    padding-inline-start: var(--tws-4);
    border-inline-start: 3px solid var(--tws-line);
  }
`;
