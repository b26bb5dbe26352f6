/** Media types by file ending. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
  woff2: 'font/woff2',
  woff: 'font/woff',
  xml: 'text/xml; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
};

export const cacheName = 'lms-on-your-desk';

/** Where a package's files are served from by the service worker, relative to the playing page. */
export function contentAddress(key: string, path: string): string {
  return `content/${key}/${path}`;
}

/** Keeps a package's files where the service worker finds them. */
export async function keepFiles(key: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(
    [...files].map(([path, bytes]) => {
      const type = types[path.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream';
      const body = new Blob([bytes as Uint8Array<ArrayBuffer>]);
      const address = new URL(contentAddress(key, path), location.href);
      return cache.put(
        address,
        new Response(body, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } }),
      );
    }),
  );
}
