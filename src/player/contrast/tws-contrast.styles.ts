import { css } from 'lit';

export const styles = css`
  article {
    gap: var(--tws-8);
    max-inline-size: 60rem;
  }

  h2 {
    margin-block-end: var(--tws-3);
    font-size: var(--tws-heading);
    font-weight: 680;
  }

  h3 {
    font-size: var(--tws-text);
    font-weight: 650;
  }

  section {
    container-type: inline-size;
  }

  .quiet {
    color: var(--tws-soft);
    font-size: var(--tws-small);
    text-wrap: pretty;
  }

  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(21rem, 100%), 1fr));
    gap: var(--tws-4);
    padding: var(--tws-4) var(--tws-5);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
  }

  label {
    min-inline-size: 0;
  }

  label span {
    display: block;
    margin-block-end: var(--tws-1);
    font-size: var(--tws-small);
    font-weight: 650;
  }

  select {
    inline-size: 100%;
    min-block-size: var(--tws-target);
    padding: var(--tws-2) var(--tws-3);
    font: inherit;
    color: inherit;
    background: var(--tws-surface);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
    text-overflow: ellipsis;
  }

  tws-lines + .quiet {
    margin-block-start: var(--tws-3);
  }

  .move {
    margin-block-start: var(--tws-3);
  }

  .move + .move {
    margin-block-start: var(--tws-5);
  }

  .answer {
    padding: var(--tws-3) var(--tws-4);
    margin-block-end: var(--tws-2);
    background: var(--tws-voice-ground);
    border: 1px solid transparent;
    border-radius: var(--tws-radius);
    border-start-start-radius: 3px;
    line-height: 1.5;
  }

  .think {
    margin-block-start: var(--tws-6);
    font-size: var(--tws-subheading);
    line-height: 1.4;
    color: var(--tws-voice);
    text-wrap: balance;
  }

  @media (forced-colors: active) {
    .answer {
      border-color: CanvasText;
    }
  }

  @media print {
    .move {
      break-inside: avoid;
    }
  }
`;
