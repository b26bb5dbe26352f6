import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--tws-5);
    align-content: start;
  }

  .head {
    display: flex;
    gap: var(--tws-3);
    align-items: center;
    justify-content: space-between;
  }

  .about {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--tws-4);
    align-items: start;
  }

  .resident {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2) var(--tws-4);
    align-items: center;
  }

  .resident wa-icon {
    color: var(--tws-safety);
  }

  section {
    display: grid;
    gap: var(--tws-3);
    padding-block-start: var(--tws-4);
    border-block-start: 1px solid var(--tws-line);
  }
`;
