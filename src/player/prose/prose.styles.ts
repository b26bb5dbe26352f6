import { css } from 'lit';

/** Space and measure of an author's paragraphs and lists, inside an element of class `prose`. */
export const proseStyles = css`
  .prose {
    max-inline-size: var(--tws-measure);
  }

  .prose > * + * {
    margin-block-start: 0.6em;
  }

  .prose ul,
  .prose ol {
    padding-inline-start: 1.4em;
  }
`;
