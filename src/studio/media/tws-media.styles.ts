import { css } from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    overflow: auto;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--tws-4);
    min-block-size: 100%;
    max-inline-size: 76rem;
    margin-inline: auto;
    padding: var(--tws-6);
  }

  .over {
    outline: 3px dashed var(--tws-safety);
    outline-offset: -8px;
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3);
    align-items: center;
    justify-content: space-between;
  }

  .said:empty {
    display: none;
  }

  .said {
    padding: var(--tws-2) var(--tws-3);
    border-inline-start: 3px solid var(--tws-safety);
    border-radius: 4px;
    background: var(--tws-press);
  }

  .warning {
    padding: var(--tws-2) var(--tws-3);
    border-inline-start: 3px solid var(--tws-voice);
    border-radius: 4px;
    background: var(--tws-voice-ground);
  }

  .empty {
    display: grid;
    justify-items: center;
    gap: var(--tws-3);
    padding: var(--tws-10) var(--tws-6);
    border: 1.5px dashed var(--tws-soft);
    border-radius: var(--tws-radius);
    text-align: center;
  }

  .empty p {
    max-inline-size: 56ch;
    text-wrap: pretty;
  }

  .empty wa-icon {
    font-size: 2.5rem;
    color: var(--tws-soft);
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-4);
    padding: 0;
    list-style: none;
  }

  .loose ul {
    padding: 0;
    list-style: none;
  }

  .loose li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--tws-1);
  }

  summary {
    padding-block: var(--tws-2);
    cursor: pointer;
  }
`;
