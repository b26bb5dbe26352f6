import type { Frame } from 'playwright';

/** Words that a person reads in a minute. */
export const wordsInAMinute = 200;

/**
 * The words to be seen in a frame, from its top to the end of the first match, in the order they stand in: closed
 * details, words for screen readers alone and what is not drawn are left out.
 *
 * @throws {Error} If nothing matches.
 */
export async function wordsUntil(frame: Frame, selector: string): Promise<readonly string[]> {
  const texts = await frame.evaluate(seenUntil, selector);
  if (texts === undefined) throw new Error(`There is no ${selector}.`);
  return texts.join(' ').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Runs in the page, so all it needs is in it. */
function seenUntil(selector: string): readonly string[] | undefined {
  const texts: string[] = [];
  const waiting: Node[] = [document.body];
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
