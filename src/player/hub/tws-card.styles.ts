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

  .updated {
    font-size: var(--tws-small);
    line-height: 1.45;
    color: var(--tws-voice);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2) var(--tws-3);
  }
`;
