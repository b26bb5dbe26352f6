import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    background: var(--tws-paper);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-4);
    justify-content: space-between;
    align-items: center;
    padding: var(--tws-4) var(--tws-6);
    background: var(--tws-surface);
    border-block-end: 1px solid var(--tws-line);
  }

  h1 {
    font-size: var(--tws-heading);
  }

  header p {
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  main {
    position: relative;
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: var(--tws-3);
    padding: var(--tws-4) var(--tws-6) var(--tws-6);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3) var(--tws-4);
    align-items: end;
  }

  .field {
    display: grid;
    min-inline-size: 0;
    gap: var(--tws-1);
    font-size: var(--tws-small);
    color: var(--tws-soft);
  }

  select {
    font: inherit;
    color: var(--tws-ink);
    background: var(--tws-surface);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
    min-block-size: var(--tws-target);
    padding-inline: var(--tws-3);
    max-inline-size: min(19rem, 100%);
    text-overflow: ellipsis;
  }

  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--tws-target);
    padding-inline: var(--tws-4);
    border: 1px dashed var(--tws-soft);
    border-radius: var(--tws-radius);
    color: var(--tws-ink);
    cursor: pointer;
  }

  .file:focus-within {
    outline: 3px solid var(--tws-focus);
    outline-offset: 2px;
  }

  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
  }

  .buttons button {
    font-size: var(--tws-small);
  }

  button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  .said {
    font-size: var(--tws-small);
    color: var(--tws-soft);
    min-block-size: 1.5em;
  }

  .desk {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 22rem;
    gap: var(--tws-5);
    align-items: start;
  }

  .stage {
    block-size: max(42rem, calc(100vh - 15rem));
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
    overflow: hidden;
    background: var(--tws-surface);
  }

  .stage.wide {
    inline-size: 652px;
    block-size: 668px;
    max-inline-size: 100%;
  }

  .stage.phone {
    inline-size: 369px;
    block-size: 668px;
  }

  .stage {
    position: relative;
  }

  .idle {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--tws-soft);
    padding: var(--tws-4);
    text-align: center;
  }

  iframe {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    display: block;
  }

  aside {
    display: grid;
    gap: var(--tws-4);
    min-inline-size: 0;
  }

  aside > * {
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
    padding: var(--tws-4);
  }

  summary {
    font-weight: 600;
    cursor: pointer;
    min-block-size: 1.75rem;
  }

  pre {
    font-size: var(--tws-tiny);
    max-block-size: 24rem;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    margin: 0;
  }

  .drop {
    position: absolute;
    inset: var(--tws-4);
    display: grid;
    place-items: center;
    font-size: var(--tws-heading);
    background: color-mix(in srgb, var(--tws-surface) 92%, transparent);
    border: 3px dashed var(--tws-focus);
    border-radius: var(--tws-radius-large);
    pointer-events: none;
  }

  @media (max-width: 900px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
