import type { OpenedDraft } from '../drafts/draft-store.ts';
import type { GuideAnswers } from './guide-answers.ts';

/** The author goes to work on a draft. */
export class TwsOpenDraftEvent extends Event {
  static readonly type = 'tws-open-draft';
  readonly draft: OpenedDraft;
  /** One sentence on what to do next; undefined for whoever goes on with a draft. */
  readonly told: string | undefined;

  constructor(draft: OpenedDraft, told?: string) {
    super(TwsOpenDraftEvent.type, { bubbles: true, composed: true });
    this.draft = draft;
    this.told = told;
  }
}

/** Something was answered on the way to a first scenario. */
export class TwsGuideAnswersEvent extends Event {
  static readonly type = 'tws-guide-answers';
  readonly answers: GuideAnswers;

  constructor(answers: GuideAnswers) {
    super(TwsGuideAnswersEvent.type, { bubbles: true, composed: true });
    this.answers = answers;
  }
}

/** The author has finished the way to a first scenario, or leaves it for now. */
export class TwsGuideEndEvent extends Event {
  static readonly type = 'tws-guide-end';
  readonly isFinished: boolean;

  constructor(isFinished: boolean) {
    super(TwsGuideEndEvent.type, { bubbles: true, composed: true });
    this.isFinished = isFinished;
  }
}

export type DraftAction = 'open' | 'duplicate' | 'delete';

/** Something is to be done with a draft of the list. */
export class TwsDraftActionEvent extends Event {
  static readonly type = 'tws-draft-action';
  readonly action: DraftAction;
  readonly draft: string;

  constructor(action: DraftAction, draft: string) {
    super(TwsDraftActionEvent.type, { bubbles: true, composed: true });
    this.action = action;
    this.draft = draft;
  }
}

/** A draft of the list gets another name. */
export class TwsRenameDraftEvent extends Event {
  static readonly type = 'tws-rename-draft';
  readonly draft: string;
  readonly name: string;

  constructor(draft: string, name: string) {
    super(TwsRenameDraftEvent.type, { bubbles: true, composed: true });
    this.draft = draft;
    this.name = name;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tws-open-draft': TwsOpenDraftEvent;
    'tws-guide-answers': TwsGuideAnswersEvent;
    'tws-guide-end': TwsGuideEndEvent;
    'tws-draft-action': TwsDraftActionEvent;
    'tws-rename-draft': TwsRenameDraftEvent;
  }
}
