import { css } from 'lit';

export const styles = css`
  .label {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    line-height: 1.3;
    margin-block-end: var(--tws-2);
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2) var(--tws-3);
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: var(--tws-tiny);
    line-height: 1.3;
    color: var(--tws-soft);
  }

  svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .seen {
    color: var(--tws-ink);
    font-weight: 600;
  }

  .seen svg {
    padding: 2px;
    border-radius: 6px;
    background: var(--tws-ink);
    stroke: var(--tws-surface);
    stroke-width: 2;
  }

  @media (max-width: 759px) {
    .label,
    .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    ul {
      flex-wrap: nowrap;
      gap: 6px;
    }

    svg {
      inline-size: 17px;
      block-size: 17px;
    }
  }

  @media (forced-colors: active) {
    .seen svg {
      background: CanvasText;
      stroke: Canvas;
      forced-color-adjust: none;
    }
  }
`;
