import { css } from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    overflow: auto;
    container-type: inline-size;
    background: var(--tws-paper);
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-5);
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: var(--tws-5) var(--tws-6) var(--tws-10);
  }

  header,
  .list,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-3);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-6);
    align-items: start;
  }

  @container (min-inline-size: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 7fr) minmax(22rem, 5fr);
    }
  }

  .list {
    gap: var(--tws-6);
  }

  details {
    border-block-start: 1px solid var(--tws-line);
  }

  summary {
    padding-block: var(--tws-3);
    cursor: pointer;
  }

  summary h3 {
    display: inline;
  }

  summary::marker {
    color: var(--tws-soft);
  }

  details[open] {
    padding-block-end: var(--tws-4);
  }

  .begun {
    max-inline-size: 70ch;
    padding-inline-start: var(--tws-3);
    border-inline-start: 3px solid var(--tws-safety);
  }

  ul {
    display: grid;
    gap: var(--tws-3);
    padding: 0;
    list-style: none;
  }

  .quiet,
  header p {
    max-inline-size: 70ch;
  }

  .bar {
    display: block;
    inline-size: min(24rem, 100%);
    block-size: 8px;
    border-radius: 4px;
    background: var(--tws-line);
    forced-color-adjust: none;
  }

  rect {
    fill: var(--tws-safety);
  }

  .empty {
    padding: var(--tws-6);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
  }

  @media (max-width: 30rem) {
    .page {
      padding-inline: var(--tws-4);
    }
  }

  .elsewhere {
    display: flex;
    gap: var(--tws-4);
    align-items: start;
    justify-content: space-between;
    padding: var(--tws-3) var(--tws-4);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
  }
`;
