import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--tws-4);
  }

  fieldset {
    display: flex;
    flex-direction: column;
    gap: var(--tws-2);
    min-inline-size: 0;
    margin: 0;
    padding: var(--tws-4) var(--tws-5);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-size: 1.0625rem;
    font-weight: 680;
  }

  label.choice {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: var(--tws-3);
    align-items: start;
    padding: var(--tws-2) var(--tws-3);
    border: 1px solid var(--tws-line);
    border-radius: 9px;
    cursor: pointer;
  }

  label.choice:hover {
    background: var(--tws-press);
  }

  label.choice:has(:checked) {
    border-color: var(--tws-safety);
    box-shadow: inset 0 0 0 1px var(--tws-safety);
  }

  label.choice.small {
    align-items: center;
    min-block-size: 2.25rem;
    padding-block: 0;
    border-color: transparent;
    box-shadow: none;
  }

  label.choice > input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0.15rem 0 0;
    accent-color: var(--tws-safety);
  }

  label.choice.small > input {
    margin: 0;
  }

  strong {
    font-weight: 650;
  }

  .hint {
    display: block;
    color: var(--tws-soft);
    font-size: 0.875rem;
  }

  .mark {
    margin-inline-start: var(--tws-2);
    padding: 0.05rem 0.45rem;
    border: 1px solid var(--tws-safety);
    border-radius: 999px;
    color: var(--tws-safety);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }

  details {
    padding: var(--tws-2) var(--tws-5);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
  }

  summary {
    min-block-size: 2.25rem;
    padding-block: var(--tws-1);
    font-size: 1.0625rem;
    font-weight: 680;
    cursor: pointer;
  }

  .settings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: var(--tws-3) var(--tws-4);
    padding-block: var(--tws-3);
  }

  .settings label {
    display: flex;
    flex-direction: column;
    justify-content: end;
    gap: var(--tws-1);
  }

  select {
    min-block-size: 2.5rem;
    padding: 0 var(--tws-2);
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    color: inherit;
    font: inherit;
  }
`;
