import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100dvh;
    background: var(--tws-paper);
  }

  tws-desk-bar {
    flex: none;
  }

  main {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) clamp(23rem, 42vw, 44rem);
    gap: var(--tws-4);
    min-block-size: 0;
    padding: var(--tws-3) var(--tws-4) var(--tws-4);
  }

  /* A frame of fixed size takes the room it needs; the knowledge has the rest. */
  main.moodle {
    grid-template-columns: 652px minmax(0, 1fr);
  }

  main.phone {
    grid-template-columns: 30rem minmax(0, 1fr);
  }

  .playing {
    display: flex;
    flex-direction: column;
    gap: var(--tws-2);
    min-inline-size: 0;
    min-block-size: 0;
    overflow: auto;
  }

  tws-play-frame {
    flex: 1 0 auto;
  }

  .drop {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--tws-2);
    background: color-mix(in srgb, var(--tws-surface) 94%, transparent);
    outline: 3px dashed var(--tws-focus);
    outline-offset: calc(-1 * var(--tws-4));
    text-align: center;
  }

  .drop > * {
    pointer-events: none;
  }

  .drop strong {
    font-size: var(--tws-heading);
  }

  @media (max-width: 859px), (max-height: 520px) {
    :host {
      block-size: auto;
      min-block-size: 100dvh;
    }

    main,
    main.moodle,
    main.phone {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: var(--tws-3);
    }
  }

  /* The phone's frame is 367 px wide and has to fit. */
  @media (max-width: 400px) {
    main,
    main.moodle,
    main.phone {
      padding-inline: var(--tws-2);
    }
  }
`;
