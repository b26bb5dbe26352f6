/** Hands a text to the person as a file. */
export function saveFile(file: { readonly name: string; readonly text: string } | undefined): void {
  if (file === undefined) return;
  const address = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: file.name }).click();
  URL.revokeObjectURL(address);
}
