import { css } from 'lit';

/** What every element starts from: box sizes, type, visible focus, quiet buttons, and text for screen readers only. */
export const shared = css`
  :host {
    display: block;
    font: var(--tws-text) / var(--tws-leading) var(--tws-font);
    color: var(--tws-ink);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }

  h1,
  h2,
  h3 {
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  p,
  li {
    overflow-wrap: break-word;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 3px solid var(--tws-focus);
    outline-offset: 2px;
  }

  /* Reading starts there; nothing can be pressed there. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }

  button {
    font: inherit;
    color: inherit;
    min-block-size: var(--tws-target);
    min-inline-size: var(--tws-target);
    padding: var(--tws-2) var(--tws-4);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    background: var(--tws-press);
  }

  button.main {
    color: var(--tws-paper);
    background: var(--tws-ink);
    border-color: var(--tws-ink);
    font-weight: 600;
    padding-inline: var(--tws-6);
  }

  button.main:hover {
    background: color-mix(in srgb, var(--tws-ink) 88%, var(--tws-paper));
  }

  button.plain {
    border-color: transparent;
    background: none;
    color: var(--tws-soft);
    text-decoration: underline;
    text-decoration-color: var(--tws-line);
    text-underline-offset: 4px;
  }

  button.plain:hover {
    color: var(--tws-ink);
    background: var(--tws-press);
  }

  /* There every border is drawn, a clear one too: links that are buttons would become a wall of boxes. */
  @media (forced-colors: active) {
    button.plain {
      border-style: none;
    }
  }

  a {
    color: inherit;
    text-underline-offset: 3px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
