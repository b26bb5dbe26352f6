import type { DeskMessage, PlayMessage } from '../messages.ts';
import { contentAddress, keepFiles } from './files.ts';
import { runTime } from './run-time.ts';

/*
 * The page that plays: it has an origin of its own, so that what a package does cannot reach the desk. It takes orders
 * from the window that embeds it and from no other.
 */
const desk = window.parent;
const deskOrigin = new URLSearchParams(location.search).get('desk') ?? location.origin;

function say(message: PlayMessage): void {
  desk.postMessage(message, deskOrigin);
}

window.addEventListener('message', (event: MessageEvent<DeskMessage>) => {
  if (event.source !== desk || event.origin !== deskOrigin) return;
  obey(event.data).catch((error: unknown) =>
    say({ type: 'trouble', why: error instanceof Error ? error.message : String(error) }),
  );
});

async function obey(message: DeskMessage): Promise<void> {
  switch (message.type) {
    case 'unpack':
      await keepFiles(message.key, message.files);
      say({ type: 'unpacked' });
      return;
    case 'launch':
      launch(message);
      return;
    case 'leave':
      await leave();
      say({ type: 'left' });
      return;
    default:
      message satisfies never;
  }
}

function launch({ what, learner, mode, previous }: Extract<DeskMessage, { type: 'launch' }>): void {
  const { name, api } = runTime({
    what,
    learner,
    mode,
    previous,
    store: (stored) => say({ type: 'stored', key: what.key, learner: learner.id, stored }),
    heard: (call) => say({ type: 'call', call }),
    now: () => performance.now(),
  });
  for (const old of ['API', 'API_1484_11']) Reflect.deleteProperty(window, old);
  Reflect.set(window, name, api);
  const frame = document.createElement('iframe');
  frame.title = what.title;
  frame.src = contentAddress(what.key, what.href);
  document.body.replaceChildren(frame);
  say({ type: 'launched' });
}

/** Takes the lesson off the page and waits until its farewell has been heard. */
async function leave(): Promise<void> {
  const frame = document.querySelector('iframe');
  if (frame?.contentWindow === null || frame === null) return;
  await new Promise<void>((gone) => {
    frame.addEventListener('load', () => gone(), { once: true });
    frame.src = 'about:blank';
  });
  document.body.replaceChildren();
}

/** Beside the desk a service worker serves the files; on an origin of our own the server that gave this page does. */
async function start(): Promise<void> {
  if (deskOrigin !== location.origin) {
    say({ type: 'ready' });
    return;
  }
  await navigator.serviceWorker.register('worker.js');
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller === null) {
    await new Promise<void>((ready) =>
      navigator.serviceWorker.addEventListener('controllerchange', () => ready(), { once: true }),
    );
  }
  say({ type: 'ready' });
}

start().catch((error: unknown) =>
  say({ type: 'trouble', why: error instanceof Error ? error.message : String(error) }),
);
