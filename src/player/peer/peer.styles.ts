import { css } from 'lit';

/** What the parts of the peer page share: headings, fields, rows of buttons. */
export const peerStyles = css`
  h2 {
    font-size: var(--tws-heading);
    font-weight: 680;
  }

  h3 {
    font-size: var(--tws-text);
    font-weight: 650;
  }

  h2,
  h3 {
    scroll-margin-block-start: calc(var(--tws-header, 0px) + var(--tws-4));
  }

  .stack > * + * {
    margin-block-start: var(--tws-4);
  }

  .quiet {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    line-height: 1.45;
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  .label,
  label,
  legend {
    font-size: var(--tws-small);
    font-weight: 650;
    line-height: 1.35;
  }

  .words {
    max-inline-size: var(--tws-measure);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  textarea,
  input[type='text'],
  select {
    display: block;
    inline-size: 100%;
    min-block-size: var(--tws-target);
    margin-block-start: var(--tws-1);
    padding: 0.5625rem var(--tws-3);
    border: 1px solid var(--tws-soft);
    border-radius: 10px;
    background: var(--tws-surface);
    color: var(--tws-ink);
    font: inherit;
    line-height: 1.45;
    text-overflow: ellipsis;
  }

  textarea {
    resize: vertical;
  }

  .code {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    overflow-wrap: anywhere;
  }

  input.code::placeholder {
    color: var(--tws-soft);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--tws-2) var(--tws-3);
  }

  tws-copy + .quiet {
    margin-block-start: var(--tws-3);
  }

  .said {
    padding: var(--tws-3) var(--tws-4);
    border-inline-start: 4px solid var(--tws-voice);
    border-radius: 4px;
    background: var(--tws-voice-ground);
    max-inline-size: var(--tws-measure);
  }

  .said:empty {
    display: none;
  }

  .card {
    padding: var(--tws-5);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
  }

  .check {
    display: flex;
    gap: var(--tws-3);
    align-items: flex-start;
    padding-block: 0.625rem;
    font-weight: 400;
    cursor: pointer;
  }

  .check input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--tws-ink);
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  @media (max-width: 519px) {
    .card {
      padding: var(--tws-4);
    }

    .row > button {
      inline-size: 100%;
    }
  }
`;

/** A scene that somebody else played. */
export const watchedStyles = css`
  .watched > * + *,
  .between > * + * {
    margin-block-start: var(--tws-3);
  }

  .answer {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--tws-1) var(--tws-3);
    align-items: end;
  }

  .answer tws-portrait {
    block-size: 72px;
    --tws-portrait-disc: var(--tws-portrait-wall);
    --tws-portrait-radius: 50%;
  }

  .answer tws-stance {
    grid-column: 2;
    color: var(--tws-soft);
  }

  .answer .says {
    border-start-start-radius: var(--tws-radius-large);
    border-end-start-radius: 4px;
  }

  .chosen,
  .says {
    inline-size: fit-content;
    max-inline-size: min(96%, var(--tws-measure));
    padding: var(--tws-2) var(--tws-4) 0.625rem;
    line-height: 1.45;
    border-radius: var(--tws-radius-large);
  }

  .chosen {
    margin-inline-start: auto;
    background: var(--tws-surface);
    border: 1px solid var(--tws-soft);
    border-end-end-radius: 4px;
  }

  .says {
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-start-start-radius: 4px;
  }

  .chosen .label,
  .says .label,
  .between .label {
    font-size: var(--tws-tiny);
    color: var(--tws-soft);
  }

  .says .label {
    color: var(--tws-voice);
  }

  .between {
    padding-inline-start: var(--tws-4);
    border-inline-start: 2px solid var(--tws-line);
  }

  @media (max-width: 519px) {
    .answer tws-portrait {
      block-size: 48px;
    }
  }
`;
