import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }

  .stance {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: var(--tws-small);
    line-height: 1.3;
  }

  svg {
    flex: none;
    inline-size: 16px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .leaf {
    fill: currentcolor;
  }
`;
