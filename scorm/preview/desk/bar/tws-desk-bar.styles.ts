import { css } from 'lit';

export const styles = css`
  /* What is done once in a while stands aside, so that what is launched has one line to itself. */
  header {
    display: grid;
    grid-template: 'first attempts' auto 'controls controls' auto / minmax(0, 1fr) auto;
    gap: var(--tws-2) var(--tws-4);
    padding: var(--tws-2) var(--tws-4) var(--tws-3);
    border-block-end: 1px solid var(--tws-line);
    background: var(--tws-surface);
  }

  .first {
    grid-area: first;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: center;
    gap: 0 var(--tws-4);
    min-block-size: 1.75rem;
  }

  h1 {
    font-size: 1.0625rem;
  }

  .said {
    flex: 1;
    min-inline-size: min(20rem, 100%);
    max-inline-size: none;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  .controls {
    grid-area: controls;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--tws-2) var(--tws-5);
  }

  .group {
    display: flex;
    flex: 0 1 auto;
    align-items: end;
    gap: var(--tws-2);
    min-inline-size: 0;
  }

  .lesson {
    flex-basis: 12rem;
  }

  .package {
    flex: 1 1 24rem;
    max-inline-size: 38rem;
  }

  .field {
    display: grid;
    flex: 1 1 9rem;
    gap: 2px;
    min-inline-size: 0;
  }

  label,
  .over {
    color: var(--tws-soft);
    font-size: 0.8125rem;
    line-height: 1.2;
  }

  .attempts {
    grid-area: attempts;
    display: flex;
    align-items: center;
    gap: var(--tws-2);
  }

  .attempts > div {
    display: flex;
    gap: var(--tws-1);
  }

  .attempts button {
    min-block-size: 2rem;
  }

  button {
    flex: none;
  }

  button.main {
    min-block-size: 2.25rem;
    min-inline-size: 7rem;
    padding-inline: var(--tws-4);
  }

  @media (max-width: 1160px) {
    .controls {
      gap: var(--tws-2) var(--tws-3);
    }

    .group {
      gap: var(--tws-1);
    }

    .package {
      flex-basis: 18rem;
    }

    .field {
      flex-basis: 8rem;
    }

    button {
      padding-inline: 0.5rem;
    }

    button.main {
      min-inline-size: 6rem;
      padding-inline: var(--tws-2);
    }
  }

  @media (max-width: 520px) {
    header {
      grid-template: 'first' 'controls' 'attempts' / minmax(0, 1fr);
      padding-inline: var(--tws-3);
    }

    .group,
    .package {
      flex: 1 1 100%;
    }

    .attempts > div {
      flex: 1;
    }

    .package {
      flex-wrap: wrap;
    }

    .package .field {
      flex-basis: 100%;
    }

    .package button {
      flex: 1;
    }

    button,
    select,
    button.main,
    .attempts button {
      min-block-size: var(--tws-target);
    }

    .attempts button {
      flex: 1;
    }
  }
`;
