import { css } from 'lit';

export const styles = css`
  .instruments {
    display: grid;
    gap: var(--tws-4);
  }

  .lanes,
  .limits {
    display: grid;
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
    padding: var(--tws-5);
  }

  .lanes {
    gap: var(--tws-5);
  }

  .limits {
    gap: var(--tws-4);
  }

  .minutes {
    position: relative;
    display: flex;
    gap: var(--tws-3);
    align-items: baseline;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }

  .label {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    margin-inline-end: auto;
  }

  .count {
    font-weight: 650;
    white-space: nowrap;
  }

  .note {
    padding-inline: var(--tws-5);
    color: var(--tws-soft);
    font-size: var(--tws-tiny);
  }

  @media (max-width: 759px) {
    .instruments {
      gap: 3px;
      padding: 6px var(--tws-4) 7px;
      background: var(--tws-surface);
      border-block-end: 1px solid var(--tws-line);
    }

    .lanes,
    .limits {
      padding: 0;
      border: 0;
      border-radius: 0;
      box-shadow: none;
      background: none;
    }

    .lanes {
      grid-template-columns: 1fr 1fr;
      gap: var(--tws-4);
    }

    .limits {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--tws-3);
    }

    .minutes {
      font-size: var(--tws-tiny);
    }

    .limits tws-lane {
      flex: 0 1 11rem;
    }

    .label,
    .note {
      display: none;
    }
  }
`;
