import type { Path } from '../document/file-document.ts';

/** Unfolds what a field is in and brings it into view, without taking the focus. */
export async function reveal(root: ParentNode, inside: Path): Promise<void> {
  await new Promise((drawn) => setTimeout(drawn));
  for (let length = inside.length; length > 0; length -= 1) {
    const name = inside.slice(0, length).join('.');
    const found = root.querySelector<HTMLElement>(`[data-at="${CSS.escape(name)}"]`);
    if (found === null) continue;
    for (let at: Element | null = found; at !== null; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    found.scrollIntoView({ block: 'center' });
    found.classList.add('meant');
    setTimeout(() => found.classList.remove('meant'), 2_000);
    return;
  }
}
