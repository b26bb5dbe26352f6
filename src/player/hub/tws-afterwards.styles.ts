import { css } from 'lit';

export const styles = css`
  h2 {
    font-size: var(--tws-subheading);
    font-weight: 680;
    margin-block-end: var(--tws-2);
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
    column-gap: var(--tws-8);
    padding: 0;
    list-style: none;
  }

  li {
    border-block-end: 1px solid var(--tws-line);
  }

  button {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--tws-3);
    inline-size: 100%;
    padding: 0.6875rem var(--tws-1);
    border-color: transparent;
    border-radius: 0;
    background: none;
    text-align: start;
    line-height: 1.4;
  }

  .note {
    color: var(--tws-soft);
    font-size: var(--tws-small);
  }

  svg {
    align-self: center;
    inline-size: 7px;
    block-size: 12px;
    margin-inline-start: auto;
    fill: none;
    stroke: var(--tws-soft);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  svg:dir(rtl) {
    transform: scaleX(-1);
  }
`;
