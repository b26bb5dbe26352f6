import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
    overflow: clip;
  }

  .preview {
    display: grid;
    place-items: start center;
    min-block-size: 6rem;
    padding: var(--tws-3);
    background: var(--tws-press);
  }

  img,
  video {
    max-inline-size: 100%;
    max-block-size: 14rem;
    border-radius: 6px;
  }

  audio {
    inline-size: 100%;
  }

  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--tws-3);
    padding: var(--tws-4);
  }

  h2 {
    overflow-wrap: anywhere;
  }

  h2 + p {
    margin-block-start: calc(-1 * var(--tws-2));
  }

  .problems {
    padding-inline-start: var(--tws-3);
    overflow-wrap: anywhere;
  }

  .problems[hidden] {
    display: none;
  }

  @container (min-width: 44rem) {
    article {
      grid-template-columns: 18rem minmax(0, 1fr);
    }
  }
`;
