import { css } from 'lit';

/** What the working tools (studio, desk, check pages) put on top of the shared sheet: their density. */
export const dense = css`
  :host {
    font-size: 0.9375rem;
    line-height: 1.45;
  }

  h1 {
    font-size: 1.375rem;
    font-weight: 700;
    letter-spacing: -0.01em;
  }

  h2 {
    font-size: 1.0625rem;
    font-weight: 680;
  }

  h3 {
    font-size: 0.9375rem;
    font-weight: 680;
  }

  .quiet {
    color: var(--tws-soft);
    font-size: 0.875rem;
  }

  button {
    min-block-size: 2.25rem;
    min-inline-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    border-radius: 9px;
  }

  button.main {
    min-block-size: var(--tws-target);
    padding-inline: var(--tws-5);
  }

  kbd {
    padding: 0 0.35em;
    border: 1px solid var(--tws-line);
    border-radius: 5px;
    background: var(--tws-press);
    font: inherit;
    font-size: 0.8125rem;
  }
`;
