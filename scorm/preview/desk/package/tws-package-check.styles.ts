import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-5);
    align-content: start;
  }

  .about,
  section,
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-2);
  }

  .says {
    overflow-wrap: anywhere;
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--tws-1) var(--tws-4);
  }

  dt {
    color: var(--tws-soft);
  }

  dd {
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }

  .verdict {
    padding: var(--tws-3) var(--tws-4);
    border-radius: var(--tws-radius);
    background: var(--tws-press);
    text-wrap: pretty;
  }

  .verdict.error {
    border-inline-start: 3px solid var(--tws-voice);
    border-radius: 4px;
    background: var(--tws-voice-ground);
  }

  .findings {
    display: grid;
    gap: var(--tws-3);
    padding: 0;
    list-style: none;
  }

  .findings li {
    display: grid;
    gap: var(--tws-1);
    padding-block-end: var(--tws-3);
    border-block-end: 1px solid var(--tws-line);
  }

  .findings li:last-child {
    border-block-end: 0;
  }

  .says {
    font-weight: 600;
  }

  .findings dl {
    font-size: 0.875rem;
  }

  .findings code {
    color: var(--tws-soft);
  }
`;
