import { css } from 'lit';

/** What the parts of the export view share: panels, lists of things to mend, buttons beside them. */
export const panel = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--tws-4);
  }

  section {
    display: flex;
    flex-direction: column;
    gap: var(--tws-3);
    padding: var(--tws-4) var(--tws-5);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
  }

  section > * {
    max-inline-size: var(--tws-measure);
  }

  .list {
    display: flex;
    flex-direction: column;
    gap: var(--tws-2);
    padding: 0;
    list-style: none;
    max-inline-size: none;
  }

  .row {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--tws-3);
    padding-block-start: var(--tws-2);
    border-block-start: 1px solid var(--tws-line);
  }

  .row:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }

  .row button {
    flex: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tws-3);
  }

  .where {
    display: block;
    color: var(--tws-soft);
    font-size: 0.875rem;
  }
`;
