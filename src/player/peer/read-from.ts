import type { LitElement } from 'lit';

/** Once it is drawn, an element's new part is read from its beginning: the page's top, and the focus on a heading. */
export async function readFrom(element: LitElement, heading: string): Promise<void> {
  await element.updateComplete;
  element.ownerDocument.defaultView?.scrollTo(0, 0);
  element.renderRoot.querySelector<HTMLElement>(heading)?.focus({ preventScroll: true });
}
