import type { Frame } from 'playwright';

/** What a newcomer needs at most from the first screen of a course that does not report to the reason. */
export const mostForNewcomers = { presses: 2, words: 250 } as const;

/**
 * The words to be seen in a frame, from its top to the end of the first match, in the order they stand in: closed
 * details, words for screen readers alone and what is not drawn are left out.
 *
 * @param from Where reading begins, if not at the top.
 * @throws {Error} If nothing matches.
 */
export async function wordsUntil(frame: Frame, selector: string, from = 'body'): Promise<readonly string[]> {
  const begin = await frame.locator(from).first().elementHandle();
  const texts = await begin?.evaluate(seenUntil, selector);
  if (texts === undefined) throw new Error(`There is no ${selector}.`);
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Runs in the page, so all it needs is in it. */
function seenUntil(begin: Node, selector: string): readonly string[] | undefined {
  const texts: string[] = [];
  const waiting: Node[] = [begin];
  let last: Element | undefined;
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    if (last !== undefined && !isWithin(last, node)) return texts;
    if (node instanceof Text) texts.push(isSeen(node) ? node.data : '');
    if (!(node instanceof Element)) continue;
    if (node.matches(selector)) last = node;
    const children =
      node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    waiting.push(...[...children].reverse());
  }
  return last === undefined ? undefined : texts;

  function isWithin(outer: Element, node: Node): boolean {
    for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at === outer) return true;
    return false;
  }

  function isSeen(text: Text): boolean {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { width, height } = range.getBoundingClientRect();
    const around = text.parentElement?.getBoundingClientRect();
    return (
      width > 1 &&
      height > 1 &&
      (around?.width ?? 2) > 1 &&
      (text.parentElement?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ?? true)
    );
  }
}
