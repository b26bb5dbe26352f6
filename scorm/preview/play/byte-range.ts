/** A run of bytes of a whole; both ends belong to it. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * What a `Range` header asks for. Films are sought with one range; several at once, other units and what cannot be read
 * are answered with the whole, as a server may.
 *
 * @param length Of the whole, in bytes.
 * @returns Undefined for the whole; `outside` if not one of the bytes exists.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-14.2
 */
export function byteRange(
  header: string | null | undefined,
  length: number,
): ByteRange | 'outside' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === '') return to === '' ? undefined : lastOnes(Number(to), length);
  const first = Number(from);
  const last = to === '' ? Infinity : Number(to);
  if (last < first) return undefined;
  return first >= length ? 'outside' : { first, last: Math.min(last, length - 1) };
}

function lastOnes(count: number, length: number): ByteRange | 'outside' {
  if (count === 0 || length === 0) return 'outside';
  return { first: Math.max(0, length - count), last: length - 1 };
}

/** The value of `Content-Range`. */
export function contentRange(range: ByteRange | 'outside', length: number): string {
  return range === 'outside' ? `bytes */${length}` : `bytes ${range.first}-${range.last}/${length}`;
}
