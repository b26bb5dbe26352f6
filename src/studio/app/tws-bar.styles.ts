import { css } from 'lit';

export const styles = css`
  header {
    display: flex;
    align-items: center;
    gap: var(--tws-2) var(--tws-3);
    min-block-size: 56px;
    padding: var(--tws-1) var(--tws-4) var(--tws-1) var(--tws-2);
    background: var(--tws-surface);
    border-block-end: 1px solid var(--tws-line);
  }

  button,
  select {
    flex: none;
    border-color: color-mix(in srgb, var(--tws-soft) 55%, var(--tws-surface));
    white-space: nowrap;
  }

  button wa-icon {
    vertical-align: -0.15em;
  }

  button.plain {
    text-decoration: none;
  }

  [name='arrow-left']:dir(rtl),
  .history wa-icon:dir(rtl) {
    scale: -1 1;
  }

  .draft {
    flex: 1 1 16rem;
    min-inline-size: 0;
    line-height: 1.25;
  }

  h1 {
    font-size: 0.9375rem;
    font-weight: 680;
    letter-spacing: 0;
  }

  h1 {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .draft p {
    font-size: 0.8125rem;
  }

  .open,
  [data-kept='not kept'] {
    color: var(--tws-voice);
  }

  .scenario {
    flex: 0 1 15rem;
    min-inline-size: 7rem;
  }

  select {
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }

  .history {
    display: flex;
    gap: var(--tws-1);
  }

  .history button {
    padding: 0;
  }

  [aria-disabled='true'] {
    color: var(--tws-soft);
    border-style: dashed;
    cursor: default;
  }

  .narrow {
    display: none;
  }

  @media (max-width: 1180px) {
    .wide {
      display: none;
    }

    .narrow {
      display: inline;
    }
  }

  @media (max-width: 860px) {
    header {
      flex-wrap: wrap;
    }

    .draft {
      flex-basis: 10rem;
    }
  }

  @media (max-width: 30rem) {
    header {
      gap: var(--tws-1);
    }

    .desk {
      display: none;
    }
  }
`;
