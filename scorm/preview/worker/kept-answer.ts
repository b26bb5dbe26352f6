import { byteRange, contentRange } from '../play/byte-range.ts';

/**
 * The answer to a request for a kept file: the file, or the bytes of it that were asked for. Browsers show a film that a
 * service worker serves, and let it be wound forward, only if they get the bytes they asked for.
 *
 * @param range The header `Range` of the request; null for none.
 */
export async function keptAnswer(kept: Response, range: string | null): Promise<Response> {
  const body = range === null ? undefined : await kept.clone().blob();
  const asked = body && byteRange(range, body.size);
  const headers = new Headers(kept.headers);
  headers.set('Accept-Ranges', 'bytes');
  if (body === undefined || asked === undefined) return new Response(kept.body, { headers });
  headers.set('Content-Range', contentRange(asked, body.size));
  if (asked === 'outside') return new Response(null, { status: 416, headers });
  return new Response(body.slice(asked.first, asked.last + 1), { status: 206, headers });
}
