import { css } from 'lit';

export const styles = css`
  article {
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: var(--tws-8) var(--tws-6) var(--tws-6);
  }

  .street {
    display: block;
    inline-size: 100%;
    block-size: 92px;
    margin-block-end: var(--tws-6);
  }

  .safety {
    color: var(--tws-safety);
  }

  .alliance {
    color: var(--tws-alliance);
  }

  .ground {
    fill: currentcolor;
    opacity: 0.12;
  }

  path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 4;
    stroke-linecap: round;
    opacity: 0.55;
  }

  .dots {
    stroke-width: 3;
    stroke-dasharray: 0 12;
  }

  .dashes {
    stroke-dasharray: 18 16;
  }

  circle {
    fill: currentcolor;
    stroke: var(--tws-surface);
    stroke-width: 4;
  }

  .for {
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  h1 {
    font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.375rem);
    font-weight: 720;
    letter-spacing: -0.015em;
    line-height: 1.15;
    margin-block: 2px var(--tws-3);
  }

  .lead {
    font-size: var(--tws-subheading);
    line-height: 1.5;
    max-inline-size: 34em;
    text-wrap: pretty;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17.5rem), 1fr));
    gap: var(--tws-5) var(--tws-8);
    margin-block: var(--tws-6) var(--tws-4);
    padding-block-start: var(--tws-5);
    border-block-start: 1px solid var(--tws-line);
  }

  dt {
    font-weight: 650;
    font-size: var(--tws-small);
  }

  dd {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    line-height: 1.5;
    text-wrap: pretty;
  }

  .onward {
    position: sticky;
    inset-block-end: var(--tws-foot, 0);
    /* What scrolls below fades above the button, not behind it. */
    padding-block: var(--tws-6) var(--tws-3);
    background: linear-gradient(to top, var(--tws-paper) calc(100% - var(--tws-6)), transparent);
  }

  .main {
    min-inline-size: 12rem;
    min-block-size: 48px;
  }

  .version {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--tws-2);
    color: var(--tws-soft);
    font-size: var(--tws-tiny);
  }

  @media (max-width: 519px), (max-height: 700px) {
    article {
      padding: var(--tws-5) var(--tws-4) var(--tws-4);
    }

    .street {
      block-size: auto;
      min-block-size: 56px;
      max-block-size: 92px;
      margin-block-end: var(--tws-4);
    }

    .lead {
      font-size: var(--tws-text);
    }
  }

  @media (max-width: 519px) {
    .main {
      inline-size: 100%;
    }
  }

  @media (max-height: 419px) {
    .onward {
      position: static;
    }
  }
`;
