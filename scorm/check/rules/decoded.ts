import { strFromU8 } from 'fflate';

/** A file of XML as text, whatever it is written in. */
export interface Decoded {
  readonly text: string;
  /** For people; `UTF-8` if all is well. */
  readonly encoding: string;
  /** It begins with a byte order mark. */
  readonly isMarked: boolean;
}

/** How XML begins in UTF-16 (XML 1.0, appendix F), with a mark or without. */
const wide: readonly { readonly bytes: readonly [number, number]; readonly isLittle: boolean }[] = [
  { bytes: [0xff, 0xfe], isLittle: true },
  { bytes: [0xfe, 0xff], isLittle: false },
  { bytes: [0x3c, 0], isLittle: true },
  { bytes: [0, 0x3c], isLittle: false },
];

export function decoded(bytes: Uint8Array): Decoded {
  const [one, two, three] = bytes;
  const found = wide.find((each) => each.bytes[0] === one && each.bytes[1] === two);
  if (found !== undefined) {
    const text = utf16(bytes, found.isLittle);
    return { text: withoutMark(text), encoding: 'UTF-16', isMarked: text.startsWith('\ufeff') };
  }
  const isMarked = one === 0xef && two === 0xbb && three === 0xbf;
  const text = withoutMark(strFromU8(bytes));
  const declared = /^<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'UTF-8';
  const isSaidToBe8 = /^(?:utf-?8|us-ascii)$/i.test(declared);
  if (!text.includes('\ufffd')) return { text, encoding: isSaidToBe8 ? 'UTF-8' : declared, isMarked };
  // One byte a letter: nearest to whatever old code page it is, and good enough to read names and addresses.
  const encoding = isSaidToBe8 ? 'not the UTF-8 it says it is' : declared;
  return { text: strFromU8(bytes, true), encoding, isMarked };
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

function utf16(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = Array.from({ length: Math.floor(bytes.length / 2) }, (_none, at) =>
    String.fromCharCode(view.getUint16(at * 2, isLittle)),
  );
  return letters.join('');
}
