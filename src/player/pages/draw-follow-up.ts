import { html } from 'lit';
import { noNotes } from '../../resume/memory.ts';
import { followUpsOf } from '../../record/follow-ups.ts';
import { forgetCommitment, notedCommitment } from '../commitment/commitment-words.ts';
import { dayInWords } from '../commitment/day-in-words.ts';
import type { FollowUpView } from '../follow-up/follow-up-view.ts';
import type { TwsLookedBackEvent, TwsNextEvent } from '../follow-up/tws-looked-back-event.ts';
import { followUpDue } from '../session/follow-up-due.ts';
import { changing } from './draw-commitment.ts';
import type { DrawPage, PageSession } from './page.ts';
import '../follow-up/tws-follow-up.ts';

export const drawFollowUp: DrawPage = (session) => html`
  <tws-follow-up
    class="page"
    .view=${viewOf(session)}
    @tws-looked-back=${({ outcome }: TwsLookedBackEvent) => lookBack(session, outcome)}
    @tws-next=${({ next }: TwsNextEvent) => goOn(session, next)}
  ></tws-follow-up>
`;

function viewOf({ memory, notes, settings, telling, now }: PageSession): FollowUpView {
  const { committedOn, followUps } = memory.notes ?? noNotes;
  const which = followUpDue({ committedOn, followUps }, now()) ?? 0;
  const nextOn = committedOn === undefined ? undefined : followUpsOf(committedOn)[followUps.length];
  return {
    which,
    on: committedOn === undefined ? '' : dayInWords(committedOn),
    nextOn: nextOn === undefined ? '' : dayInWords(nextOn),
    words: notedCommitment(notes, 'er'),
    happened: notes.at(`follow-up.${which}.happened`),
    said: notes.at(`follow-up.${which}.said`),
    stored: telling === 'readOnly' ? 'readOnly' : settings.reflections,
  };
}

function lookBack(session: PageSession, outcome: TwsLookedBackEvent['outcome']): void {
  session.keep((notes) => ({ ...notes, followUps: [...notes.followUps, outcome].slice(0, 2) }));
  session.redraw();
}

function goOn(session: PageSession, next: TwsNextEvent['next']): void {
  if (next === 'keep') return session.go('hub');
  if (next === 'another') forgetCommitment(session.notes);
  session.go('commitment', changing);
}
