import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--tws-6);
    container-type: inline-size;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: var(--tws-2);
    font-size: 1.0625rem;
    font-weight: 680;
  }

  legend + .quiet {
    margin-block-end: var(--tws-2);
  }

  .rows {
    display: grid;
    gap: 2px;
  }

  label.row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--tws-3);
    align-content: start;
    padding: var(--tws-2) var(--tws-3);
    border-radius: 9px;
    cursor: pointer;
  }

  label.row:hover {
    background: var(--tws-press);
  }

  label.row:has(:checked) {
    background: var(--tws-press);
    box-shadow: inset 0 0 0 1px var(--tws-soft);
  }

  label.row .name {
    font-weight: 600;
  }

  label.row .quiet {
    grid-column: 2;
  }

  input[type='radio'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0.125rem 0 0;
    accent-color: var(--tws-ink);
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--tws-3) var(--tws-4);
  }

  .fields label {
    display: grid;
    align-content: start;
    gap: var(--tws-1);
  }

  .fields .name {
    font-weight: 600;
  }

  .fields input {
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding-inline: var(--tws-2);
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    font: inherit;
    color: inherit;
    background: var(--tws-surface);
  }

  @container (min-width: 44rem) {
    .rows {
      grid-template-columns: 1fr 1fr;
      gap: 2px var(--tws-4);
    }
  }
`;
