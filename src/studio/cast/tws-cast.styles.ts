import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr);
    block-size: 100%;
    min-block-size: 0;
  }

  .people,
  tws-person {
    min-block-size: 0;
    padding: var(--tws-5);
    overflow: auto;
  }

  .people {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-3);
    align-content: start;
    border-inline-end: 1px solid var(--tws-line);
  }

  tws-person {
    max-inline-size: 60rem;
  }

  ul {
    display: grid;
    gap: var(--tws-1);
    padding: 0;
    list-style: none;
  }

  .card {
    display: flex;
    gap: var(--tws-3);
    align-items: center;
    inline-size: 100%;
    padding: var(--tws-2);
    border-color: transparent;
    background: none;
    text-align: start;
  }

  .card:hover {
    background: var(--tws-press);
  }

  .card[aria-current] {
    border-color: var(--tws-safety);
    background: var(--tws-surface);
    box-shadow: inset 3px 0 0 var(--tws-safety);
  }

  .wall {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 3.25rem;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: 50%;
    background: var(--tws-portrait-wall);
    color: #1b2430;
    font-weight: 650;
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .who {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }

  .mark,
  .mend {
    font-size: 0.8125rem;
    font-weight: 650;
  }

  .mark {
    color: var(--tws-safety);
  }

  .mend {
    color: var(--tws-voice);
  }

  form {
    padding-block-start: var(--tws-3);
    border-block-start: 1px solid var(--tws-line);
  }

  @media (max-width: 60rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto auto;
      overflow: auto;
    }

    .people,
    tws-person {
      overflow: visible;
    }

    tws-person {
      min-inline-size: 0;
    }

    .people {
      border-inline-end: 0;
      border-block-end: 1px solid var(--tws-line);
    }

    ul {
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    }
  }

  @media (forced-colors: active) {
    .wall {
      forced-color-adjust: none;
    }
  }
`;
