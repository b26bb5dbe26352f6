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

  .progress {
    display: flex;
    gap: 0 var(--tws-3);
    color: var(--tws-soft);
    font-size: var(--tws-tiny);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
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
