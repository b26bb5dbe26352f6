import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskServer } from '../../scripts/desk-server.ts';
import { serveFiles } from '../../scripts/static-server.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-way-street-servers-'));
  writeFileSync(join(folder, 'film.mp4'), '0123456789');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

type Ask = (
  path: string,
  headers?: Readonly<Record<string, string>>,
  method?: string,
  sent?: string,
) => Promise<Answer>;

/** Asks a server that runs as long as the questions last. */
async function asking(listener: RequestListener, questions: (ask: Ask, port: number) => Promise<void>) {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const ask: Ask = (path, headers = {}, method = 'GET', sent = '') =>
    new Promise((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      });
      asked.on('error', reject).end(sent);
    });
  try {
    await questions(ask, port);
  } finally {
    server.close();
  }
}

async function expectRanges(ask: Ask, path: string, headers: Readonly<Record<string, string>>) {
  expect(await ask(path, headers)).toMatchObject({
    status: 200,
    body: '0123456789',
    headers: { 'accept-ranges': 'bytes', 'content-length': '10', 'content-type': 'video/mp4' },
  });
  expect(await ask(path, { ...headers, Range: 'bytes=2-4' })).toMatchObject({
    status: 206,
    body: '234',
    headers: { 'content-range': 'bytes 2-4/10', 'content-length': '3', 'content-type': 'video/mp4' },
  });
  expect(await ask(path, { ...headers, Range: 'bytes=-3' })).toMatchObject({ status: 206, body: '789' });
  expect(await ask(path, { ...headers, Range: 'bytes=10-' })).toMatchObject({
    status: 416,
    body: '',
    headers: { 'content-range': 'bytes */10' },
  });
  expect(await ask(path, { ...headers, Range: 'bytes=2-4' }, 'HEAD')).toMatchObject({
    status: 206,
    body: '',
    headers: { 'content-length': '3' },
  });
}

test('the server of the site gives the bytes of a film that are asked for', async () => {
  await asking(serveFiles(folder), async (ask) => {
    await expectRanges(ask, '/film.mp4', {});
    expect(await ask('/none.mp4', { Range: 'bytes=2-4' })).toMatchObject({ status: 404 });
    expect(await ask('/../film.mp4%00')).toMatchObject({ status: 404 });
  });
});

test('the server of the desk does so too, for the site and for what is in a package', async () => {
  await asking(deskServer(folder), async (ask, port) => {
    const play = { Host: `play.localhost:${port}` };
    const path = '/play/content/a-package/film.mp4';
    await expectRanges(ask, '/film.mp4', { Host: `localhost:${port}` });
    const put = await ask(path, { ...play, Origin: `http://localhost:${port}` }, 'PUT', '0123456789');
    expect(put.status).toBe(204);
    await expectRanges(ask, path, play);
  });
});

test('the server of the desk keeps the last word of a page that went, once, and from its own pages alone', async () => {
  await asking(deskServer(folder), async (ask, port) => {
    const play = { Host: `play.localhost:${port}` };
    const path = '/play/farewell';
    const own = { ...play, Origin: `http://play.localhost:${port}` };

    expect((await ask(path, play)).status).toBe(204);
    expect((await ask(path, { ...play, Origin: `http://localhost:${port}` }, 'POST', 'x')).status).toBe(403);
    expect((await ask(path, play, 'POST', 'x')).status).toBe(403);
    expect((await ask(path, own, 'POST', '{"a":1}')).status).toBe(204);
    expect(await ask(path, play)).toMatchObject({ status: 200, body: '{"a":1}' });
    expect((await ask(path, play)).status).toBe(204);
    expect((await ask(path, { Host: `localhost:${port}` })).status).toBe(404);
  });
});
