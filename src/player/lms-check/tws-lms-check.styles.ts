import { css } from 'lit';

export const styles = css`
  article {
    max-inline-size: 48rem;
    gap: var(--tws-5);
  }

  .verdict {
    gap: var(--tws-3);
    padding: var(--tws-5);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-inline-start: 6px solid var(--tws-soft);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
  }

  .verdict[data-sign='good'] {
    border-inline-start-color: var(--tws-safety);
  }

  .verdict[data-sign='worry'] {
    background: var(--tws-voice-ground);
    border-inline-start-color: var(--tws-voice);
  }

  .verdict h2 {
    display: flex;
    gap: var(--tws-3);
    align-items: start;
    font-size: var(--tws-heading);
    font-weight: 700;
  }

  .verdict h2 .sign {
    inline-size: 1.75rem;
    block-size: 1.75rem;
  }

  .verdict dl {
    display: grid;
    gap: var(--tws-3);
  }

  dt,
  h3 {
    font-size: var(--tws-small);
    font-weight: 680;
  }

  dd {
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  .other {
    display: grid;
    gap: var(--tws-2);
    padding-block-start: var(--tws-4);
    border-block-start: 1px solid var(--tws-line);
    font-size: var(--tws-small);
  }

  summary {
    min-block-size: var(--tws-target);
    align-content: center;
    color: var(--tws-soft);
    font-size: var(--tws-small);
    cursor: pointer;
  }

  .verdict[data-sign='worry'] summary {
    color: var(--tws-ink);
  }

  details ul {
    padding-inline-start: var(--tws-5);
  }

  code {
    color: var(--tws-soft);
    font-family: ui-monospace, 'Cascadia Mono', 'Liberation Mono', monospace;
    font-size: var(--tws-tiny);
    overflow-wrap: anywhere;
  }

  .verdict[data-sign='worry'] code {
    color: var(--tws-ink);
  }

  .sign {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin-block-start: 0.15em;
    fill: none;
    stroke: var(--tws-soft);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sign path {
    stroke-width: 2.2;
  }

  .sign[data-sign='good'] {
    stroke: var(--tws-safety);
  }

  .sign[data-sign='worry'] {
    stroke: var(--tws-voice);
  }

  .sign[data-sign='worry'] circle {
    fill: var(--tws-voice);
  }

  .sign[data-sign='worry'] path {
    stroke: var(--tws-voice-ground);
  }

  .onward {
    align-items: start;
  }

  tws-copy {
    flex: 0 1 auto;
    max-inline-size: 100%;
  }

  .choice {
    margin-block-start: calc(-1 * var(--tws-3));
    font-size: var(--tws-small);
  }

  [role='status']:empty {
    display: none;
  }

  .lines {
    padding: 0;
    list-style: none;
  }

  .lines li {
    display: flex;
    gap: var(--tws-3);
    padding-block: var(--tws-3);
    border-block-start: 1px solid var(--tws-line);
  }

  .lines li > div {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr);
    gap: 0 var(--tws-4);
    min-inline-size: 0;
  }

  .lines p {
    overflow-wrap: anywhere;
  }

  .lines .label {
    margin: 0;
    font-size: var(--tws-small);
  }

  .lines code {
    grid-column: 2;
  }

  @media (max-width: 519px) {
    .lines li > div {
      grid-template-columns: minmax(0, 1fr);
    }

    .lines code {
      grid-column: 1;
    }
  }

  @media (forced-colors: active) {
    .verdict[data-sign] {
      border-color: CanvasText;
    }

    .sign[data-sign] {
      stroke: CanvasText;
    }

    .sign[data-sign='worry'] circle {
      fill: CanvasText;
    }

    .sign[data-sign='worry'] path {
      stroke: Canvas;
    }
  }
`;
