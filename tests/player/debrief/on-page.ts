import axe from 'axe-core';
import type { LitElement } from 'lit';
import { adoptTokens } from '../../../src/look/tokens.ts';

/** Puts an element on an otherwise empty page, with these properties, drawn. */
export async function onPage<T extends LitElement>(element: T, properties: Partial<T>): Promise<T> {
  adoptTokens(document);
  document.documentElement.lang = 'en';
  document.title = 'A page';
  const main = document.createElement('main');
  main.append(Object.assign(element, properties));
  document.body.replaceChildren(main);
  await element.updateComplete;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return element;
}

/** What axe finds wrong by WCAG 2.2 AA, one line each. */
export async function axeFindings(): Promise<string[]> {
  await drawnWhole();
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(document.body, { runOnly });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What still fades in has less contrast than it is going to have. */
async function drawnWhole(): Promise<void> {
  const moving = rootsIn(document).flatMap((root) => root.getAnimations());
  const ends = moving.map(({ finished }) => finished.catch(() => undefined));
  await Promise.race([Promise.all(ends), new Promise((later) => setTimeout(later, 2_000))]);
}

/** The page and every open shadow root in it. */
function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...inner.flatMap(rootsIn)];
}

/** The first match in an element's shadow root; fails if there is none. */
export function inside(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** Every match in an element's shadow root. */
export function allInside<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The words of an element as they stand on the page, with single spaces. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
