import type { LitElement } from 'lit';

/** Prints one element and nothing else of the page. */
export async function printAlone(element: LitElement): Promise<void> {
  const rules = new CSSStyleSheet();
  rules.replaceSync(`
    @media screen { body > ${element.localName} { display: none; } }
    @media print {
      html, body { block-size: auto; background: none; }
      body > :not(${element.localName}) { display: none; }
    }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  document.body.append(element);
  await element.updateComplete;
  const clear = () => {
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
