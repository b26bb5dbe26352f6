import { css } from 'lit';

/** Sources, and the sections around the decisions. */
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
  }
`;
