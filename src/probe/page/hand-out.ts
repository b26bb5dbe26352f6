/** Hands a text to the browser as a file to be saved; nothing is fetched or sent. */
export function save(page: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = Object.assign(page.createElement('a'), { href: address, download: name });
  page.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Copies what stands in a field; where that is not allowed the field is left selected, for the person's own keys. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    // Missing where the page did not come over https.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard !== undefined) {
      await clipboard.writeText(field.value);
      return true;
    }
  } catch {
    // A frame may forbid it.
  }
  field.focus();
  field.select();
  return field.ownerDocument.execCommand('copy');
}
