import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--tws-2);
    min-block-size: 0;
    container-type: inline-size;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tws-2) var(--tws-4);
  }

  .leave {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tws-1);
    margin-inline-start: auto;
  }

  .leave .quiet {
    margin-inline-end: var(--tws-1);
  }

  .stage {
    position: relative;
    flex: 1;
    min-block-size: 26rem;
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
    overflow: hidden;
    background: var(--tws-surface);
  }

  .stage.moodle,
  .stage.phone {
    flex: none;
    box-sizing: content-box;
    max-inline-size: calc(100% - 2px);
    block-size: 666px;
    border-radius: 4px;
  }

  .stage.moodle {
    inline-size: 650px;
  }

  .stage.phone {
    inline-size: 367px;
  }

  iframe {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }

  .idle {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--tws-3);
    padding: var(--tws-6);
    background: var(--tws-surface);
    color: var(--tws-soft);
    text-align: center;
    text-wrap: balance;
  }

  .idle svg {
    inline-size: 3rem;
    block-size: 3rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .idle strong {
    color: var(--tws-ink);
    font-weight: 650;
  }

  .idle p {
    max-inline-size: 26rem;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--tws-4);
    max-inline-size: none;
    font-variant-numeric: tabular-nums;
  }

  @container (min-width: 27rem) and (max-width: 36rem) {
    .leave .quiet {
      display: none;
    }
  }

  @media (max-width: 520px) {
    button,
    .segments button {
      min-block-size: var(--tws-target);
    }

    .leave {
      margin-inline-start: 0;
    }

    .leave button {
      padding-inline: var(--tws-2);
    }
  }
`;
