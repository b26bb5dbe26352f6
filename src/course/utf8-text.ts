/** The text that bytes stand for, a byte order mark included; undefined if they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  let text = '';
  for (let from = 0; from < bytes.length;) {
    const to = endOfPart(bytes, from);
    try {
      text += decodeURIComponent(escapedBytes(bytes.subarray(from, to)));
    } catch {
      return undefined;
    }
    from = to;
  }
  return text;
}

const longestPart = 16_384;

/** Where a part ends that does not cut a character: bytes 10xxxxxx go on with one. */
function endOfPart(bytes: Uint8Array, from: number): number {
  let to = Math.min(from + longestPart, bytes.length);
  while (to < bytes.length && to > from + 1 && ((bytes[to] ?? 0) & 0xc0) === 0x80) to -= 1;
  return to;
}

const escapes = Array.from({ length: 256 }, (_, byte) => `%${byte.toString(16).padStart(2, '0')}`);

function escapedBytes(bytes: Uint8Array): string {
  let escaped = '';
  for (const byte of bytes) escaped += escapes[byte] ?? '';
  return escaped;
}
