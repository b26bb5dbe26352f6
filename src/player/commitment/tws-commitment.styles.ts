import { css } from 'lit';

export const styles = css`
  .form,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-6);
  }

  .form section + section {
    padding-block-start: var(--tws-6);
    border-block-start: 1px solid var(--tws-line);
  }

  .form legend,
  .form .label {
    font-size: var(--tws-subheading);
    scroll-margin-block-start: calc(var(--tws-header, 0px) + var(--tws-4));
  }

  .form .own-label {
    font-size: var(--tws-text);
    margin-block-start: var(--tws-4);
  }

  .form .label .quiet {
    font-size: var(--tws-small);
  }

  .next {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: var(--tws-4) var(--tws-6);
  }

  .places {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
  }

  .cues {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
    padding: 0;
    list-style: none;
  }

  .cues button {
    padding: var(--tws-2) var(--tws-3);
    font-size: var(--tws-small);
    line-height: 1.35;
    text-align: start;
  }

  .cues [aria-pressed='true'] {
    border-color: var(--tws-ink);
    box-shadow: inset 0 0 0 1px var(--tws-ink);
  }

  .theme {
    margin-block: var(--tws-4) var(--tws-1);
  }

  #will-hint + .theme {
    margin-block-start: var(--tws-2);
  }

  form fieldset .choice,
  details .choice {
    margin-inline: 0;
  }

  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--tws-target);
    inline-size: fit-content;
    padding-inline: var(--tws-3);
    border-radius: var(--tws-radius);
    color: var(--tws-soft);
    text-decoration: underline;
    text-decoration-color: var(--tws-line);
    text-underline-offset: 4px;
    cursor: pointer;
  }

  details[open] > summary {
    display: none;
  }

  .said {
    gap: var(--tws-3);
  }

  .said h2 {
    color: var(--tws-voice);
    font-size: var(--tws-small);
  }

  .said .quiet {
    color: var(--tws-ink);
  }

  .sentence {
    font-size: var(--tws-subheading);
    line-height: 1.5;
    text-wrap: pretty;
  }

  .own {
    font-weight: 650;
    white-space: pre-line;
  }

  .blank {
    color: var(--tws-soft);
    text-decoration: underline dotted;
    text-underline-offset: 4px;
  }

  .reminders {
    gap: var(--tws-3);
    padding: var(--tws-5);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
  }

  .reminders .choice {
    margin-inline: calc(-1 * var(--tws-3));
  }

  @media (min-width: 60rem) {
    article.forming {
      max-inline-size: 68rem;
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
      gap: var(--tws-6) var(--tws-10);
    }

    .forming header {
      grid-column: 1 / -1;
    }

    .result {
      position: sticky;
      inset-block-start: calc(var(--tws-header, 0px) + var(--tws-6));
      align-self: start;
    }
  }

  @media print {
    .said {
      border: 1px solid var(--tws-line);
    }
  }

  @media (forced-colors: active) {
    .cues [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
