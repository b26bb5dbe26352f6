import { css } from 'lit';

export const styles = css`
  aside {
    margin-block-start: var(--tws-4);
    padding: var(--tws-3) var(--tws-4);
    border: 1.5px dashed var(--tws-soft);
    border-radius: var(--tws-radius);
    font-size: var(--tws-small);
    line-height: 1.5;
    max-inline-size: var(--tws-measure);
  }

  .label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--tws-3);
    color: var(--tws-soft);
    font-size: var(--tws-tiny);
    line-height: 1.3;
  }

  .label p {
    font-weight: 650;
  }

  /* As high as a finger wants it, without pushing the note apart. */
  button {
    margin-block: -0.75rem;
    margin-inline-end: calc(-1 * var(--tws-3));
    padding-inline: var(--tws-3);
  }

  @media (max-width: 759px) {
    aside {
      margin-block-start: var(--tws-3);
    }
  }
`;
