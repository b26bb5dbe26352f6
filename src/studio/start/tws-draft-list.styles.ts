import { css } from 'lit';

export const styles = css`
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    list-style: none;
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
    overflow: hidden;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tws-2);
    padding: var(--tws-1) var(--tws-3) var(--tws-1) var(--tws-1);
  }

  li + li {
    border-block-start: 1px solid var(--tws-line);
  }

  .name {
    display: grid;
    flex: 1 1 16rem;
    min-inline-size: 0;
    min-block-size: var(--tws-target);
    padding: var(--tws-2) var(--tws-3);
    border-color: transparent;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .name:hover {
    background: var(--tws-press);
  }

  .name:focus-visible {
    outline-offset: -3px;
  }

  .actions {
    display: flex;
    gap: var(--tws-1);
    margin-inline-start: auto;
  }

  .actions button {
    display: grid;
    place-items: center;
    min-block-size: var(--tws-target);
    min-inline-size: var(--tws-target);
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--tws-soft);
  }

  .actions button:hover {
    color: var(--tws-ink);
    background: var(--tws-press);
  }

  form {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: var(--tws-2);
    padding: var(--tws-2);
  }

  label {
    flex: 1 1 14rem;
  }

  input {
    inline-size: 100%;
    min-block-size: var(--tws-target);
    padding: 0 var(--tws-3);
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    color: inherit;
    font: inherit;
  }
`;
