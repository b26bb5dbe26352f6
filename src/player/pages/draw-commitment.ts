import { html } from 'lit';
import { noonOf, dayOf } from '../../record/days.ts';
import { followUpsOf } from '../../record/follow-ups.ts';
import { offersFor } from '../commitment/behaviours.ts';
import type { CommitmentView, KeptCommitment } from '../commitment/commitment-view.ts';
import { notedCommitment, sentenceOf, type CommitmentWords } from '../commitment/commitment-words.ts';
import { dayInWords } from '../commitment/day-in-words.ts';
import { remindersOf } from '../commitment/reminders.ts';
import { plainLine } from '../prose/prose.ts';
import type { DrawPage, PageSession } from './page.ts';
import { scenariosFor } from './scenarios-for.ts';
import '../commitment/tws-commitment.ts';

/** What the page is opened about when the learner comes to change a commitment: no scenario has such an id. */
export const changing = '.change';

/** The scenario that it is about may still have to come; without it the behaviours go by theme. */
export const drawCommitment: DrawPage = (session) => {
  const from = scenarioOf(session);
  scenariosFor(session, from === '' ? [] : [from]);
  return html`
    <tws-commitment
      class="page"
      .view=${viewOf(session)}
      @tws-commit=${() => commit(session)}
    ></tws-commitment>
  `;
};

function viewOf(session: PageSession): CommitmentView {
  const { outline, about, notes, settings, telling } = session;
  const from = scenarioOf(session);
  const card = outline.scenarios.find(({ id }) => id === from);
  const given = notedCommitment(notes, card?.kind === 'clinic' ? 'clinic' : 'er');
  const today = dayOf(session.now());
  return {
    stored: telling === 'readOnly' ? 'readOnly' : settings.reflections,
    from: card === undefined ? '' : plainLine(card.title),
    course: outline.title,
    offers: offersFor(session.loaded(from)?.data.scenario),
    given,
    today: { day: today, inWords: dayInWords(today) },
    kept: keptOf(session, given),
    changing: about === changing,
  };
}

function keptOf({ memory, outline, now }: PageSession, given: CommitmentWords): KeptCommitment | undefined {
  const on = memory.notes?.committedOn;
  if (on === undefined || Number.isNaN(noonOf(on).getTime())) return undefined;
  const [first, second] = followUpsOf(on);
  const sentence = sentenceOf(given);
  return {
    on: dayInWords(on),
    first: dayInWords(first),
    second: dayInWords(second),
    calendar: (withWords) =>
      remindersOf({ course: outline, on, words: withWords ? sentence : '', mark: sentence, madeAt: now() }),
  };
}

/** The scenario that the page is opened about, else the one that was finished last; empty if there is none. */
function scenarioOf({ about, outline, memory }: PageSession): string {
  const finished = memory.scenarios.filter(({ first }) => first?.ending !== undefined).map(({ id }) => id);
  return [about, ...finished.reverse()].find((id) => outline.scenarios.some((card) => card.id === id)) ?? '';
}

function commit(session: PageSession): void {
  session.keep((notes) => ({ ...notes, committedOn: dayOf(session.now()), followUps: [] }));
  session.redraw();
}
