import { css } from 'lit';

export const styles = css`
  details {
    min-inline-size: 0;
    border: 1px solid var(--tws-line);
    border-radius: 9px;
    background: var(--tws-surface);
  }

  summary {
    min-block-size: 2rem;
    padding: 0.375rem 0.625rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  summary .if {
    font-weight: 650;
  }

  .builder {
    padding: 0 0.625rem 0.625rem;
  }

  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .group .group {
    padding: var(--tws-2) 0 var(--tws-2) var(--tws-3);
    border-inline-start: 2px solid var(--tws-soft);
  }

  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-2);
    padding: 0;
    list-style: none;
  }

  .test {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-1) var(--tws-2);
    align-items: center;
    padding: var(--tws-2);
    border-radius: 6px;
    background: var(--tws-press);
  }

  .test > .begins {
    font-size: 0.875rem;
    color: var(--tws-soft);
  }

  .test > .grow {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  .test .tick {
    align-items: center;
    padding-block: 0;
  }

  .test input[type='checkbox'] {
    margin: 0;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-1);
    align-items: center;
  }

  .chips tws-picker {
    flex: 1 1 10rem;
    min-inline-size: 0;
  }

  .chip {
    display: inline-flex;
    gap: var(--tws-1);
    align-items: center;
    padding-inline-start: 0.5rem;
    border: 1px solid var(--tws-line);
    border-radius: 9px;
    background: var(--tws-surface);
    font-size: 0.875rem;
  }

  .chip button {
    border-color: transparent;
    background: none;
  }

  .push {
    margin-inline-start: auto;
  }
`;
