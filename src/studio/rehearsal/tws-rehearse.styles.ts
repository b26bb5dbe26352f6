import { css } from 'lit';

export const styles = css`
  .rehearsal {
    display: flex;
    block-size: 100%;
    min-block-size: 0;
  }

  aside {
    flex: 0 0 21rem;
    display: grid;
    align-content: start;
    gap: var(--tws-5);
    padding: var(--tws-4);
    overflow: auto;
    background: var(--tws-surface);
    border-inline-end: 1px solid var(--tws-line);
  }

  form,
  section {
    display: grid;
    gap: var(--tws-3);
  }

  form > label {
    display: grid;
    gap: var(--tws-1);
    font-weight: 650;
  }

  select {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    color: inherit;
    font: inherit;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--tws-2);
  }

  dt {
    color: var(--tws-soft);
    font-size: 0.8125rem;
  }

  dd {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .broken {
    padding: var(--tws-3);
    border: 1px solid var(--tws-voice);
    border-radius: 9px;
    background: var(--tws-voice-ground);
  }

  .theatre {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    background: var(--tws-press);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
    padding: var(--tws-2) var(--tws-3);
    background: var(--tws-surface);
    border-block-end: 1px solid var(--tws-line);
  }

  .tools [aria-pressed='true'] {
    background: var(--tws-press);
    font-weight: 650;
  }

  button:disabled {
    color: var(--tws-soft);
    border-style: dashed;
  }

  iframe {
    flex: 1;
    inline-size: 100%;
    min-block-size: 24rem;
    border: 0;
    background: var(--tws-paper);
  }

  [data-width='phone'] iframe {
    flex: 0 1 844px;
    inline-size: 390px;
    max-inline-size: 100%;
    margin: var(--tws-4) auto;
    border: 1px solid var(--tws-soft);
    border-radius: 18px;
  }

  @media (max-width: 860px) {
    .rehearsal {
      flex-direction: column;
      block-size: auto;
    }

    aside {
      flex: none;
    }

    iframe {
      min-block-size: 80dvh;
    }
  }
`;
