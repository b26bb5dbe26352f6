import { css } from 'lit';

export const styles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    grid-template-areas: 'stage instruments';
    align-items: start;
    gap: var(--tws-8);
    max-inline-size: 1068px;
    margin-inline: auto;
    padding: var(--tws-6) var(--tws-6) var(--tws-10);
  }

  tws-instruments {
    grid-area: instruments;
  }

  .stage:focus-visible {
    outline: none;
  }

  /* Plain blocks, because a grid lays out what is in it more than once, and this changes at each choice. */
  .stage {
    grid-area: stage;
    min-inline-size: 0;
  }

  .stage > * + * {
    margin-block-start: var(--tws-4);
  }

  .opening {
    display: grid;
    grid-template-areas: 'picture' 'title';
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-4);
  }

  .room,
  tws-portrait,
  .signs {
    grid-area: picture;
  }

  .room {
    block-size: clamp(120px, 24vh, 240px);
    border-radius: var(--tws-radius-large);
    overflow: hidden;
  }

  .room tws-place {
    block-size: 100%;
  }

  tws-portrait {
    justify-self: start;
    align-self: end;
    block-size: clamp(114px, 22.8vh, 228px);
    margin-inline-start: 4%;
  }

  .signs {
    align-self: stretch;
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    justify-content: space-between;
    padding: var(--tws-3);
    pointer-events: none;
  }

  .clock,
  tws-stance {
    background: var(--tws-surface);
    border-radius: 999px;
    padding: 4px var(--tws-3);
    font-size: var(--tws-small);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }

  h1 {
    grid-area: title;
    font-size: var(--tws-heading);
    font-weight: 680;
    scroll-margin-block-start: calc(var(--tws-header, 0px) + 5.5rem);
  }

  .happens {
    margin-block-start: calc(-1 * var(--tws-2));
  }

  .says {
    inline-size: fit-content;
    max-inline-size: 96%;
    padding: var(--tws-3) var(--tws-5);
    line-height: 1.45;
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-radius: var(--tws-radius-large);
    border-start-start-radius: 4px;
  }

  .who {
    color: var(--tws-voice);
    font-size: var(--tws-tiny);
    font-weight: 650;
    line-height: 1.3;
    margin-block-end: 2px;
  }

  /* A picture stands beside the words, so that the choices stay in view. */
  .earlier {
    display: flow-root;
  }

  .earlier tws-medium[kind='image']:not([large]) {
    --tws-medium-most: 45%;
    float: inline-end;
    margin-inline-start: var(--tws-4);
    margin-block-end: var(--tws-2);
  }

  .says {
    display: flow-root;
  }

  .earlier > * + * {
    margin-block-start: var(--tws-4);
  }

  .earlier tws-medium[kind='image']:not([large]) + .happens {
    margin-block-start: calc(-1 * var(--tws-1));
  }

  /* Where there is room nothing is folded. */
  .before summary {
    display: none;
  }

  .outcome {
    scroll-margin-block: calc(var(--tws-header, 0px) + 6rem) 5.5rem;
  }

  .onward {
    position: sticky;
    inset-block-end: var(--tws-foot, 0);
    padding-block: var(--tws-3);
    background: linear-gradient(to top, var(--tws-paper) 70%, transparent);
  }

  .onward button {
    min-inline-size: 11rem;
  }

  @media (max-width: 759px) {
    article {
      display: block;
      padding: 0 0 var(--tws-4);
    }

    tws-instruments {
      z-index: 2;
    }

    .stage {
      padding: var(--tws-3) var(--tws-4) 0;
    }

    .stage > * + * {
      margin-block-start: var(--tws-3);
    }

    .opening {
      gap: var(--tws-3);
    }

    .room {
      margin-inline: calc(-1 * var(--tws-4));
      margin-block-start: calc(-1 * var(--tws-3));
      border-radius: 0;
      block-size: clamp(88px, 100vh - 750px, 180px);
    }

    tws-portrait {
      block-size: clamp(84px, 100vh - 758px, 172px);
    }

    .signs {
      padding: var(--tws-2) 0 var(--tws-2);
      margin-block-start: calc(-1 * var(--tws-3));
    }

    .says {
      padding: var(--tws-2) var(--tws-4) 0.625rem;
    }

    .foldable summary {
      display: list-item;
      padding-block: 0.625rem;
      margin-block: calc(-1 * var(--tws-2));
      color: var(--tws-soft);
      font-size: var(--tws-small);
      line-height: 1.5rem;
      cursor: pointer;
      touch-action: manipulation;
    }

    .earlier > * + * {
      margin-block-start: var(--tws-3);
    }

    .foldable .earlier {
      padding-block-start: var(--tws-3);
    }

    .onward button {
      inline-size: 100%;
      min-block-size: 48px;
    }
  }

  /* A low frame: the picture yields to a small face beside the heading. */
  @media (max-width: 759px) and (max-height: 759px) {
    .opening {
      grid-template-areas: 'face signs' 'face title';
      grid-template-columns: auto minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      gap: 2px var(--tws-3);
    }

    .room {
      display: none;
    }

    tws-portrait {
      grid-area: face;
      align-self: start;
      block-size: 64px;
      margin: 0;
      --tws-portrait-disc: var(--tws-portrait-wall);
      --tws-portrait-radius: 50%;
    }

    .signs {
      grid-area: signs;
      flex-direction: row;
      justify-content: space-between;
      align-items: center;
      gap: var(--tws-2);
      margin: 0;
      padding: 0;
    }

    .clock,
    tws-stance {
      padding: 0;
      background: none;
      color: var(--tws-soft);
      font-size: var(--tws-tiny);
    }

    h1 {
      font-size: var(--tws-subheading);
      align-self: center;
    }

    .happens {
      margin-block-start: 0;
      line-height: 1.45;
    }
  }

  /* A wide window that was narrow when the reply came keeps the fold that is shut. */
  @media (min-width: 760px) {
    .before:not([open]) summary {
      display: list-item;
      cursor: pointer;
    }
  }

  @media (max-width: 759px) and (min-height: 480px) {
    tws-instruments {
      position: sticky;
      inset-block-start: var(--tws-header, 0px);
    }
  }

  @media (min-width: 760px) and (min-height: 480px) {
    tws-instruments {
      position: sticky;
      inset-block-start: calc(var(--tws-header, 0px) + var(--tws-6));
    }
  }

  @media (max-height: 479px) {
    .onward {
      position: static;
    }

    /* Nothing is stuck to the edges there. */
    h1,
    .outcome {
      scroll-margin-block: var(--tws-3);
    }
  }
`;
