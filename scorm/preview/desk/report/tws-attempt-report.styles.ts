import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--tws-5);
    align-content: start;
    container-type: inline-size;
  }

  section {
    display: grid;
    align-content: start;
    gap: var(--tws-2);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3) var(--tws-6);
  }

  dt {
    color: var(--tws-soft);
    font-size: 0.8125rem;
  }

  dd {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .status dd {
    font-size: 1.1875rem;
    font-weight: 680;
    line-height: 1.3;
  }

  .kept {
    flex: 1 1 14rem;
  }

  .kept meter {
    max-inline-size: 22rem;
  }

  meter {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block-start: var(--tws-1);
    border: 0;
    border-radius: 99px;
    background: var(--tws-press);
    box-shadow: inset 0 0 0 1px var(--tws-line);
    overflow: hidden;
  }

  meter::-webkit-meter-bar {
    block-size: 8px;
    border: 0;
    background: none;
  }

  meter::-webkit-meter-optimum-value,
  meter::-webkit-meter-suboptimum-value,
  meter::-webkit-meter-even-less-good-value {
    background: var(--tws-safety);
  }

  meter::-moz-meter-bar {
    background: var(--tws-safety);
  }

  .number {
    inline-size: 2.25rem;
    color: var(--tws-soft);
  }

  td.answer {
    font-weight: 600;
  }

  td.result,
  td.took {
    white-space: nowrap;
  }

  @container (max-width: 27rem) {
    .took,
    .number {
      display: none;
    }
  }
`;
