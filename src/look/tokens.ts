import { css } from 'lit';

/**
 * Every colour, size and distance of the player, once. Adopted by the document, so that custom properties reach into
 * every shadow root. `line` is decoration only; an edge that carries meaning uses `soft`.
 */
export const tokens = css`
  :root {
    color-scheme: light dark;
    --tws-paper: #fbfaf7;
    --tws-surface: #ffffff;
    --tws-ink: #1b2430;
    --tws-soft: #4b5768;
    --tws-line: #d9d5cc;
    --tws-safety: #0b6e6e;
    --tws-alliance: #4b4fa8;
    --tws-voice: #8a5a00;
    --tws-voice-ground: #fff3d6;
    --tws-focus: #0a5ad6;
    --tws-press: #f3f0e9;
    --tws-portrait-wall: #e6ebe6;
    --tws-shadow: 0 1px 2px rgb(27 36 48 / 6%), 0 4px 16px rgb(27 36 48 / 5%);

    --tws-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans JP', sans-serif;
    --tws-text: 1.0625rem;
    --tws-small: 0.9375rem;
    --tws-tiny: 0.8125rem;
    --tws-heading: 1.375rem;
    --tws-subheading: 1.1875rem;
    --tws-leading: 1.55;
    --tws-measure: 62ch;

    --tws-1: 0.25rem;
    --tws-2: 0.5rem;
    --tws-3: 0.75rem;
    --tws-4: 1rem;
    --tws-5: 1.25rem;
    --tws-6: 1.5rem;
    --tws-8: 2rem;
    --tws-10: 2.5rem;
    --tws-radius: 14px;
    --tws-radius-large: 18px;
    --tws-target: 44px;
    --tws-move: 300ms;
  }

  @media (prefers-color-scheme: dark) {
    :root {
      --tws-paper: #12171f;
      --tws-surface: #1b222d;
      --tws-ink: #eef1f5;
      --tws-soft: #b4bfcc;
      --tws-line: #364152;
      --tws-safety: #5cc8c2;
      --tws-alliance: #a9acf5;
      --tws-voice: #f2c46d;
      --tws-voice-ground: #3a2f17;
      --tws-focus: #8ab8ff;
      --tws-press: #232c39;
      --tws-portrait-wall: #c9d4d2;
      --tws-shadow: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :root {
      --tws-move: 0ms;
    }
  }

  @media print {
    :root {
      --tws-paper: #ffffff;
      --tws-surface: #ffffff;
      --tws-ink: #000000;
      --tws-soft: #333333;
      --tws-line: #999999;
      --tws-safety: #0b6e6e;
      --tws-alliance: #4b4fa8;
      --tws-voice: #6b4600;
      --tws-voice-ground: #ffffff;
      --tws-shadow: none;
    }
  }
`;

/** Makes the tokens known to a document; needed once. */
export function adoptTokens(page: Document): void {
  const sheet = tokens.styleSheet;
  if (sheet === undefined || page.adoptedStyleSheets.includes(sheet)) return;
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
