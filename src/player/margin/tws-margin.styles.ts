import { css } from 'lit';

export const styles = css`
  .margin {
    display: flex;
    align-items: center;
    gap: var(--tws-3);
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }

  svg {
    flex: none;
    inline-size: 30px;
    block-size: 34px;
    overflow: visible;
  }

  rect {
    transition: fill var(--tws-move) linear;
  }

  .left {
    fill: var(--tws-soft);
  }

  .gone {
    fill: transparent;
  }

  .edge {
    fill: none;
    stroke: var(--tws-soft);
    stroke-width: 2;
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

  @media (max-width: 759px) {
    .margin {
      gap: 6px;
      font-size: var(--tws-tiny);
    }

    svg {
      inline-size: 16px;
      block-size: 18px;
    }

    .label {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .left {
      fill: CanvasText;
    }

    .edge {
      stroke: CanvasText;
    }
  }
`;
