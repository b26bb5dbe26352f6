import { css } from 'lit';

export const styles = css`
  article {
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: var(--tws-6) var(--tws-4) var(--tws-4);
  }

  .dawn {
    position: relative;
    display: flex;
    align-items: end;
    block-size: clamp(112px, 22vh, 220px);
    padding-inline: clamp(var(--tws-4), 8%, var(--tws-10));
    overflow: hidden;
    border-radius: var(--tws-radius-large);
  }

  .dawn svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .sky {
    fill: var(--tws-voice-ground);
  }

  /* Lighter than the page: dark hair must stand out from it. */
  @media (prefers-color-scheme: dark) {
    .sky {
      fill: #77705f;
    }
  }

  .glow,
  .sun {
    fill: #f2c46d;
    fill-opacity: 0.28;
  }

  .sun {
    fill-opacity: 0.8;
  }

  .ground {
    fill: color-mix(in srgb, var(--tws-soft) 14%, var(--tws-surface));
  }

  .horizon {
    stroke: color-mix(in srgb, var(--tws-soft) 30%, var(--tws-surface));
  }

  .near {
    fill: color-mix(in srgb, var(--tws-safety) 42%, var(--tws-surface));
  }

  .far {
    fill: color-mix(in srgb, var(--tws-alliance) 42%, var(--tws-surface));
  }

  tws-portrait {
    position: relative;
    block-size: 92%;
  }

  .when {
    margin-block-start: var(--tws-5);
    color: var(--tws-voice);
    font-size: var(--tws-small);
    font-weight: 650;
  }

  h1 {
    font-size: 1.625rem;
    font-weight: 680;
    margin-block-end: var(--tws-3);
  }

  .dawn + h1 {
    margin-block-start: var(--tws-5);
  }

  .epilogue {
    font-size: 1.125rem;
  }

  section {
    margin-block-start: var(--tws-6);
  }

  h2 {
    margin-block-end: var(--tws-2);
    color: var(--tws-soft);
    font-size: var(--tws-small);
    font-weight: 650;
  }

  .lanes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15.5rem), 1fr));
    gap: var(--tws-4) var(--tws-8);
  }

  .lanes p {
    margin-block-start: var(--tws-1);
  }

  .takeaway {
    padding-inline-start: var(--tws-4);
    border-inline-start: 3px solid var(--tws-voice);
  }

  .takeaway p {
    font-size: var(--tws-subheading);
    line-height: 1.4;
    text-wrap: balance;
  }

  .onward {
    position: sticky;
    inset-block-end: var(--tws-foot, 0);
    margin-block-start: var(--tws-5);
    padding-block: var(--tws-3);
    background: linear-gradient(to top, var(--tws-paper) 70%, transparent);
  }

  @media (max-width: 30rem) {
    .main {
      inline-size: 100%;
    }
  }

  @media (max-height: 30rem) {
    .onward {
      position: static;
    }
  }

  @media (forced-colors: active) {
    .dawn {
      border: 1px solid CanvasText;
    }
  }
`;
