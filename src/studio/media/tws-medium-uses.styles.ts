import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-2);
    justify-items: start;
  }

  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: var(--tws-3);
  }

  button.plain {
    padding-inline: 0;
    text-align: start;
  }

  button.plain:first-child {
    color: var(--tws-ink);
  }

  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-2);
    inline-size: 100%;
  }

  .search ul {
    gap: var(--tws-1);
  }

  .search li button {
    inline-size: 100%;
    text-align: start;
  }
`;
