import { html, type TemplateResult } from 'lit';
import type { Offer } from '../problem/tws-problem.ts';
import type { Screen } from '../session/screen.ts';
import { words } from '../words.ts';
import { type Exit, exitOf } from './exit-of.ts';
import type { Standing } from './standing.ts';
import { timeOf, timeToTheSecond } from './time-of.ts';
import '../problem/tws-problem.ts';

interface ExitPage {
  readonly said: string;
  /** When, if it was. */
  readonly fact?: string;
  readonly more: string;
  readonly offers?: readonly Offer[];
}

type Left = Extract<Screen, { at: 'left' }>;

/** The last page: what is safe and since when, and what there is to do. */
export function drawExit(
  { outcome, triedAgainAt }: Left,
  standing: Standing,
  unreadable: boolean,
): TemplateResult {
  const exit = exitOf(outcome, standing, unreadable);
  const { said, fact = '', more, offers = [] } = pages[exit](standing);
  const failed = exit === 'failed' || exit === 'nowhere';
  const news =
    failed && triedAgainAt !== undefined ? words().saving.exit.triedAgain(timeToTheSecond(triedAgainAt)) : '';
  return html`<tws-problem
    class="page"
    data-exit=${exit}
    .said=${said}
    .fact=${fact}
    .more=${more}
    .news=${news}
    .offers=${offers}
  ></tws-problem>`;
}

const pages: Readonly<Record<Exit, (standing: Standing) => ExitPage>> = {
  sent: (standing) => {
    const { exit } = words().saving;
    const again = standing.telling === 'again' ? exit.notSentAgain : '';
    return { said: exit.sent, fact: sent(standing), more: together(again, exit.comeBack) };
  },
  unclosed: (standing) => {
    const { exit } = words().saving;
    return { said: exit.sent, fact: sent(standing), more: exit.unclosed };
  },
  arrived: (standing) => {
    const { exit } = words().saving;
    const once: Offer = { label: words().common.saveAndExit, action: 'save-and-exit' };
    return { said: exit.arrived, fact: sent(standing), more: exit.arrivedMore, offers: [once, back()] };
  },
  failed: (standing) => {
    const { exit } = words().saving;
    const time = timeIn(standing);
    const notKept = time === undefined ? exit.failedAll : exit.failedOpen;
    const more = standing.keptHere ? exit.failedKept : notKept;
    return { said: exit.failed, fact: exit.sentUpTo(time), more, offers: [retry(), back(), why()] };
  },
  device: (standing) => {
    const { exit } = words().saving;
    const time = timeIn(standing);
    return {
      said: exit.deviceOnly,
      fact: time === undefined ? '' : words().saving.header.savedAt(time),
      more: exit.deviceOnlyMore,
      offers: [why()],
    };
  },
  nowhere: () => {
    const { exit } = words().saving;
    return { said: exit.nowhere, more: exit.nowhereMore, offers: [retry(), back(), why()] };
  },
  nothing: () => ({ said: words().saving.exit.nothing, more: words().saving.exit.nothingMore }),
  untouched: () => ({ said: words().saving.exit.nothing, more: words().saving.exit.untouchedMore }),
};

function retry(): Offer {
  return { label: words().saving.exit.retry, action: 'retry' };
}

function back(): Offer {
  return { label: words().common.back, action: 'back' };
}

function why(): Offer {
  return { label: words().common.why, action: 'check-lms' };
}

function sent(standing: Standing): string {
  const time = timeIn(standing);
  return time === undefined ? '' : words().saving.exit.sentAt(time);
}

function timeIn({ savedAt }: Standing): string | undefined {
  return savedAt && timeOf(savedAt);
}

function together(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
