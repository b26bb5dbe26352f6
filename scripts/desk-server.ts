import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { sendFile, serveFiles } from './static-server.ts';

const mostBytes = 500 * 1024 * 1024;
const mostOfFarewell = 512 * 1024;

/**
 * The desk's server: the site's files for both of its names, and, at `play.localhost` only, the files of packages that the
 * desk has unpacked, kept in memory until the server stops, and the last word of a lesson that went away with the desk.
 */
export function deskServer(folder: string): RequestListener {
  const files = serveFiles(folder);
  const farewell = farewellKeeper();
  const packages = packageKeeper();
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [host] = (request.headers.host ?? '').split(':');
    if (host === 'localhost') return files(request, response);
    if (host !== 'play.localhost') return refuse(response, 403, 'This server answers localhost only.');
    if (pathname === '/play/farewell') return farewell(request, response);
    if (pathname.startsWith('/play/content/')) return packages(request, response);
    return files(request, response);
  };
}

/** Keeps the files that the desk puts here, and gives them to whoever asks. */
function packageKeeper(): RequestListener {
  const kept = new Map<string, Buffer>();
  let bytes = 0;
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'GET' || request.method === 'HEAD')
      return answer(request, response, pathname, kept.get(pathname));
    const [, port = ''] = (request.headers.host ?? '').split(':');
    const desk = `http://localhost:${port}`;
    if (request.headers.origin !== desk) return refuse(response, 403, 'Only the desk may put files here.');
    response.setHeader('Access-Control-Allow-Origin', desk);
    response.setHeader('Access-Control-Allow-Methods', 'PUT');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (request.method !== 'PUT') return refuse(response, 405, 'Files can be put and read here.');
    bodyOf(request, mostBytes - bytes)
      .then((body) => {
        bytes += body.length - (kept.get(pathname)?.length ?? 0);
        kept.set(pathname, body);
        response.writeHead(204).end();
      })
      .catch(() =>
        refuse(response, 413, 'The desk holds 500 MB of packages at most; start it again to empty it.'),
      );
  };
}

/** Keeps one text from a page of its own origin, and gives it back once. */
function farewellKeeper(): RequestListener {
  let kept: Buffer | undefined;
  return (request, response) => {
    if (request.method === 'GET') {
      response.writeHead(kept === undefined ? 204 : 200, {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
      });
      response.end(kept);
      kept = undefined;
      return;
    }
    if (request.method !== 'POST' || request.headers.origin !== `http://${request.headers.host}`)
      return refuse(response, 403, 'Only a page of this origin may leave a word here.');
    bodyOf(request, mostOfFarewell)
      .then((body) => {
        kept = body;
        response.writeHead(204).end();
      })
      .catch(() => refuse(response, 413, 'That is more than an LMS stores.'));
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  body: Buffer | undefined,
): void {
  if (body === undefined) return refuse(response, 404, 'There is no such file in this package.');
  sendFile(request, response, path, body);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(why);
}

async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new RangeError('too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
