import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
    overflow: hidden;
    container-type: inline-size;
  }

  nav {
    flex: none;
    padding: var(--tws-2);
    border-block-end: 1px solid var(--tws-line);
  }

  nav .segments {
    background: none;
    padding: 0;
  }

  nav .segments button {
    padding-inline: 0.55rem;
  }

  nav .segments button[aria-pressed='true'] {
    background: var(--tws-press);
  }

  .count {
    margin-inline-start: 0.35em;
    font-variant-numeric: tabular-nums;
    font-weight: 500;
    color: var(--tws-soft);
  }

  .count.wrong {
    padding: 0 0.45em;
    border-radius: 99px;
    background: var(--tws-voice-ground);
    color: var(--tws-voice);
    font-weight: 650;
  }

  /* Five names and their numbers in one line, down to the room beside a frame of 650 px at 1024. */
  @container (max-width: 29rem) {
    nav .segments {
      gap: 0;
    }

    nav .segments button {
      padding-inline: 0.4rem;
      font-size: 0.875rem;
    }

    .count {
      margin-inline-start: 0.25em;
    }

    .count.wrong {
      padding: 0 0.3em;
    }
  }

  @container (max-width: 24rem) {
    .count:not(.wrong) {
      display: none;
    }
  }

  @container (max-width: 22rem) {
    nav {
      padding-inline: var(--tws-1);
    }

    nav .segments button {
      padding-inline: 0.25rem;
      font-size: 0.8125rem;
    }
  }

  .view {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: var(--tws-4);
  }

  .report {
    display: grid;
    align-content: start;
    gap: var(--tws-5);
  }

  /* The log scrolls inside itself, so that its filters stay in sight. */
  .view.calls {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }

  .view.calls tws-call-log {
    flex: 1;
  }

  @media (max-width: 859px), (max-height: 520px) {
    .view.calls {
      block-size: min(42rem, 85dvh);
    }
  }

  @media (max-width: 520px) {
    nav .segments button {
      min-block-size: var(--tws-target);
    }

    .view {
      padding: var(--tws-3);
    }
  }
`;
