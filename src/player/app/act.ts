import type { TwsActionEvent } from '../events.ts';
import type { CourseSession } from '../session/course-session.ts';

/** Does what the learner asked for. */
export function act(session: CourseSession, { action, scenario }: TwsActionEvent, page: Document): void {
  switch (action) {
    case 'begin':
      return session.begin();
    case 'continue':
    case 'skip':
      return session.goOn();
    case 'open':
      return void session.open(scenario ?? '');
    case 'restart':
      return void session.restart(scenario ?? '');
    case 'open-debrief':
      return scenario === undefined ? session.openDebrief() : void session.openDebriefOf(scenario);
    case 'finish-debrief':
      return session.finishDebrief();
    case 'back-to-debrief':
      return session.backToDebrief();
    case 'back':
      return session.toHub();
    case 'start-over':
      return session.startOver();
    case 'save-and-exit':
      return void session.leave();
    case 'retry':
      return retry(session, page);
    default:
      return action satisfies never;
  }
}

function retry(session: CourseSession, page: Document): void {
  const { screen } = session;
  if (screen.at === 'problem') void session.open(screen.scenario);
  else if (screen.at === 'left') void session.leave();
  else page.location.reload();
}
