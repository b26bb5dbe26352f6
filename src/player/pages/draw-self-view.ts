import { html } from 'lit';
import { keepAnswers } from '../measures/keep-answers.ts';
import type { SelfViewAnswers } from '../measures/tws-self-view.ts';
import type { TwsAnswersEvent } from '../measures/tws-answers-event.ts';
import type { DrawPage } from './page.ts';
import '../measures/tws-self-view.ts';

export const drawSelfView: DrawPage = (session) => {
  const answers = session.memory.notes?.answers ?? {};
  const kept: SelfViewAnswers = { selfView: answers['self-view'], reaction: answers['reaction'] };
  return html`
    <tws-self-view
      class="page"
      .kept=${kept}
      ?readOnly=${session.telling === 'readOnly'}
      @tws-answers=${(event: TwsAnswersEvent) => keepAnswers(session, event)}
    ></tws-self-view>
  `;
};
