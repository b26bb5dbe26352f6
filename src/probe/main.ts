import { browserSurroundings } from '../lms/browser-surroundings.ts';
import { adoptTokens } from '../look/tokens.ts';
import { CheckSession } from './session/check-session.ts';
import './tws-probe.ts';
import type { TwsProbe } from './tws-probe.ts';

/* The entry of the check package: a classic script that looks for the LMS, and draws what comes of it. */

adoptTokens(document);
const page = document.querySelector('tws-probe');
if (page !== null) void check(page);

async function check(page: TwsProbe): Promise<void> {
  const session = new CheckSession({
    standard: page.reports === 'scorm2004' ? 'scorm2004' : 'scorm12',
    window,
    surroundings: browserSurroundings,
    key: 'two-way-street-check',
    marker: newMarker(),
    about: {
      version: page.version,
      build: page.build,
      browser: navigator.userAgent,
      address: `${location.origin}${location.pathname}`,
      frame: `${innerWidth} × ${innerHeight}`,
    },
  });
  page.day = today(browserSurroundings.now());
  const show = () => void (page.check = session.state);
  session.watch(show);
  page.addEventListener('tws-answer', ({ yes }) => void session.answer(yes));
  page.addEventListener('tws-finish', () => session.finish());
  show();
  await session.start();
}

/** `randomUUID` is missing where the page did not come over https. */
function newMarker(): string {
  const numbers = [...crypto.getRandomValues(new Uint32Array(2))];
  return numbers
    .map((number) => number.toString(36).padStart(6, '0'))
    .join('')
    .slice(0, 12);
}

/** By the person's own calendar. */
function today(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
