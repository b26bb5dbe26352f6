import { css } from 'lit';

export const styles = css`
  .frame {
    position: relative;
  }

  [role='listbox'] {
    position: absolute;
    z-index: 5;
    inset-inline: 0;
    margin: 2px 0 0;
    padding: var(--tws-1);
    max-block-size: 18rem;
    overflow-y: auto;
    border: 1px solid var(--tws-soft);
    border-radius: 9px;
    background: var(--tws-surface);
    box-shadow: var(--tws-shadow);
    list-style: none;
  }

  [role='option'] {
    display: grid;
    gap: 1px;
    min-block-size: 2.25rem;
    align-content: center;
    padding: 0.25rem 0.5rem;
    border-radius: 6px;
    cursor: pointer;
  }

  [role='option'] small {
    color: var(--tws-soft);
    font-size: 0.8125rem;
  }

  [role='option'].active {
    background: var(--tws-press);
    outline: 2px solid var(--tws-focus);
    outline-offset: -2px;
  }

  [role='option'][aria-selected='true'] {
    font-weight: 650;
  }

  .more {
    padding: 0.25rem 0.5rem;
    color: var(--tws-soft);
    font-size: 0.8125rem;
  }
`;
