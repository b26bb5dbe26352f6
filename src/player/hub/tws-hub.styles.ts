import { css } from 'lit';

export const styles = css`
  .hub {
    max-inline-size: 52rem;
    margin-inline: auto;
    padding: var(--tws-8) var(--tws-6);
  }

  .course {
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  h1 {
    font-size: 1.75rem;
    font-weight: 700;
    letter-spacing: -0.01em;
  }

  .rule {
    margin-block-start: var(--tws-2);
    color: var(--tws-soft);
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  .rule strong {
    color: var(--tws-ink);
    font-weight: 600;
  }

  .pips {
    display: flex;
    gap: 6px;
    margin-block: var(--tws-3) var(--tws-6);
  }

  .pips span {
    inline-size: 44px;
    block-size: 8px;
    border-radius: 4px;
    border: 1.5px solid var(--tws-soft);
  }

  .pips .done {
    background: var(--tws-soft);
  }

  .lead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--tws-3) var(--tws-6);
    padding: var(--tws-4) var(--tws-5);
    margin-block-end: var(--tws-6);
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-radius: var(--tws-radius-large);
  }

  .lead div {
    flex: 1 1 20rem;
  }

  .lead h2 {
    font-size: var(--tws-subheading);
    font-weight: 680;
  }

  .lead p {
    max-inline-size: var(--tws-measure);
    font-size: var(--tws-small);
    line-height: 1.5;
    text-wrap: pretty;
  }

  .cards {
    display: grid;
    gap: var(--tws-3);
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
  }

  tws-afterwards {
    margin-block-start: var(--tws-8);
  }

  footer {
    margin-block-start: var(--tws-6);
    color: var(--tws-soft);
  }

  .quiet {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tws-4);
    margin-inline-start: calc(-1 * var(--tws-4));
    font-size: var(--tws-small);
  }

  .version {
    margin-block-start: var(--tws-2);
    font-size: var(--tws-tiny);
  }

  @media (max-width: 519px) {
    .hub {
      padding: var(--tws-5) var(--tws-4);
    }

    .rule {
      font-size: var(--tws-small);
      line-height: 1.5;
    }

    .cards {
      gap: var(--tws-2);
    }

    .lead .main {
      flex: 1 1 100%;
    }
  }
`;
