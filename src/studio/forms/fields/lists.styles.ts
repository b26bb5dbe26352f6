import { css } from 'lit';

/** Lists of choices, and of what was picked. */
export const listStyles = css`
  .choices {
    display: grid;
    gap: var(--tws-2);
    padding-block-start: var(--tws-3);
    border-block-start: 1px solid var(--tws-line);
  }

  .choices h3 {
    font-size: 1rem;
  }

  .choices ol,
  .picked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-2);
    padding: 0;
    list-style: none;
  }

  .choices li,
  .picked li {
    display: flex;
    gap: var(--tws-1);
    align-items: stretch;
  }

  .picked li {
    align-items: center;
    padding: 0.375rem 0.375rem 0.375rem 0.625rem;
    border-radius: 9px;
    background: var(--tws-press);
  }

  .picked li:has(> .open) {
    padding: 0;
    background: none;
  }

  .picked .words,
  .face .words {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  small {
    color: var(--tws-soft);
    font-size: 0.8125rem;
    text-wrap: pretty;
  }

  button.open {
    display: grid;
    gap: 2px;
    flex: 1;
    min-inline-size: 0;
    padding: 0.5rem 0.75rem;
    text-align: start;
  }

  .tools {
    align-items: center;
  }

  .picked li > button.small,
  .lined > button.small {
    border-color: transparent;
    background: none;
    color: var(--tws-soft);
  }

  .picked li > button.small:hover,
  .lined > button.small:hover {
    background: var(--tws-press);
    color: var(--tws-ink);
  }

  .lined {
    align-items: end;
  }

  .foot {
    align-self: end;
    min-block-size: 2.25rem;
  }
`;
