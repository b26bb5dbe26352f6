import { css } from 'lit';

export const styles = css`
  article {
    display: grid;
    gap: var(--tws-4);
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: var(--tws-8) var(--tws-6) var(--tws-6);
  }

  .kind {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    margin-block-end: calc(-1 * var(--tws-4));
  }

  h1 {
    font-size: 1.75rem;
    font-weight: 700;
    letter-spacing: -0.01em;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-3) var(--tws-6);
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: var(--tws-3);
  }

  .face {
    flex: none;
    inline-size: 64px;
    block-size: 64px;
    border-radius: 50%;
    overflow: hidden;
    background: var(--tws-portrait-wall);
  }

  .face tws-portrait {
    margin-block-start: 3px;
  }

  li p {
    display: grid;
    line-height: 1.35;
  }

  .name {
    font-weight: 650;
  }

  .role {
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  .part {
    padding-block-start: var(--tws-4);
    border-block-start: 1px solid var(--tws-line);
    max-inline-size: var(--tws-measure);
    text-wrap: pretty;
  }

  /* Who one is now is what such a page is about. */
  .part.first {
    padding-block-start: 0;
    border: 0;
    font-size: 1.125rem;
  }

  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2) var(--tws-3);
    position: sticky;
    inset-block-end: var(--tws-foot, 0);
    padding-block: var(--tws-3);
    background: linear-gradient(to top, var(--tws-paper) 75%, transparent);
  }

  .onward .main {
    min-inline-size: 12rem;
    min-block-size: 48px;
  }

  @media (max-width: 519px) {
    article {
      padding: var(--tws-5) var(--tws-4);
      gap: var(--tws-3);
    }

    .onward button {
      flex: 1 1 100%;
    }
  }

  @media (max-height: 419px) {
    .onward {
      position: static;
    }
  }
`;
