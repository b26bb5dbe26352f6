import { css } from 'lit';

export const styles = css`
  .hub {
    max-inline-size: 1068px;
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

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
    gap: var(--tws-5);
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
  }

  .version {
    margin-block-start: var(--tws-6);
    color: var(--tws-soft);
    font-size: var(--tws-tiny);
  }

  @media (max-width: 519px) {
    .hub {
      padding: var(--tws-5) var(--tws-4);
    }

    ul {
      gap: var(--tws-4);
    }
  }
`;
