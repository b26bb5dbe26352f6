import { css } from 'lit';

export const styles = css`
  article {
    display: grid;
    gap: var(--tws-4);
    max-inline-size: 36rem;
    margin-inline: auto;
    padding: clamp(2rem, 14vh, 8rem) var(--tws-6) var(--tws-8);
  }

  svg {
    inline-size: 96px;
    block-size: 20px;
  }

  path {
    stroke: var(--tws-soft);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-dasharray: 0 12;
  }

  h1 {
    font-size: 1.625rem;
    font-weight: 680;
  }

  p {
    color: var(--tws-soft);
    text-wrap: pretty;
  }

  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3);
  }
`;
