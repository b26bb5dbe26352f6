/// <reference lib="webworker" />
import { cacheName } from '../play/files.ts';
import { keptAnswer } from './kept-answer.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (!address.pathname.includes('/content/')) return;
  address.search = '';
  event.respondWith(fromCache(address, event.request.headers.get('Range')));
});

async function fromCache(address: URL, range: string | null): Promise<Response> {
  const cache = await caches.open(cacheName);
  const found = await cache.match(address);
  if (found !== undefined) return keptAnswer(found, range);
  return new Response('There is no such file in this package.', {
    status: 404,
    headers: { 'Content-Type': 'text/plain' },
  });
}
