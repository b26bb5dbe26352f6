import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { unzipSync } from 'fflate';
import { build, type Rollup } from 'vite';
import { typeOf } from '../../scripts/static-server.ts';
import type { Report } from './lms-page/server-storage.ts';
import { serve, type Served } from './serve.ts';
import { StoredReports } from './stored-reports.ts';
import type { Stored } from '../../scorm/host/strict-lms.ts';

/** A built package in an LMS on this machine, its data kept here, outside any browser. */
export interface CourseLms extends Served {
  /** Where a learner launches the course; the same attempt goes on where it was. */
  address(attempt: string, options?: Readonly<Record<string, string>>): string;
  stored(attempt: string): Report | undefined;
  /** Does to what is stored what an LMS should not. */
  spoil(attempt: string, change: (data: Stored) => Stored): void;
  /** What is stored, and what the server does with what it is sent. */
  readonly reports: StoredReports;
  /** Stops the server; what was being answered is lost. */
  stop(): Promise<void>;
  /** Starts it again on the same port, with the data it last stored. */
  restart(): Promise<void>;
}

/**
 * Unpacks a zip, serves it beside an LMS page for its standard, and stores what the course commits.
 *
 * @param at The port to serve on, where it is to be the same each time; a free one if left out.
 */
export async function courseLms(zip: string, standard: 'scorm12' | 'scorm2004', at = 0): Promise<CourseLms> {
  const files = unzipSync(readFileSync(zip));
  const reports = new StoredReports();
  const script = await lmsScript();
  const page = `<!doctype html><html lang="en"><title>An LMS</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lms.css"><body><script src="/lms.js"></script></body></html>`;
  const css =
    'html, body { margin: 0; height: 100% } iframe { width: 100%; height: 100%; border: 0; display: block }';

  const answer: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    // Asked for anew each time; "no-store" would keep pages out of the back-forward cache.
    const reply = (status: number, type: string, body: string | Uint8Array) =>
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
    if (pathname === '/lms') return reply(200, 'text/html; charset=utf-8', page);
    if (pathname === '/lms.js') return reply(200, 'text/javascript; charset=utf-8', script);
    if (pathname === '/lms.css') return reply(200, 'text/css', css);
    if (pathname === '/frame')
      return reply(200, 'text/html; charset=utf-8', framePage(searchParams.get('to') ?? ''));
    if (pathname === '/slow')
      return void setTimeout(
        () => reply(200, 'text/plain', 'at last'),
        Number(searchParams.get('seconds')) * 1000,
      );
    if (pathname.startsWith('/store/'))
      return void reports.answer(request, response, pathname.slice('/store/'.length));
    const file = files[decodeURIComponent(pathname).replace('/content/', '')];
    return file === undefined ? reply(404, 'text/plain', 'no such file') : reply(200, typeOf(pathname), file);
  };

  let served = await serve(answer, at);
  const { port } = served;
  return {
    port,
    reports,
    close: () => served.close(),
    stop: () => {
      reports.drop();
      return served.close();
    },
    restart: async () => void (served = await serve(answer, port)),
    address: (attempt, options = {}) =>
      `http://localhost:${port}/lms?${new URLSearchParams({ standard, attempt, ...options }).toString()}`,
    stored: (attempt) => reports.of(attempt),
    spoil: (attempt, change) => reports.change(attempt, change),
  };
}

/** A page of an LMS that has nothing in it but a frame. */
function framePage(address: string): string {
  const source = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><html lang="en"><title>A frame</title><link rel="stylesheet" href="/lms.css"><body><iframe title="Course" src="${source}"></iframe></body></html>`;
}

async function lmsScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: 'tests/support/lms-page/main.ts',
        formats: ['iife'],
        name: 'lms',
        fileName: () => 'lms.js',
      },
    },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rollup.RollupOutput];
  return output[0].code;
}
