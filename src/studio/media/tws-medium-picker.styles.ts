import { css } from 'lit';

export const styles = css`
  .small {
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 1.75rem;
    margin-inline-end: var(--tws-2);
  }

  .small img {
    max-inline-size: 100%;
    max-block-size: 100%;
    border-radius: 3px;
  }

  .shown {
    justify-self: start;
    max-inline-size: 100%;
    max-block-size: 9rem;
    border-radius: 9px;
  }
`;
