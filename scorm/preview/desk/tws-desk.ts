import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { dense } from '../../../src/look/dense.styles.ts';
import { shared } from '../../../src/look/shared.styles.ts';
import { plainHabits } from '../habits.ts';
import type { Command, TwsCommandEvent } from './bar/tws-command-event.ts';
import './bar/tws-desk-bar.ts';
import type { TwsDeskBar } from './bar/tws-desk-bar.ts';
import { DropAnywhere } from './drop-anywhere.ts';
import './knowledge/tws-knowledge.ts';
import type { TwsCopyEvent } from './look/tws-copy-event.ts';
import type { TwsLearnerEvent } from './report/tws-learner-event.ts';
import type { DeskSession } from './session/desk-session.ts';
import type { DeskPackage, DeskState } from './session/desk-state.ts';
import type { TwsSizeEvent } from './stage/tws-size-event.ts';
import './stage/tws-play-frame.ts';
import type { TwsPlayFrame } from './stage/tws-play-frame.ts';
import type { TwsHabitsEvent } from './this-lms/tws-habits-event.ts';
import './this-lms/tws-switched-on.ts';
import { saveFile } from './save-file.ts';
import { styles } from './tws-desk.styles.ts';

/**
 * @summary The LMS on your desk: on the left a lesson plays, on the right stands what an LMS gets to know of it.
 */
@customElement('tws-desk')
export class TwsDesk extends LitElement {
  static override styles = [shared, dense, styles];

  /** Who knows and does everything; whoever made it lets it go. */
  @property({ attribute: false }) session: DeskSession | undefined;
  @state() private size: TwsSizeEvent['size'] = 'full';
  /** What the desk itself says, until the session says something else. */
  @state() private note = '';
  @query('tws-play-frame') private readonly play!: TwsPlayFrame;
  @query('tws-desk-bar') private readonly bar!: TwsDeskBar;

  readonly #drops = new DropAnywhere(this, (file) => this.#dropped(file));
  #unwatch: (() => void) | undefined;
  #said = '';

  /** The frame that lessons play in, once the desk is drawn. */
  async frame(): Promise<HTMLIFrameElement> {
    await this.updateComplete;
    await this.play.updateComplete;
    return this.play.frame;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('session')) this.#watch();
  }

  protected override render() {
    const desk = this.session?.state ?? closed;
    return html`
      ${this.#drawBar(desk)}
      <main
        class=${this.size}
        @tws-habits=${this.#setHabits}
        @tws-learner=${({ at }: TwsLearnerEvent) => this.session?.chooseLearner(at)}
        @tws-copy=${this.#copy}
        @tws-clear-calls=${() => this.session?.clearCalls()}
      >
        <div class="playing">
          <tws-switched-on .habits=${desk.habits}></tws-switched-on>
          <tws-play-frame
            .running=${desk.running?.window}
            .learner=${desk.learners[desk.learner]?.name ?? ''}
            ?ready=${desk.packages.length > 0}
            .calls=${desk.last?.calls ?? []}
            .unsaved=${desk.last?.unsaved.length ?? 0}
            @tws-size=${this.#resize}
            @tws-command=${this.#obey}
          ></tws-play-frame>
        </div>
        <tws-knowledge .desk=${desk}></tws-knowledge>
      </main>
      ${this.#drops.over ? this.#drawDrop() : nothing}
    `;
  }

  #drawBar({ packages, chosen, lesson, learners, learner, habits, running, busy, said }: DeskState) {
    const lessons = packages[chosen]?.what.lessons ?? [];
    return html`<tws-desk-bar
      .packages=${{ names: packages.map(nameOf), at: chosen }}
      .lessons=${{ names: lessons.map(({ title }) => title), at: lesson }}
      .learners=${{ names: learners.map(({ name }) => name), at: learner }}
      .mode=${habits.mode}
      ?running=${running !== undefined}
      ?busy=${busy}
      .said=${this.note === '' ? said : this.note}
      @tws-command=${this.#obey}
    ></tws-desk-bar>`;
  }

  #drawDrop() {
    return html`<div class="drop">
      <strong>Drop it to open it</strong>
      <p>A SCORM package as you would import it, or a file of attempts that this desk exported.</p>
    </div>`;
  }

  #watch(): void {
    this.#unwatch?.();
    this.#unwatch = this.session?.watch(() => {
      if (this.session?.state.said !== this.#said) this.note = '';
      this.#said = this.session?.state.said ?? '';
      this.requestUpdate();
    });
  }

  /** Attempts that a desk exported are told by their ending. */
  #dropped(file: File): void {
    this.note = '';
    if (/\.json$/i.test(file.name)) void this.session?.importAttempts(file);
    else void this.session?.openPackage(file);
  }

  readonly #obey = ({ command }: TwsCommandEvent): void => {
    const { session } = this;
    if (session === undefined) return;
    this.note = '';
    this.#do(session, command);
  };

  #do(session: DeskSession, command: Command): void {
    switch (command.does) {
      case 'choose-package':
        return session.choosePackage(command.at);
      case 'choose-lesson':
        return session.chooseLesson(command.at);
      case 'choose-learner':
        return session.chooseLearner(command.at);
      case 'choose-mode':
        return session.setHabits({ mode: command.mode });
      case 'open':
        return void session.openPackage(command.file);
      case 'update':
        return void session.updatePackage(command.file);
      case 'import':
        return void session.importAttempts(command.file);
      case 'launch':
        return void (session.state.running === undefined ? session.launch() : session.relaunch());
      case 'leave':
        return void session.leave(command.how);
      case 'reset':
        return void session.resetAttempt();
      case 'export':
        return saveFile(session.exportAttempts());
      default:
        return command satisfies never;
    }
  }

  readonly #resize = ({ size }: TwsSizeEvent): void => {
    this.size = size;
  };

  readonly #setHabits = ({ habits }: TwsHabitsEvent): void => {
    this.session?.setHabits(habits);
    // The button that says so goes away with what was switched on.
    if (habits === plainHabits) this.bar.focus();
  };

  readonly #copy = async ({ text, says }: TwsCopyEvent): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      this.note = says;
    } catch {
      this.note = 'The browser did not allow copying; select the text and copy it by hand.';
    }
  };
}

/** Before there is a session. */
const closed: DeskState = {
  packages: [],
  chosen: 0,
  lesson: 0,
  learners: [],
  learner: 0,
  attempts: [],
  attempt: undefined,
  last: undefined,
  changes: [],
  running: undefined,
  busy: true,
  habits: plainHabits,
  said: 'Opening the desk …',
  keeping: 'kept',
};

function nameOf({ name, updated }: DeskPackage): string {
  return updated ? `${name} (updated)` : name;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-desk': TwsDesk;
  }
}
