import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--tws-4);
    align-content: start;
    container-type: inline-size;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tws-2);
  }

  .tools .segments {
    margin-inline-end: auto;
  }

  .suspend,
  .unsaved {
    display: grid;
    gap: var(--tws-2);
    padding: var(--tws-3);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
  }

  .suspend header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--tws-1) var(--tws-3);
  }

  .suspend code {
    display: block;
    max-block-size: 6.5rem;
    overflow: auto;
    overflow-wrap: anywhere;
  }

  .unsaved {
    border-color: transparent;
    border-inline-start: 3px solid var(--tws-voice);
    border-radius: 4px;
    background: var(--tws-voice-ground);
  }

  .unsaved ul {
    padding: 0;
    list-style: none;
  }

  .became {
    inline-size: 5.5rem;
    white-space: nowrap;
  }

  .became b {
    display: inline-block;
    inline-size: 1.1em;
    text-align: center;
  }

  tr.changed .became,
  tr.added .became,
  tr.gone .became {
    color: var(--tws-voice);
    font-weight: 650;
  }

  tr.same :is(td, th),
  tr.given :is(td, th) {
    color: var(--tws-soft);
  }

  tbody th {
    font-weight: 400;
  }

  .nothing {
    color: var(--tws-soft);
  }

  @container (max-width: 30rem) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      display: none;
    }

    tr {
      padding-block: var(--tws-2);
      border-block-end: 1px solid var(--tws-line);
    }

    tbody th,
    tbody td,
    tbody td:last-child {
      inline-size: auto;
      padding: 0;
      border: 0;
    }

    td[data-heading]::before {
      content: attr(data-heading) ': ';
      color: var(--tws-soft);
    }

    tr.added td.before,
    tr.same td.before {
      display: none;
    }
  }
`;
