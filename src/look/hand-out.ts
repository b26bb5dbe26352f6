/** Lets the learner save a text as a file of their own; nothing is fetched or sent. */
export function download(page: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  page.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Copies a text. Where the newer way is closed, as on plain http, the element that shows the text is marked and copied
 * the old way; it stays marked for the learner's own keys.
 *
 * @returns Whether it was copied.
 */
export async function copy(page: Document, text: string, shownIn: Element | null): Promise<boolean> {
  try {
    // Missing where the page did not come over https.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard !== undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // A frame may forbid it.
  }
  if (shownIn === null) return false;
  if (shownIn instanceof HTMLTextAreaElement) {
    shownIn.focus();
    shownIn.select();
  } else page.getSelection()?.selectAllChildren(shownIn);
  return page.execCommand('copy');
}
