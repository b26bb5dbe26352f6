import type { ThingCode } from './kinds.ts';

interface Magic {
  readonly code: ThingCode;
  readonly at?: number;
  /** Latin letters stand for their bytes. */
  readonly bytes: string;
}

/** How files of a kind begin. The first that fits wins. */
const magics: readonly Magic[] = [
  { code: 'picture', bytes: '\x89PNG' },
  { code: 'picture', bytes: '\xff\xd8\xff' },
  { code: 'picture', bytes: 'GIF8' },
  { code: 'picture', at: 8, bytes: 'WEBP' },
  { code: 'picture', bytes: 'II*\0' },
  { code: 'picture', bytes: 'MM\0*' },
  { code: 'picture', at: 4, bytes: 'ftyphei' },
  { code: 'picture', at: 4, bytes: 'ftypmif1' },
  { code: 'picture', at: 4, bytes: 'ftypavif' },
  { code: 'picture', bytes: '8BPS' },
  { code: 'sound', at: 4, bytes: 'ftypM4A' },
  { code: 'sound', bytes: 'ID3' },
  { code: 'sound', bytes: '\xff\xfb' },
  { code: 'sound', bytes: 'fLaC' },
  { code: 'sound', bytes: 'OggS' },
  { code: 'sound', at: 8, bytes: 'WAVE' },
  { code: 'film', at: 4, bytes: 'ftyp' },
  { code: 'film', at: 4, bytes: 'moov' },
  { code: 'film', bytes: '\x1aE\xdf\xa3' },
  { code: 'film', at: 8, bytes: 'AVI ' },
  { code: 'film', bytes: '\0\0\x01\xba' },
  { code: 'film', bytes: '0&\xb2u\x8ef\xcf\x11' },
  { code: 'flash', bytes: 'FLV\x01' },
  { code: 'flash', bytes: 'FWS' },
  { code: 'flash', bytes: 'CWS' },
  { code: 'flash', bytes: 'ZWS' },
  { code: 'rar', bytes: 'Rar!\x1a\x07' },
  { code: 'seven-zip', bytes: "7z\xbc\xaf'\x1c" },
  { code: 'gzip', bytes: '\x1f\x8b' },
  { code: 'tar', at: 257, bytes: 'ustar' },
  { code: 'archive', bytes: '\xfd7zXZ\0' },
  { code: 'archive', bytes: 'BZh' },
  { code: 'archive', bytes: '(\xb5/\xfd' },
  { code: 'archive', bytes: 'MSCF' },
  { code: 'old-office', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { code: 'word', bytes: '{\\rtf' },
  { code: 'program', bytes: 'MZ' },
  { code: 'program', bytes: '\x7fELF' },
  { code: 'program', bytes: '\xcf\xfa\xed\xfe' },
  { code: 'program', bytes: '\xca\xfe\xba\xbe' },
  { code: 'program', bytes: '#!/' },
];

/** A PDF may have something before it. */
const pdfWithin = 1024;

/** What a file is by the bytes it begins with. */
export function byMagic(head: Uint8Array): ThingCode | undefined {
  if (head.length === 0) return 'empty';
  const found = magics.find(({ at = 0, bytes }) => hasAt(head, at, bytes));
  if (found !== undefined) return found.code;
  const last = Math.min(pdfWithin, head.length);
  for (let at = 0; at < last; at += 1) if (hasAt(head, at, '%PDF-')) return 'pdf';
  return undefined;
}

function hasAt(head: Uint8Array, at: number, bytes: string): boolean {
  return [...bytes].every((letter, index) => head[at + index] === letter.charCodeAt(0));
}
