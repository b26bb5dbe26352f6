import { css } from 'lit';

/** What the pages beside the scenarios share: one column, quiet words, fields, radio rows, and the row of buttons below. */
export const pageStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-6);
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: var(--tws-8) var(--tws-6) var(--tws-10);
  }

  h1 {
    font-size: 1.75rem;
    font-weight: 700;
    letter-spacing: -0.01em;
  }

  h2 {
    font-size: var(--tws-subheading);
    font-weight: 680;
  }

  header,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-2);
  }

  .lead,
  .quiet {
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  .quiet {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    line-height: 1.45;
  }

  .said {
    padding: var(--tws-5);
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-radius: var(--tws-radius-large);
    border-start-start-radius: 4px;
    overflow-wrap: anywhere;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .label {
    display: block;
    padding: 0;
    margin-block-end: var(--tws-2);
    font-weight: 650;
  }

  .label .quiet {
    font-weight: 400;
  }

  .choice {
    display: flex;
    gap: var(--tws-3);
    align-items: center;
    min-block-size: var(--tws-target);
    padding: var(--tws-2) var(--tws-3);
    border-radius: var(--tws-radius);
    line-height: 1.4;
    cursor: pointer;
  }

  .choice:hover {
    background: var(--tws-press);
  }

  .choice:has(:checked) {
    background: var(--tws-surface);
    box-shadow: inset 0 0 0 1.5px var(--tws-soft);
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--tws-ink);
  }

  textarea,
  select,
  input:not([type='radio'], [type='checkbox']) {
    display: block;
    font: inherit;
    color: inherit;
    inline-size: 100%;
    max-inline-size: var(--tws-measure);
    min-block-size: var(--tws-target);
    padding: var(--tws-2) var(--tws-3);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
  }

  textarea {
    resize: vertical;
    line-height: 1.45;
  }

  .onward {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tws-2) var(--tws-3);
  }

  .onward .main {
    min-block-size: 48px;
  }

  .missing {
    color: var(--tws-voice);
    font-weight: 600;
  }

  .paper {
    display: none;
  }

  @media (max-width: 519px) {
    article {
      padding: var(--tws-5) var(--tws-4) var(--tws-8);
    }

    .onward .main {
      flex: 1 1 100%;
    }
  }

  @media print {
    article {
      display: block;
      max-inline-size: none;
      padding: 0;
    }

    article > * {
      margin-block-end: 14pt;
    }

    button,
    .screen {
      display: none;
    }

    .paper {
      display: revert;
    }
  }
`;
