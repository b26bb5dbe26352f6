import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    overflow: auto;
    background: var(--tws-surface);
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-4);
    max-inline-size: 60rem;
    padding: var(--tws-4);
  }

  .wait {
    display: grid;
    gap: var(--tws-3);
    padding: var(--tws-6) var(--tws-4);
  }

  header {
    display: grid;
    gap: var(--tws-1);
  }

  nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-inline-start: -0.5rem;
    color: var(--tws-soft);
  }

  h2 {
    font-size: 1.1875rem;
  }

  h2 .kind {
    color: var(--tws-soft);
    font-weight: 500;
  }

  .siblings wa-icon {
    font-size: 0.8em;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-4);
  }

  .meant {
    outline: 3px solid var(--tws-focus);
    outline-offset: 4px;
    border-radius: 4px;
  }

  details.section {
    border-block-start: 1px solid var(--tws-line);
  }

  details.section + details.section {
    margin-block-start: calc(-1 * var(--tws-3));
  }

  details.section > .fields {
    padding-block: var(--tws-1) var(--tws-4);
  }

  details.section > summary,
  details.inner > summary {
    display: flex;
    gap: 0 var(--tws-2);
    align-items: baseline;
    min-block-size: 2.5rem;
    padding-block: 0.625rem 0.5rem;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  details.section > summary::before,
  details.inner > summary::before {
    content: '';
    flex: none;
    align-self: flex-start;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin: 0.375rem 0.375rem 0 0.25rem;
    border: solid var(--tws-soft);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }

  details[open] > summary::before {
    rotate: 45deg;
  }

  summary h3 {
    flex: 0 1 auto;
    font-size: 1rem;
  }

  .about {
    flex: 1 1 7rem;
    color: var(--tws-soft);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .flag,
  .open b {
    padding: 0 0.5rem;
    border-radius: 999px;
    background: var(--tws-voice-ground);
    color: var(--tws-voice);
    font-size: 0.8125rem;
    font-weight: 650;
  }

  details.inner {
    border: 1px solid var(--tws-line);
    border-radius: 9px;
    padding-inline: var(--tws-3);
  }

  details.inner > .fields {
    padding-block-end: var(--tws-3);
  }

  .faces {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
  }

  .face {
    display: flex;
    flex: 0 1 17rem;
    gap: var(--tws-2);
    align-items: center;
    min-block-size: 3.25rem;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--tws-line);
    border-radius: 9px;
    font-weight: 400;
    cursor: pointer;
  }

  .face:has(:checked) {
    border-color: var(--tws-safety);
    background: var(--tws-press);
    font-weight: 620;
  }

  .bands {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-3);
  }

  @container (min-width: 36rem) {
    .bands {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  .band {
    padding: var(--tws-2) 0 0 var(--tws-3);
    border-inline-start: 3px dotted var(--tws-soft);
  }

  .band.testing {
    border-inline-start-style: dashed;
  }

  .band.open {
    border-inline-start-style: solid;
  }

  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: var(--tws-3) var(--tws-4);
  }

  .numbers .field {
    align-content: end;
  }

  .numbers.wide {
    grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr));
  }
`;
