import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
  }

  article {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    gap: var(--tws-3) var(--tws-4);
    padding: var(--tws-5);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
  }

  article > :nth-child(n + 3) {
    grid-column: 1 / -1;
  }

  .face {
    display: grid;
    place-items: center;
    inline-size: 76px;
    block-size: 76px;
    border-radius: 50%;
    overflow: hidden;
    background: var(--tws-portrait-wall);
    color: #4b5768;
    font-size: 1.5rem;
    font-weight: 600;
  }

  .face tws-portrait {
    inline-size: 76px;
    margin-block-start: 4px;
  }

  .about {
    align-self: center;
  }

  .facts {
    color: var(--tws-soft);
    font-size: var(--tws-tiny);
    line-height: 1.4;
  }

  h2 {
    font-size: var(--tws-subheading);
    font-weight: 680;
  }

  .with {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    line-height: 1.4;
  }

  .summary {
    text-wrap: pretty;
  }

  .state {
    display: flex;
    align-items: center;
    gap: var(--tws-2);
    font-size: var(--tws-small);
    line-height: 1.4;
    color: var(--tws-soft);
  }

  /* Like the lanes: dots before, dashes under way, a whole line when done. */
  .state::before {
    content: '';
    flex: none;
    inline-size: 28px;
    border-block-start: 3px dotted currentcolor;
  }

  .state.started::before,
  .state.debrief-waiting::before {
    border-block-start-style: dashed;
  }

  .state.done::before {
    border-block-start-style: solid;
  }

  .state.done {
    color: var(--tws-ink);
  }

  .next {
    color: var(--tws-voice);
    font-weight: 650;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2) var(--tws-3);
  }

  /* The others keep to what is needed to choose one. */
  :host([brief]) article {
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-template-rows: auto auto;
    align-items: center;
    gap: 2px var(--tws-3);
    padding: var(--tws-3) var(--tws-4);
    box-shadow: none;
  }

  :host([brief]) article > :nth-child(n + 3) {
    grid-column: 2;
  }

  :host([brief]) .face {
    grid-row: 1 / span 2;
    align-self: start;
    inline-size: 48px;
    block-size: 48px;
    font-size: 1.125rem;
  }

  :host([brief]) .face tws-portrait {
    inline-size: 48px;
    margin-block-start: 2px;
  }

  :host([brief]) h2 {
    font-size: var(--tws-text);
  }

  :host([brief]) .summary {
    display: none;
  }

  :host([brief]) .state {
    font-size: var(--tws-tiny);
  }

  :host([brief]) article > .ways {
    grid-column: 3;
    grid-row: 1 / span 2;
    flex-direction: column;
    align-items: stretch;
    max-inline-size: 11rem;
  }

  :host([brief]) button {
    padding-inline: var(--tws-4);
    line-height: 1.3;
  }

  :host([brief]) .main {
    color: inherit;
    background: var(--tws-surface);
    border-color: var(--tws-soft);
  }

  :host([brief]) .main:hover {
    background: var(--tws-press);
  }

  /* On a phone two ways stand below the words, and one beside them. */
  @media (max-width: 519px) {
    article {
      padding: var(--tws-4);
    }

    :host([brief]) article:has(.ways > :nth-child(2)) > .ways {
      grid-column: 2 / -1;
      grid-row: auto;
      flex-direction: row;
      max-inline-size: none;
    }
  }
`;
