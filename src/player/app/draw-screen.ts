import { html, nothing, type TemplateResult } from 'lit';
import type { CourseSession } from '../session/course-session.ts';
import { cardsOf } from '../session/cards.ts';
import { progressOf, scenarioIn } from '../session/course-memory.ts';
import type { Run } from '../session/run.ts';
import type { Screen } from '../session/screen.ts';
import { words } from '../words.ts';
import { drawExit, drawProblem, drawUnreadable } from './draw-mishaps.ts';
import '../hub/tws-hub.ts';
import '../welcome/tws-welcome.ts';

type Page = TemplateResult | typeof nothing;
type Pages = {
  readonly [At in Screen['at']]: (screen: Extract<Screen, { at: At }>, session: CourseSession) => Page;
};

/* Class `page` marks those whose heading the app moves the focus to. */
const pages: Pages = {
  opening: () => drawWaiting(words().saving.restoring),
  'no-course': ({ problem }) => drawProblem(problem, false),
  unreadable: drawUnreadable,
  welcome: (_screen, session) => drawWelcome(session),
  hub: (_screen, session) => drawHub(session),
  loading: () => drawWaiting(words().saving.load.loading),
  problem: ({ problem }) => drawProblem(problem, true),
  briefing: ({ run }) => html`<tws-briefing class="page" .data=${run.data} .act=${run.act}></tws-briefing>`,
  scene: ({ run }) => html`<tws-scene .moment=${run.moment} .data=${run.data}></tws-scene>`,
  ending: ({ run }, session) => drawEnding(session, run),
  debrief: ({ run, decision }) => drawDebrief(run, decision),
  leaving: () => drawWaiting(words().saving.leaving),
  left: ({ outcome }, { keeper }) => (keeper === undefined ? nothing : drawExit(keeper, outcome)),
};

/** The one page that is shown; its elements from the briefing on come with what is needed to play. */
export function drawScreen(session: CourseSession): Page {
  const { screen } = session;
  const page = pages[screen.at] as (screen: Screen, session: CourseSession) => Page;
  return page(screen, session);
}

function drawWaiting(text: string) {
  return html`<p class="waiting">${text}</p>`;
}

function drawWelcome({ store, keeper }: CourseSession) {
  return html`<tws-welcome
    class="page"
    .outline=${store.outline}
    .telling=${keeper?.telling ?? 'lms'}
  ></tws-welcome>`;
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
  const firstPlay =
    scenarioIn(keeper?.memory ?? { saves: 0, completed: false, scenarios: [] }, id)?.latest === undefined;
  const first = run.origin === undefined && run.over && firstPlay && others.length === 1;
  return html`<tws-ending
    .moment=${run.moment}
    .data=${run.data}
    ?first=${first}
    ?more=${!run.over}
  ></tws-ending>`;
}

function drawDebrief(run: Run, decision: number | undefined) {
  const you = run.data.scenario.acts.every((act) => act.you === 'resident') ? 'resident' : 'teacher';
  return html`<tws-debrief
    .debrief=${run.debrief}
    .data=${run.data}
    .you=${you}
    .at=${decision}
  ></tws-debrief>`;
}
