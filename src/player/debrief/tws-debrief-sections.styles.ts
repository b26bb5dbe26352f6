import { css } from 'lit';

/** What moved, sources, and the sections after the decisions. */
export const sectionStyles = css`
  .moves,
  .notes,
  .sources,
  .entries,
  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .moves li {
    --lane: var(--tws-soft);
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(4rem, 10rem) 4.5rem;
    gap: var(--tws-2);
    align-items: center;
    padding-block: 3px;
    font-size: var(--tws-small);
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }

  .moves .safety {
    --lane: var(--tws-safety);
  }

  .moves .alliance {
    --lane: var(--tws-alliance);
  }

  .moves .openness {
    --lane: var(--tws-voice);
  }

  .moves .lane {
    font-weight: 650;
  }

  .moves .lane .of {
    color: var(--lane);
  }

  .of {
    display: block;
  }

  .of::first-letter {
    text-transform: uppercase;
  }

  .numbers {
    text-align: end;
  }

  .numbers span {
    direction: ltr;
    unicode-bidi: isolate;
  }

  .track {
    inline-size: 100%;
    overflow: visible;
  }

  .ground {
    stroke: var(--tws-line);
    stroke-width: 2;
    stroke-linecap: round;
  }

  .trace {
    stroke: var(--lane);
    stroke-width: 3;
    opacity: 0.5;
  }

  .from {
    fill: var(--tws-surface);
    stroke: var(--lane);
    stroke-width: 1.5;
  }

  .to {
    fill: var(--lane);
  }

  :host(:dir(rtl)) .track {
    transform: scaleX(-1);
  }

  .notes {
    margin-block-start: var(--tws-3);
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tws-4);
    font-size: var(--tws-small);
    color: var(--tws-soft);
  }

  .sources summary {
    min-block-size: var(--tws-target);
    display: flex;
    align-items: center;
    list-style: none;
    cursor: pointer;
    text-decoration: underline dotted;
    text-underline-offset: 4px;
  }

  .sources summary::-webkit-details-marker {
    display: none;
  }

  .sources li:has([open]) {
    flex-basis: 100%;
  }

  .source[open] summary {
    color: var(--tws-ink);
    text-decoration-style: solid;
  }

  .source p {
    padding-block-end: var(--tws-2);
    overflow-wrap: anywhere;
  }

  .source a {
    display: inline-block;
    padding-block: var(--tws-1);
  }

  .options,
  .twoWay ul,
  .doors ul:not(.entries),
  ol.questions,
  .way ol {
    padding-inline-start: 1.3em;
    max-inline-size: var(--tws-measure);
  }

  .options li + li,
  .twoWay li,
  ol.questions li + li,
  .way li + li {
    margin-block-start: var(--tws-1);
  }

  .reason {
    display: block;
  }

  section > p,
  section > ul {
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  tws-chart + p,
  section > p + p,
  section > ul + p,
  section > .prose + p {
    margin-block-start: var(--tws-3);
  }

  section > h3 {
    margin-block: var(--tws-5) var(--tws-1);
  }

  .concern {
    padding: var(--tws-4) var(--tws-5);
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-radius: var(--tws-radius-large);
    border-start-start-radius: 4px;
  }

  .entries li {
    display: grid;
    grid-template-columns: 6.75rem minmax(0, 1fr);
    gap: var(--tws-3);
    align-items: baseline;
    padding-block: var(--tws-1);
  }

  .entries button {
    padding-inline: 0;
    text-align: start;
    white-space: nowrap;
  }

  .entries p {
    text-wrap: pretty;
  }

  .way {
    margin-block-start: var(--tws-4);
    padding-inline-start: var(--tws-4);
    border-inline-start: 3px solid var(--tws-line);
    max-inline-size: calc(var(--tws-measure) + 1rem);
  }

  .way summary {
    min-block-size: var(--tws-target);
    padding-block: var(--tws-2);
    inline-size: fit-content;
    color: var(--tws-soft);
    cursor: pointer;
  }

  .questions li {
    padding-inline-start: var(--tws-1);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3);
  }

  .paper-only {
    display: none;
  }

  @container (max-width: 26rem) {
    .entries li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .moves li {
      grid-template-columns: minmax(0, 1fr) 4.5rem 4.2rem;
    }
  }

  /* Beside the words the column is narrow: the track goes below. */
  @container (min-width: 44rem) {
    .moves li {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--tws-2);
    }

    .moves li + li {
      margin-block-start: var(--tws-1);
    }

    .track {
      grid-area: 2 / 1 / auto / -1;
    }
  }

  @media (max-width: 30rem) {
    footer button {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .answer,
    .concern {
      border-color: CanvasText;
    }

    .ground,
    .trace,
    .from {
      stroke: CanvasText;
    }

    .from {
      fill: Canvas;
    }

    .to {
      fill: CanvasText;
    }
  }
`;
