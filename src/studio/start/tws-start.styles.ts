import { css } from 'lit';

export const styles = css`
  :host {
    min-block-size: 100vh;
    background: var(--tws-paper);
  }

  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-8);
    max-inline-size: 68rem;
    margin-inline: auto;
    padding: var(--tws-8) var(--tws-6) var(--tws-10);
  }

  header,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-2);
  }

  header p {
    max-inline-size: var(--tws-measure);
    font-size: var(--tws-text);
    line-height: 1.5;
    text-wrap: pretty;
  }

  h1 {
    font-size: 1.75rem;
  }

  .card {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3) var(--tws-6);
    align-items: center;
    padding: var(--tws-5) var(--tws-6);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
  }

  .card > div {
    flex: 1 1 18rem;
    min-inline-size: 0;
  }

  .card h2 {
    font-size: var(--tws-subheading);
    overflow-wrap: anywhere;
  }

  .card button {
    min-block-size: var(--tws-target);
    min-inline-size: 8rem;
  }

  .go-on {
    border-color: var(--tws-safety);
  }

  /* The first two belong together. */
  .go-on + .card {
    margin-block-start: calc(-1 * var(--tws-4));
  }

  .starters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    gap: var(--tws-3);
    padding: 0;
    margin-block-start: var(--tws-2);
    list-style: none;
  }

  .starters button {
    display: grid;
    gap: var(--tws-1);
    align-content: start;
    inline-size: 100%;
    block-size: 100%;
    padding: var(--tws-4) var(--tws-5);
    border-color: var(--tws-line);
    border-radius: var(--tws-radius);
    text-align: start;
    line-height: 1.4;
  }

  .starters button:hover {
    border-color: var(--tws-soft);
  }

  .starters strong {
    font-size: 1.0625rem;
  }

  .starters .where {
    font-size: var(--tws-tiny);
    font-weight: 600;
  }

  .others {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
  }

  .others button {
    display: inline-flex;
    gap: var(--tws-2);
    align-items: center;
    min-block-size: var(--tws-target);
  }

  .problem {
    padding: var(--tws-3) var(--tws-4);
    background: var(--tws-voice-ground);
    border-inline-start: 4px solid var(--tws-voice);
    border-radius: 9px;
  }

  [hidden] {
    display: none;
  }

  .deleted {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3);
    align-items: center;
    padding: var(--tws-2) var(--tws-3);
    background: var(--tws-press);
    border-radius: 9px;
    overflow-wrap: anywhere;
  }

  .deleted button {
    min-block-size: var(--tws-target);
  }

  button:disabled {
    cursor: default;
    opacity: 1;
  }

  @media (max-width: 559px) {
    main {
      gap: var(--tws-6);
      padding: var(--tws-6) var(--tws-4);
    }

    .others button {
      inline-size: 100%;
    }
  }
`;
