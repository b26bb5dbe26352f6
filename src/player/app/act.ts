import type { PlayerAction, TwsActionEvent } from '../events.ts';
import type { CourseSession } from '../session/course-session.ts';

type Deed = (session: CourseSession, scenario: string | undefined, page: Document) => void;

const deeds: Readonly<Record<PlayerAction, Deed>> = {
  begin: (session) => session.begin(),
  continue: (session) => session.goOn(),
  open: (session, scenario) => void session.open(scenario ?? ''),
  restart: (session, scenario) => void session.restart(scenario ?? ''),
  'open-debrief': (session, scenario) =>
    scenario === undefined ? session.openDebrief() : void session.openDebriefOf(scenario),
  'finish-debrief': (session) => session.finishDebrief(),
  'back-to-debrief': (session) => session.backToDebrief(),
  back: (session) => session.back(),
  'start-over': (session) => session.startOver(),
  'save-and-exit': (session) => void session.leave(),
  skip: (session) => session.skip(),
  'check-lms': (session) => void session.checkLms(),
  retry,
};

/** Does what the learner asked for. */
export function act(session: CourseSession, { action, scenario }: TwsActionEvent, page: Document): void {
  deeds[action](session, scenario, page);
}

function retry(session: CourseSession, _scenario: string | undefined, page: Document): void {
  const { screen } = session;
  if (screen.at === 'problem') session.retry();
  else if (screen.at === 'left') void session.leave();
  else page.location.reload();
}
