import { css } from 'lit';

export const styles = css`
  .sheet {
    display: flex;
    flex-direction: column;
    gap: var(--tws-1);
  }

  h3 {
    margin-block-start: var(--tws-3);
    break-after: avoid;
  }

  h3:first-child {
    margin-block-start: 0;
  }

  ul,
  ol {
    padding-inline-start: 1.25rem;
  }

  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    text-decoration: none;
  }

  .button:hover {
    background: var(--tws-press);
  }

  :host([paper]) section {
    padding: 0;
    border: 0;
  }
`;
