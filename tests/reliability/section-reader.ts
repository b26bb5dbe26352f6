/** A section whose own checksum fits. */
export interface IntactSection {
  readonly tag: string;
  readonly payload: string;
  /** As it stands in the text. */
  readonly text: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Remainders of each byte for x^18 + x^7 + 1. */
const remainders = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 10;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 0x20000) === 0 ? rest << 1 : (rest << 1) ^ 0x81;
  return rest & 0x3ffff;
});

/** The same sum as the program's, by another way: a byte at a time from a table. */
function sumOf(text: string): string {
  let sum = 0x3ffff;
  for (let at = 0; at < text.length; at += 1)
    sum = ((sum << 8) & 0x3ffff) ^ (remainders[((sum >> 10) ^ text.charCodeAt(at)) & 255] ?? 0);
  return [12, 6, 0].map((shift) => digits.charAt((sum >> shift) & 63)).join('');
}

/** What is still whole in a text, found without any of the program's own code. */
export function intactIn(text: string): IntactSection[] {
  const found: IntactSection[] = [];
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) {
    const dot = text.indexOf('.', at);
    const head = text.slice(at + 1, dot);
    if (dot < 0 || dot - at > 6 || !/^[a-z][0-9a-z]{1,4}$/.test(head)) continue;
    const end = dot + 1 + Number.parseInt(head.slice(1), 36);
    const payload = text.slice(dot + 1, end);
    const tag = head.charAt(0);
    if (!/^[A-Za-z0-9_.-]*$/.test(payload) || text.slice(end, end + 3) !== sumOf(`F1${tag}${payload}`))
      continue;
    found.push({ tag, payload, text: text.slice(at, end + 3) });
  }
  return found;
}
