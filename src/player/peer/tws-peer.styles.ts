import { css } from 'lit';

export const styles = css`
  article {
    max-inline-size: 54rem;
    margin-inline: auto;
    padding: var(--tws-6) var(--tws-6) var(--tws-10);
  }

  .back {
    margin-inline-start: calc(-1 * var(--tws-4));
    font-size: var(--tws-small);
  }

  h1 {
    font-size: 1.75rem;
    font-weight: 680;
    letter-spacing: -0.01em;
    margin-block-end: var(--tws-4);
  }

  h1.small {
    font-size: var(--tws-small);
    font-weight: 650;
    letter-spacing: 0;
    color: var(--tws-soft);
    margin-block-end: var(--tws-2);
  }

  .lead {
    font-size: var(--tws-subheading);
    line-height: 1.5;
    max-inline-size: 36em;
    text-wrap: pretty;
  }

  ul {
    display: grid;
    gap: var(--tws-3);
    margin-block: var(--tws-6);
    padding: 0;
    list-style: none;
  }

  li button {
    display: block;
    inline-size: 100%;
    padding: var(--tws-4) var(--tws-5);
    border-radius: var(--tws-radius-large);
    text-align: start;
    line-height: 1.4;
  }

  .name {
    display: block;
    font-size: var(--tws-subheading);
    font-weight: 650;
  }

  .text {
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  .kit {
    margin-block-end: var(--tws-4);
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  .kit button {
    padding-inline: var(--tws-1);
  }

  @media (max-width: 519px) {
    article {
      padding: var(--tws-4) var(--tws-4) var(--tws-8);
    }

    h1 {
      font-size: 1.5rem;
    }

    .lead {
      font-size: var(--tws-text);
    }
  }
`;
