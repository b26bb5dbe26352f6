import type { DeskMessage, LaunchOrder, PlayMessage } from '../messages.ts';
import { DeskLms } from './desk-lms.ts';
import { deskOriginOf } from './desk-origin.ts';
import { leaveFarewell, takeFarewell } from './farewell.ts';
import { contentAddress, keepFiles } from './files.ts';
import { Stage } from './stage.ts';

/*
 * The page that plays: it has an origin of its own, so that what a package does cannot reach the desk. It takes orders
 * from the window that embeds or opened it, if that is the desk's, and from no other.
 */
const desk: Window = window.parent === window ? (window.opener ?? window.parent) : window.parent;
const deskOrigin = deskOriginOf(location);
/** Beside the desk there are only files. */
const hasServer = deskOrigin !== location.origin;
const stage = new Stage(window);
let running: { readonly launch: number; readonly lms: DeskLms } | undefined;

function say(message: PlayMessage): void {
  desk.postMessage(message, deskOrigin);
}

window.addEventListener('message', (event: MessageEvent<DeskMessage>) => {
  if (event.source !== desk || event.origin !== deskOrigin) return;
  obey(event.data).catch(sayTrouble);
});

// The person closes the tab, or goes elsewhere with it; the lesson's own farewell comes after this.
window.addEventListener('pagehide', () => {
  if (running === undefined) return;
  running.lms.leaving = true;
  say({ type: 'closed', launch: running.launch });
});

async function obey(message: DeskMessage): Promise<void> {
  switch (message.type) {
    case 'unpack':
      await keepFiles(message.key, message.files);
      say({ type: 'unpacked' });
      return;
    case 'launch':
      await launch(message.order);
      return;
    case 'network':
      if (running !== undefined) running.lms.network = message.network;
      return;
    case 'leave':
      await leave(message.how);
      return;
    default:
      message satisfies never;
  }
}

async function launch(order: LaunchOrder): Promise<void> {
  const { launch: number, key, place, lesson, learner, habits } = order;
  const lms: DeskLms = new DeskLms(
    {
      page: window,
      now: () => performance.now(),
      today: () => new Date(),
      stall,
      later: (work, milliseconds) => void setTimeout(work, milliseconds),
      hidden: () => document.visibilityState === 'hidden',
      store: (stored) => {
        if (hasServer)
          leaveFarewell({
            place,
            lesson: lesson.id,
            learner: learner.id,
            stored,
            at: Date.now(),
          });
        say({ type: 'stored', launch: number, stored });
      },
      heard: (call) => say({ type: 'call', launch: number, call }),
    },
    order,
  );
  running = { launch: number, lms };
  say({ type: 'launched', launch: number });
  await stage.show(contentAddress(key, lesson.href), lesson.title, habits.api, () => {
    running = undefined;
    say({ type: 'closed', launch: number });
  });
}

async function leave(how: 'button' | 'close'): Promise<void> {
  if (running === undefined) return;
  const { launch: number, lms } = running;
  lms.leaving = true;
  await (how === 'button' ? stage.goElsewhere() : stage.remove());
  running = undefined;
  lms.leave();
  say({ type: 'left', launch: number });
}

/** As a call does that waits for a server. */
function stall(seconds: number): void {
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until);
}

/** Beside the desk a service worker serves the files; on an origin of our own the server that gave this page does. */
async function start(): Promise<void> {
  if (!hasServer) await serveHere();
  say({ type: 'ready' });
  const farewell = hasServer ? await takeFarewell() : undefined;
  if (farewell !== undefined) say({ type: 'late', farewell });
}

async function serveHere(): Promise<void> {
  await navigator.serviceWorker.register('worker.js');
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller !== null) return;
  await new Promise<void>((ready) =>
    navigator.serviceWorker.addEventListener('controllerchange', () => ready(), { once: true }),
  );
}

function sayTrouble(error: unknown): void {
  say({ type: 'trouble', why: error instanceof Error ? error.message : String(error) });
}

start().catch(sayTrouble);
