import { css } from 'lit';

export const styles = css`
  header {
    display: grid;
    gap: var(--tws-2);
    padding: var(--tws-2) var(--tws-4) var(--tws-3);
    border-block-end: 1px solid var(--tws-line);
    background: var(--tws-surface);
  }

  .first {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
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

  .package {
    flex: 1 1 19rem;
    max-inline-size: 34rem;
  }

  .attempts {
    margin-inline-start: auto;
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
    display: grid;
    gap: 2px;
  }

  .attempts > div {
    display: flex;
    gap: var(--tws-1);
  }

  button {
    flex: none;
  }

  button.main {
    min-block-size: 2.25rem;
    min-inline-size: 6.75rem;
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
      flex-basis: 16rem;
    }

    .field {
      flex-basis: 8rem;
    }

    button {
      padding-inline: 0.5rem;
    }

    button.main {
      min-inline-size: 5.75rem;
      padding-inline: var(--tws-2);
    }
  }

  @media (max-width: 520px) {
    header {
      padding-inline: var(--tws-3);
    }

    .group,
    .package {
      flex: 1 1 100%;
    }

    .attempts {
      flex: 1 1 100%;
      margin-inline-start: 0;
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
    button.main {
      min-block-size: var(--tws-target);
    }

    .attempts button {
      flex: 1;
    }
  }
`;
