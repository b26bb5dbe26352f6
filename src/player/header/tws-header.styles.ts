import { css } from 'lit';

export const styles = css`
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--tws-4);
    min-block-size: 60px;
    padding: var(--tws-2) var(--tws-6);
    background: var(--tws-surface);
    border-block-end: 1px solid var(--tws-line);
  }

  .where {
    min-inline-size: 0;
    line-height: 1.3;
  }

  .title {
    font-weight: 650;
    font-size: var(--tws-small);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  /* Written from its end, so that what does not fit beside how saving stands goes to a line that is not shown. */
  .progress {
    display: flex;
    flex-flow: row-reverse wrap;
    justify-content: flex-end;
    gap: 0 var(--tws-3);
    block-size: 1.3em;
    color: var(--tws-soft);
    font-size: var(--tws-tiny);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    overflow: hidden;
  }

  button {
    flex: none;
    padding-block: 0;
    border-radius: 999px;
    font-size: var(--tws-small);
    border-color: color-mix(in srgb, var(--tws-soft) 55%, var(--tws-surface));
  }

  @media (max-width: 759px) {
    header {
      min-block-size: 52px;
      padding: 3px var(--tws-4);
    }
  }
`;
