import { html, nothing, type TemplateResult } from 'lit';
import type { PageName } from '../pages/page.ts';
import type { CourseSession } from '../session/course-session.ts';
import { afterwardsOf } from '../session/afterwards-of.ts';
import { cardsOf } from '../session/cards.ts';
import { progressOf, scenarioIn } from '../session/course-memory.ts';
import { isOrientation } from '../session/playthrough.ts';
import type { Run } from '../session/run.ts';
import type { Screen } from '../session/screen.ts';
import { placeOfGuess, placeOfReaction } from '../session/visit-notes.ts';
import { words } from '../words.ts';
import { drawExit } from './draw-exit.ts';
import { drawProblem, drawUnreadable } from './draw-mishaps.ts';
import { levelsIn } from './levels-in.ts';
import { standingOf } from './standing.ts';
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
  hub: ({ finished }, session) => drawHub(session, finished),
  loading: () => drawWaiting(words().saving.load.loading),
  problem: ({ problem }) => drawProblem(problem, true),
  briefing: ({ run }, { keeper }) =>
    html`<tws-briefing
      class="page"
      .data=${run.data}
      .act=${run.act}
      .levels=${keeper?.outline.settings.levels ?? 'shown'}
    ></tws-briefing>`,
  scene: ({ run }, session) => drawScene(session, run),
  ending: ({ run }, session) => drawEnding(session, run),
  debrief: drawDebrief,
  page: ({ page, about }, session) => drawPage(session, page, about),
  leaving: () => drawWaiting(words().saving.leaving),
  left: drawLeft,
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

function drawLeft(screen: Extract<Screen, { at: 'left' }>, session: CourseSession): Page {
  const standing = standingOf(session);
  return standing === undefined ? nothing : drawExit(screen, standing, session.keeper?.unreadable ?? false);
}

function drawPage(session: CourseSession, page: PageName, about: string): Page {
  const visit = session.pageSession(about);
  return visit === undefined ? nothing : (session.playing?.pages[page](visit) ?? nothing);
}

function drawWelcome({ store, keeper }: CourseSession) {
  return html`<tws-welcome
    class="page"
    .outline=${keeper?.outline ?? store.outline}
    .telling=${keeper?.telling ?? 'lms'}
  ></tws-welcome>`;
}

function drawHub(session: CourseSession, finished: boolean) {
  const { store, keeper } = session;
  if (keeper === undefined) return nothing;
  const { memory, outline } = keeper;
  return html`<tws-hub
    class="page"
    .outline=${outline}
    .cards=${cardsOf(outline, memory, store)}
    .progress=${progressOf(outline, memory)}
    .afterwards=${afterwardsOf(session)}
    ?finished=${finished}
  ></tws-hub>`;
}

function drawScene({ keeper, notes }: CourseSession, run: Run): Page {
  if (keeper === undefined) return nothing;
  const { settings } = keeper.outline;
  const { moment, data, origin } = run;
  return html`<tws-scene
    .moment=${moment}
    .data=${data}
    .levels=${levelsIn(data, keeper.outline)}
    ?pitStops=${settings.pit_stops && origin === undefined}
    .reflections=${settings.reflections}
    .guess=${notes.at(placeOfGuess(data.scenario.id, moment.step))}
  ></tws-scene>`;
}

function drawEnding({ keeper }: CourseSession, run: Run): Page {
  if (keeper === undefined) return nothing;
  const { memory } = keeper;
  const others = memory.scenarios.filter(({ first }) => first?.ending !== undefined);
  const firstPlay = scenarioIn(memory, run.data.scenario.id)?.latest === undefined;
  const counts = run.origin === undefined && run.over && !isOrientation(run);
  return html`<tws-ending
    .moment=${run.moment}
    .data=${run.data}
    .levels=${levelsIn(run.data, keeper.outline)}
    ?first=${counts && firstPlay && others.length === 1}
    ?more=${!run.over}
  ></tws-ending>`;
}

function drawDebrief(
  { run, decision, beside }: Extract<Screen, { at: 'debrief' }>,
  { keeper, notes }: CourseSession,
) {
  const { id } = run.data.scenario;
  const guesses = new Map(
    run.path
      .map((_, index) => [index + 1, notes.at(placeOfGuess(id, index + 1))] as const)
      .filter(([, guess]) => guess !== ''),
  );
  const other = beside && { debrief: beside.debrief, step: beside.origin?.step ?? 0 };
  return html`<tws-debrief
    .debrief=${run.debrief}
    .data=${run.data}
    .at=${decision}
    .beside=${other}
    .guesses=${guesses}
    .reaction=${notes.at(placeOfReaction(id))}
    .reflections=${keeper?.outline.settings.reflections ?? 'visit'}
  ></tws-debrief>`;
}
