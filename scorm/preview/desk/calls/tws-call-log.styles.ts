import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--tws-3);
    min-block-size: 0;
    container-type: inline-size;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tws-2);
  }

  .tools .segments {
    margin-inline-end: auto;
  }

  .list {
    flex: 1;
    min-block-size: 12rem;
    overflow: auto;
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
  }

  ol {
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template: 'at words answer' auto / 2.75rem minmax(0, 1fr) auto;
    gap: 0 var(--tws-3);
    padding: var(--tws-2) var(--tws-3);
    border-block-end: 1px solid var(--tws-line);
    border-inline-start: 3px solid transparent;
    /* Rows out of sight cost nothing. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.75rem;
  }

  li.wrong {
    border-inline-start-color: var(--tws-voice);
    background: color-mix(in srgb, var(--tws-voice-ground) 55%, var(--tws-surface));
  }

  .at,
  .took {
    color: var(--tws-soft);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  .at {
    grid-area: at;
    text-align: start;
    padding-block-start: 0.15em;
  }

  .words {
    grid-area: words;
  }

  .answer {
    grid-area: answer;
    max-inline-size: 10rem;
    text-align: end;
    overflow-wrap: break-word;
  }

  .took {
    display: block;
  }

  .answer b {
    font-weight: 600;
  }

  code,
  .trouble {
    display: block;
  }

  code {
    color: var(--tws-soft);
  }

  .trouble {
    color: var(--tws-voice);
    font-weight: 600;
  }

  .more {
    display: grid;
    padding: var(--tws-2);
  }

  @container (max-width: 26rem) {
    .segments button {
      padding-inline: 0.45rem;
    }

    li {
      grid-template:
        'words at' auto
        'words answer' 1fr / minmax(0, 1fr) auto;
    }

    .at {
      text-align: end;
    }

    .answer {
      max-inline-size: 6.5rem;
    }
  }

  @media (forced-colors: active) {
    li.wrong {
      border-inline-start-color: Highlight;
    }

    li {
      border-inline-start-color: Canvas;
    }
  }
`;
