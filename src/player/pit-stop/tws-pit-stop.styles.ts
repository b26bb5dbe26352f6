import { css } from 'lit';

export const styles = css`
  /* Below it Continue sticks to the window, above it what sticks to its top. */
  :host {
    scroll-margin-block: calc(var(--tws-header, 0px) + 6rem) 5.5rem;
  }

  details {
    margin-block-start: var(--tws-3);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
  }

  summary {
    min-block-size: var(--tws-target);
    padding: 0.625rem var(--tws-4);
    border-radius: var(--tws-radius);
    font-size: var(--tws-small);
    line-height: 1.5rem;
    color: var(--tws-soft);
    cursor: pointer;
    touch-action: manipulation;
  }

  summary:hover {
    color: var(--tws-ink);
  }

  .guessed {
    display: block;
    font-size: var(--tws-tiny);
    line-height: 1.4;
  }

  /* Open, the picked one is seen; nothing moves when it is picked. */
  details[open] .guessed {
    display: none;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tws-2);
    min-inline-size: 0;
    margin: 0;
    padding: var(--tws-1) var(--tws-4) 0;
    border: 0;
  }

  .chip {
    position: relative;
    display: flex;
    min-block-size: var(--tws-target);
    cursor: pointer;
    touch-action: manipulation;
  }

  .chip input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .chip span {
    align-self: center;
    padding: 0.5rem var(--tws-4);
    border: 1px solid var(--tws-soft);
    border-radius: 1.375rem;
    font-size: var(--tws-small);
    line-height: 1.4;
  }

  .chip:hover span {
    background: var(--tws-press);
  }

  /* A ring of its own as well as a ground: a picked guess is told by more than its tint. */
  .chip :checked + span {
    background: var(--tws-voice-ground);
    border-color: var(--tws-ink);
    box-shadow: inset 0 0 0 1px var(--tws-ink);
  }

  .chip :focus-visible + span {
    outline: 3px solid var(--tws-focus);
    outline-offset: 2px;
  }

  .own {
    display: block;
    margin: var(--tws-3) var(--tws-4) 0;
    font-size: var(--tws-small);
    line-height: 1.4;
  }

  #own {
    display: block;
    inline-size: calc(100% - 2 * var(--tws-4));
    min-block-size: var(--tws-target);
    margin: var(--tws-1) var(--tws-4) var(--tws-4);
    padding: var(--tws-2) var(--tws-3);
    border: 1px solid var(--tws-soft);
    border-radius: var(--tws-radius);
    background: var(--tws-surface);
    color: inherit;
    font: inherit;
    font-size: max(1rem, var(--tws-small));
  }

  #goes {
    margin-inline: var(--tws-4);
    color: var(--tws-soft);
    font-size: var(--tws-tiny);
    line-height: 1.4;
  }

  @media (forced-colors: active) {
    .chip :checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
