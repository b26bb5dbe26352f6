import { css } from 'lit';

export const styles = css`
  .under {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-1) var(--tws-3);
    align-items: center;
    justify-content: space-between;
  }

  .under button {
    border-color: transparent;
    background: none;
    color: var(--tws-soft);
    text-decoration: underline;
    text-decoration-color: var(--tws-line);
    text-underline-offset: 3px;
  }

  .under button:hover {
    color: var(--tws-ink);
    background: var(--tws-press);
  }

  ol.versions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-3);
    padding: 0;
    list-style: none;
  }

  .version {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-1);
    padding-inline-start: var(--tws-3);
    border-inline-start: 3px solid var(--tws-line);
  }

  .version .head {
    display: flex;
    gap: var(--tws-1);
    align-items: flex-start;
  }

  .version .head tws-condition {
    flex: 1;
    min-inline-size: 0;
  }

  .version .head .always {
    flex: 1;
    padding: 0.375rem 0;
    font-weight: 620;
  }

  .preview {
    padding: var(--tws-2) var(--tws-3);
    border-radius: 9px;
    background: var(--tws-press);
    font-size: 0.9375rem;
  }

  .preview > :is(p, ul, ol) + :is(p, ul, ol) {
    margin-block-start: var(--tws-2);
  }

  .preview :is(ul, ol) {
    padding-inline-start: 1.25rem;
  }
`;
