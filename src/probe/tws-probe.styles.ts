import { css } from 'lit';

/** The page: header, steps, what to do next, and two columns where there is room. */
export const styles = css`
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-5);
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: var(--tws-5) var(--tws-6) var(--tws-8);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--tws-4);
  }

  h1 {
    font-size: var(--tws-subheading);
    font-weight: 680;
  }

  h2 {
    font-size: var(--tws-subheading);
    font-weight: 680;
  }

  .about,
  .quiet,
  footer {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    line-height: 1.45;
  }

  .columns,
  .column,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--tws-3);
  }

  .columns,
  .column {
    gap: var(--tws-6);
  }

  .steps {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--tws-3);
    padding: 0;
    list-style: none;
  }

  .steps li {
    display: flex;
    gap: var(--tws-2);
    padding-block-start: var(--tws-2);
    border-block-start: 3px solid var(--tws-line);
    color: var(--tws-soft);
    font-size: var(--tws-small);
    line-height: 1.3;
  }

  .steps .done {
    border-color: var(--tws-soft);
  }

  .steps .now {
    border-color: var(--tws-ink);
    color: var(--tws-ink);
  }

  .number {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.625rem;
    block-size: 1.625rem;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .now .number {
    background: var(--tws-ink);
    border-color: var(--tws-ink);
    color: var(--tws-paper);
  }

  .number svg {
    inline-size: 1rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
  }

  .launch,
  .name,
  .leave {
    display: block;
  }

  .launch,
  .leave {
    font-size: var(--tws-tiny);
  }

  .name {
    font-weight: 650;
  }

  .next {
    padding: var(--tws-5);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
  }

  .next.turn {
    background: var(--tws-voice-ground);
    border-color: var(--tws-voice);
  }

  .next h2 {
    font-size: 1.625rem;
    font-weight: 700;
    letter-spacing: -0.01em;
  }

  .next p {
    margin-block-start: var(--tws-2);
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2) var(--tws-3);
  }

  summary {
    min-block-size: var(--tws-target);
    padding-block: var(--tws-2);
    color: var(--tws-soft);
    font-size: var(--tws-small);
    line-height: 1.75;
    cursor: pointer;
  }

  footer {
    display: grid;
    gap: var(--tws-1);
    max-inline-size: var(--tws-measure);
  }

  @media (max-width: 519px) {
    main {
      gap: var(--tws-4);
      padding: var(--tws-4) var(--tws-4) var(--tws-6);
    }

    .steps {
      gap: var(--tws-2);
    }

    .steps li {
      flex-direction: column;
      gap: var(--tws-1);
    }

    .next {
      padding: var(--tws-4);
    }

    .next h2 {
      font-size: 1.375rem;
    }

    .offers button {
      flex: 1 1 100%;
    }
  }

  @media (min-width: 960px) {
    main {
      max-inline-size: 72rem;
    }

    .columns {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      gap: var(--tws-8);
    }
  }

  @media (forced-colors: active) {
    .now .number {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }

    .next.turn {
      border-width: 3px;
    }
  }

  @media print {
    .offers {
      display: none;
    }
  }
`;
