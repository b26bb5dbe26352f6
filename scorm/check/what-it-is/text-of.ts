import { strFromU8 } from 'fflate';

/** The text that bytes are likely to be; undefined if they are none. UTF-16 is known by its first two bytes. */
export function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 0, 1);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 1, 0);
  if (bytes.some(isNoText)) return undefined;
  return strFromU8(bytes).replace(/^\uFEFF/, '');
}

/** Tabs, new lines, form feeds and escapes occur in texts; other control characters do not. */
function isNoText(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
}

function utf16(bytes: Uint8Array, low: number, high: number): string {
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at + low] ?? 0) | ((bytes[at + high] ?? 0) << 8));
  return text;
}
