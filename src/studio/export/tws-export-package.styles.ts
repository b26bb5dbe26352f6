import { css } from 'lit';

export const styles = css`
  .file,
  .checked {
    display: flex;
    gap: var(--tws-3);
    align-items: start;
  }

  .file strong {
    overflow-wrap: anywhere;
  }

  wa-icon {
    flex: none;
    margin-block-start: 0.2em;
    color: var(--tws-safety);
  }

  .download {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--tws-target);
    padding-inline: var(--tws-5);
    border-radius: 9px;
    background: var(--tws-ink);
    color: var(--tws-paper);
    font-weight: 600;
    text-decoration: none;
  }

  .download:hover {
    background: color-mix(in srgb, var(--tws-ink) 88%, var(--tws-paper));
  }
`;
