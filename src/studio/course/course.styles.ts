import { css } from 'lit';

/** What the parts of the course's page share. */
export const courseStyles = css`
  :host {
    display: grid;
    gap: var(--tws-4);
    align-content: start;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--tws-4);
    align-items: start;
  }

  select {
    max-inline-size: 34rem;
  }

  .tag {
    padding: 0 0.5em;
    border: 1px solid var(--tws-line);
    border-radius: 999px;
    background: var(--tws-press);
    font-size: 0.8125rem;
    white-space: nowrap;
  }

  .warn {
    padding: var(--tws-2) var(--tws-3);
    border-inline-start: 3px solid var(--tws-voice);
    border-radius: 4px;
    background: var(--tws-voice-ground);
  }

  code {
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  [hidden] {
    display: none;
  }
`;
