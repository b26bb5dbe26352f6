/** A number of bytes as people say it, never less than there is: `614 kB`, `2.0 MB`. 1 kB is 1,024 bytes. */
export function sizeInWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} kB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
