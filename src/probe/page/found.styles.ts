import { css } from 'lit';

/** The faults and what is worth knowing. */
export const foundStyles = css`
  .fault,
  .note {
    display: grid;
    gap: var(--tws-2);
    padding: var(--tws-4);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
  }

  .fault {
    border-inline-start: 4px solid var(--tws-voice);
  }

  .verdict,
  .fault h3 {
    display: flex;
    gap: var(--tws-2);
    font-size: var(--tws-text);
  }

  .fault h3 .sign {
    margin-block-start: 0.05rem;
  }

  .fault p,
  .note p {
    max-inline-size: var(--tws-measure);
    line-height: 1.45;
    text-wrap: pretty;
  }
`;
