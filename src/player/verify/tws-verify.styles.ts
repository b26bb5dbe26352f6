import { css } from 'lit';

export const styles = css`
  .over {
    outline: 3px dashed var(--tws-focus);
    outline-offset: -3px;
    border-radius: var(--tws-radius-large);
  }

  section {
    gap: var(--tws-3);
  }

  .label {
    margin-block: 0;
  }

  #text {
    max-inline-size: none;
    font-size: var(--tws-small);
  }

  .verdict {
    font-size: var(--tws-subheading);
    font-weight: 680;
  }

  .said .quiet {
    color: var(--tws-ink);
  }

  pre {
    max-block-size: 24rem;
    margin: 0;
    overflow: auto;
    font: var(--tws-small) / 1.5 var(--tws-font);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
