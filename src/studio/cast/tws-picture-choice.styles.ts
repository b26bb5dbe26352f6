import { css } from 'lit';

export const styles = css`
  .group {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.75rem, 1fr));
    gap: var(--tws-1);
  }

  :host([worded]) .group {
    grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr));
    gap: var(--tws-2);
  }

  button {
    display: block;
    padding: 2px;
    border: 2px solid transparent;
    border-radius: 9px;
    background: none;
    text-align: center;
    line-height: 1.3;
  }

  :host([worded]) button {
    border-color: var(--tws-line);
    padding-block-end: var(--tws-2);
  }

  button[aria-checked='true'] {
    border-color: var(--tws-safety);
    background: var(--tws-press);
    box-shadow: 0 0 0 1px var(--tws-safety);
  }

  .wall {
    display: block;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: 6px;
    background: var(--tws-portrait-wall);
  }

  :host([worded]) .wall {
    max-inline-size: 6.5rem;
    margin-inline: auto;
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .words {
    display: block;
    padding-block-start: var(--tws-1);
    font-weight: 650;
  }

  .quiet {
    display: block;
    font-size: 0.8125rem;
  }

  .said {
    padding-block-start: var(--tws-2);
  }

  @media (forced-colors: active) {
    .wall {
      forced-color-adjust: none;
    }

    button[aria-checked='true'] {
      border-color: Highlight;
    }
  }
`;
