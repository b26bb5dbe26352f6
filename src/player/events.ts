import type { PageName } from './pages/page.ts';

/** What a learner can ask for besides choosing; the same words are in `data-action` on the buttons. */
export type PlayerAction =
  | 'begin'
  | 'continue'
  | 'open-debrief'
  | 'finish-debrief'
  | 'save-and-exit'
  | 'restart'
  | 'open'
  | 'back'
  | 'back-to-debrief'
  | 'retry'
  | 'start-over'
  | 'skip'
  | 'check-lms';

/** The learner picked one of the choices of a scene. */
export class TwsChooseEvent extends Event {
  static readonly type = 'tws-choose';
  readonly choice: string;

  constructor(choice: string) {
    super(TwsChooseEvent.type, { bubbles: true, composed: true });
    this.choice = choice;
  }
}

/** The learner asked for something; `scenario` is set where the question is which one. */
export class TwsActionEvent extends Event {
  static readonly type = 'tws-action';
  readonly action: PlayerAction;
  readonly scenario: string | undefined;

  constructor(action: PlayerAction, scenario?: string) {
    super(TwsActionEvent.type, { bubbles: true, composed: true });
    this.action = action;
    this.scenario = scenario;
  }
}

/** The learner asked for one of the course's other pages, about a scenario or another thing. */
export class TwsPageEvent extends Event {
  static readonly type = 'tws-page';
  readonly page: PageName | 'hub';
  readonly about: string;

  constructor(page: PageName | 'hub', about = '') {
    super(TwsPageEvent.type, { bubbles: true, composed: true });
    this.page = page;
    this.about = about;
  }
}

/** The learner wrote or picked something that this visit remembers, by place; empty takes it away. */
export class TwsNoteEvent extends Event {
  static readonly type = 'tws-note';
  readonly place: string;
  readonly text: string;

  constructor(place: string, text: string) {
    super(TwsNoteEvent.type, { bubbles: true, composed: true });
    this.place = place;
    this.text = text;
  }
}

/** The learner wants to try another way from a decision of the run that is being debriefed; 0 is the first. */
export class TwsReplayEvent extends Event {
  static readonly type = 'tws-replay';
  readonly step: number;

  constructor(step: number) {
    super(TwsReplayEvent.type, { bubbles: true, composed: true });
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-choose': TwsChooseEvent;
    'tws-action': TwsActionEvent;
    'tws-replay': TwsReplayEvent;
    'tws-page': TwsPageEvent;
    'tws-note': TwsNoteEvent;
  }
}
