import { css } from 'lit';

/*
 * Two rooms from one set of paints. Classes are paints, not things: `a` to `e` go from the wall to the darkest
 * furniture, `cloth` is textile, `light` is what shines.
 */
export const styles = css`
  :host {
    display: block;
    --a: #e9efec;
    --b: #dde6e2;
    --c: #c6d3ce;
    --d: #9db0ab;
    --e: #6d827e;
    --floor: #dcdfd9;
    --cloth: #bfd8d2;
    --fold: #a9c8c1;
    --light: #ffffff;
    --glass: #17212b;
    --trace: #5cc8c2;
    --wood: #cdb59a;
    --leaf: #7da58f;
    --sky: #d5e6ee;
    --far: #b9cdd3;
  }

  /* Lit from above, lighter than the page: black hair and outlines must stand out from the wall. */
  @media (prefers-color-scheme: dark) {
    :host {
      --a: #5f757c;
      --b: #6b8187;
      --c: #4f656c;
      --d: #92a7aa;
      --e: #2c3a43;
      --floor: #44565e;
      --cloth: #457577;
      --fold: #396568;
      --light: #d7e2df;
      --glass: #0f161d;
      --trace: #5cc8c2;
      --wood: #8d755c;
      --leaf: #4f8069;
      --sky: #22364d;
      --far: #34506a;
    }
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    forced-color-adjust: none;
  }

  .a {
    fill: var(--a);
  }
  .b {
    fill: var(--b);
  }
  .c {
    fill: var(--c);
  }
  .d {
    fill: var(--d);
  }
  .e {
    fill: var(--e);
  }
  .floor {
    fill: var(--floor);
  }
  .cloth {
    fill: var(--cloth);
  }
  .fold {
    fill: var(--fold);
  }
  .light {
    fill: var(--light);
  }
  .glass {
    fill: var(--glass);
  }
  .wood {
    fill: var(--wood);
  }
  .leaf {
    fill: var(--leaf);
  }
  .sky {
    fill: var(--sky);
  }
  .far {
    fill: var(--far);
  }

  .pole {
    fill: none;
    stroke: var(--d);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .thin {
    fill: none;
    stroke: var(--d);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .beat {
    fill: none;
    stroke: var(--trace);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
