import { css } from 'lit';

export const styles = css`
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tws-2);
    padding: var(--tws-8);
    background: var(--tws-surface);
    border: 1px solid var(--tws-line);
    border-radius: var(--tws-radius-large);
    box-shadow: var(--tws-shadow);
    overflow-wrap: anywhere;
  }

  .made {
    font-size: var(--tws-heading);
    margin-block-end: var(--tws-1);
  }

  h3 {
    margin-block-start: var(--tws-5);
    padding-block-start: var(--tws-4);
    border-block-start: 1px solid var(--tws-line);
    font-size: var(--tws-text);
    font-weight: 680;
  }

  .sheet p {
    max-inline-size: var(--tws-measure);
    line-height: 1.5;
    text-wrap: pretty;
  }

  .item {
    position: relative;
    padding-inline-start: var(--tws-5);
  }

  .item::before {
    content: '';
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0;
    inline-size: var(--tws-3);
    border-block-start: 2px solid var(--tws-soft);
  }

  .sheet .code {
    display: flex;
    max-inline-size: none;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--tws-4);
    margin-block-start: var(--tws-5);
    padding-block-start: var(--tws-4);
    border-block-start: 1px solid var(--tws-line);
  }

  .code strong {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: var(--tws-subheading);
    font-weight: 600;
    letter-spacing: 0.04em;
  }

  @media (max-width: 519px) {
    .sheet {
      padding: var(--tws-5) var(--tws-4);
    }
  }

  @media print {
    .sheet {
      padding: 0;
      border: 0;
      font-size: 11pt;
    }

    .made {
      font-size: 18pt;
      margin-block-end: 8pt;
    }

    h3 {
      margin-block-start: 14pt;
      padding-block-start: 10pt;
      font-size: 11.5pt;
      break-after: avoid;
    }

    .sheet .name {
      display: flex;
      gap: 8pt;
      margin-block-start: 42pt;
      max-inline-size: none;
    }

    .name::after {
      content: '';
      flex: 1;
      border-block-end: 1px solid var(--tws-ink);
    }
  }
`;
