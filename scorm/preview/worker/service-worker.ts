/// <reference lib="webworker" />
import { cacheName } from '../play/files.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (!address.pathname.includes('/content/')) return;
  address.search = '';
  event.respondWith(fromCache(address));
});

async function fromCache(address: URL): Promise<Response> {
  const cache = await caches.open(cacheName);
  const found = await cache.match(address);
  return (
    found ??
    new Response('There is no such file in this package.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain' },
    })
  );
}
