import { html } from 'lit';
import { keepAnswers } from '../measures/keep-answers.ts';
import type { TwsAnswersEvent } from '../measures/tws-answers-event.ts';
import type { DrawPage, PageSession } from './page.ts';
import '../measures/tws-judgement.ts';

export const drawJudgement: DrawPage = (session) => {
  const form = formOf(session);
  return html`
    <tws-judgement
      class="page"
      .form=${form}
      .kept=${session.memory.notes?.answers[`judgement-${form}`]}
      ?readOnly=${session.telling === 'readOnly'}
      @tws-answers=${(event: TwsAnswersEvent) => keepAnswers(session, event)}
    ></tws-judgement>
  `;
};

/** The first form comes before a scenario is finished, the second after. */
function formOf({ about, memory }: PageSession): 'a' | 'b' {
  if (about === 'a' || about === 'b') return about;
  return memory.scenarios.some(({ first }) => first?.ending !== undefined) ? 'b' : 'a';
}
