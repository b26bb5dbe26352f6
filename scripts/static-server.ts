import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { byteRange, contentRange } from '../scorm/preview/play/byte-range.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

/** The media type a file name stands for. */
export function typeOf(path: string): string {
  return types[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** Serves a folder's files and nothing else; never stored by the browser, so that a new build is seen at once. */
export function serveFiles(folder: string): RequestListener {
  return (request, response) => {
    const path = pathOf(request.url ?? '/');
    readFile(join(folder, path))
      .then((bytes) => {
        response.setHeader('X-Content-Type-Options', 'nosniff');
        sendFile(request, response, path, bytes);
      })
      .catch(() => {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('There is no such page.');
      });
  };
}

/** Answers with the bytes of a file that are asked for, or all of them. */
export function sendFile(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  response: ServerResponse,
  path: string,
  bytes: Buffer,
): void {
  const range = byteRange(headers.range, bytes.length);
  response.setHeader('Cache-Control', 'no-store').setHeader('Accept-Ranges', 'bytes');
  if (range !== undefined) response.setHeader('Content-Range', contentRange(range, bytes.length));
  if (range === 'outside') return void response.writeHead(416).end();
  const part = range === undefined ? bytes : bytes.subarray(range.first, range.last + 1);
  const about = { 'Content-Type': typeOf(path), 'Content-Length': part.length };
  response.writeHead(range === undefined ? 200 : 206, about).end(method === 'HEAD' ? undefined : part);
}

/** A path inside the folder: never climbing, folders answered by their index.html. */
function pathOf(address: string): string {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return 'no-such-page';
  }
  return normalize(path.endsWith('/') ? `${path}index.html` : path);
}
