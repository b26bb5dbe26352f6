import { html, nothing, type TemplateResult } from 'lit';
import type { CourseSession } from '../session/course-session.ts';
import { cardsOf } from '../session/cards.ts';
import { progressOf, scenarioIn } from '../session/course-memory.ts';
import type { Run } from '../session/run.ts';
import { words } from '../words.ts';
import { drawExit, drawProblem, drawUnreadable } from './draw-mishaps.ts';
import '../hub/tws-hub.ts';
import '../welcome/tws-welcome.ts';

/** The one page that is shown; its elements from the briefing on come with what is needed to play. Class `page` marks those whose heading the app moves the focus to. */
export function drawScreen(session: CourseSession): TemplateResult | typeof nothing {
  const { screen, keeper, store } = session;
  switch (screen.at) {
    case 'opening':
      return html`<p class="waiting">${words().saving.restoring}</p>`;
    case 'loading':
      return html`<p class="waiting">${words().saving.load.loading}</p>`;
    case 'no-course':
    case 'problem':
      return drawProblem(screen.problem, screen.at === 'problem');
    case 'unreadable':
      return drawUnreadable();
    case 'welcome':
      return html`<tws-welcome
        class="page"
        .outline=${store.outline}
        .telling=${keeper?.telling ?? 'lms'}
        ?returning=${keeper?.returning ?? false}
      ></tws-welcome>`;
    case 'hub':
      return drawHub(session);
    case 'briefing':
      return html`<tws-briefing class="page" .data=${screen.run.data} .act=${screen.run.act}></tws-briefing>`;
    case 'scene':
      return html`<tws-scene .moment=${screen.run.moment} .data=${screen.run.data}></tws-scene>`;
    case 'ending':
      return drawEnding(session, screen.run);
    case 'debrief':
      return drawDebrief(screen.run, screen.decision);
    case 'leaving':
      return html`<p class="waiting">${words().saving.leaving}</p>`;
    case 'left':
      return keeper === undefined ? nothing : drawExit(keeper, screen.outcome);
    default:
      return screen satisfies never;
  }
}

function drawHub({ store, keeper }: CourseSession) {
  const { outline } = store;
  if (outline === undefined || keeper === undefined) return nothing;
  const { memory } = keeper;
  return html`<tws-hub
    class="page"
    .outline=${outline}
    .cards=${cardsOf(outline, memory, store)}
    .progress=${progressOf(outline, memory)}
  ></tws-hub>`;
}

function drawEnding({ keeper }: CourseSession, run: Run) {
  const others = keeper?.memory.scenarios.filter(({ first }) => first?.ending !== undefined) ?? [];
  const { id } = run.data.scenario;
  const firstPlay = scenarioIn(keeper?.memory ?? { saves: 0, completed: false, scenarios: [] }, id)?.latest === undefined;
  const first = run.origin === undefined && run.over && firstPlay && others.length === 1;
  return html`<tws-ending .moment=${run.moment} .data=${run.data} ?first=${first} ?more=${!run.over}></tws-ending>`;
}

function drawDebrief(run: Run, decision: number | undefined) {
  const you = run.data.scenario.acts.every((act) => act.you === 'resident') ? 'resident' : 'teacher';
  return html`<tws-debrief .debrief=${run.debrief} .data=${run.data} .you=${you} .at=${decision}></tws-debrief>`;
}
