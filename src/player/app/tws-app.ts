import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type {
  TwsActionEvent,
  TwsChooseEvent,
  TwsNoteEvent,
  TwsPageEvent,
  TwsReplayEvent,
} from '../events.ts';
import type { CourseSession } from '../session/course-session.ts';
import type { Screen } from '../session/screen.ts';
import { WatchSession } from '../session/watch-session.ts';
import { shared } from '../../look/shared.styles.ts';
import { act } from './act.ts';
import { announcementOf } from './announcement-of.ts';
import { drawNotice } from './draw-notice.ts';
import { drawScreen } from './draw-screen.ts';
import { Edges } from './edges.ts';
import { exitOf } from './exit-of.ts';
import { headerOf } from './header-of.ts';
import { standingOf } from './standing.ts';
import { styles } from './tws-app.styles.ts';
import { VisitNews } from './visit-news.ts';
import '../header/tws-header.ts';

/** Screens on which there is nothing to save, or nothing more. */
const withoutHeader: readonly Screen['at'][] = ['opening', 'no-course', 'leaving', 'left'];

/**
 * @summary The whole player: one screen at a time, with the way out above it and one place where news is spoken.
 *
 * @fires {TwsActionEvent} tws-action - Only to itself.
 */
@customElement('tws-app')
export class TwsApp extends LitElement {
  static override styles = [shared, styles];

  /** Which LMS the package was made for. */
  @property() reports: 'scorm12' | 'scorm2004' | 'none' = 'none';
  @property({ attribute: false }) session: CourseSession | undefined;

  readonly #edges = new Edges(this, () => this.session?.screen);
  readonly #news = new VisitNews();
  #shown: string | undefined;

  constructor() {
    super();
    this.addController(new WatchSession(this, () => this.session));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('tws-action', this.#onAction);
    this.addEventListener('tws-choose', this.#onChoose);
    this.addEventListener('tws-replay', this.#onReplay);
    this.addEventListener('tws-page', this.#onPage);
    this.addEventListener('tws-note', this.#onNote);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#edges.stop();
    this.removeEventListener('tws-action', this.#onAction);
    this.removeEventListener('tws-choose', this.#onChoose);
    this.removeEventListener('tws-replay', this.#onReplay);
    this.removeEventListener('tws-page', this.#onPage);
    this.removeEventListener('tws-note', this.#onNote);
  }

  protected override render() {
    const { session } = this;
    if (session === undefined) return nothing;
    const { heading, progress, saved } = headerOf(session);
    const told = this.#news.of(session);
    return html`
      <div class="top" ${ref(this.#edges.measure)}>
        ${
          withoutHeader.includes(session.screen.at)
            ? nothing
            : html`<tws-header .heading=${heading} .progress=${progress} .saved=${saved}></tws-header>`
        }
      </div>
      <main>${drawScreen(session)}</main>
      <div class="foot">
        <div ${ref(this.#edges.measure)}>
          ${told === undefined ? nothing : drawNotice(told, session.screen)}
        </div>
      </div>
      <p class="unseen" role="status">${announcementOf(session)}</p>
      <p class="unseen" role="status">${told === undefined ? '' : `${told.said} ${told.more}`}</p>
    `;
  }

  protected override updated(): void {
    const { session } = this;
    if (session === undefined) return;
    const { heading } = headerOf(session);
    const course = session.store.outline?.title ?? '';
    if (course !== '')
      this.ownerDocument.title = heading === course || heading === '' ? course : `${heading} - ${course}`;
    const at = placeOf(session);
    if (at === this.#shown) return;
    const first = this.#shown === undefined || this.#shown === 'opening';
    this.#shown = at;
    if (!first) void this.#readFromHeading();
  }

  /** A new page is read from its heading; scenes, endings and debriefs see to that themselves. */
  async #readFromHeading(): Promise<void> {
    const page = this.renderRoot.querySelector<LitElement>('main > .page');
    await page?.updateComplete;
    this.ownerDocument.defaultView?.scrollTo(0, 0);
    const root = page?.renderRoot;
    const start = root?.querySelector<HTMLElement>('[data-read-first]') ?? root?.querySelector('h1');
    start?.focus({ preventScroll: true });
  }

  readonly #onAction = (event: TwsActionEvent): void => {
    if (this.session !== undefined) act(this.session, event, this.ownerDocument);
  };

  readonly #onChoose = (event: TwsChooseEvent): void => {
    this.session?.choose(event.choice);
  };

  readonly #onReplay = (event: TwsReplayEvent): void => {
    this.session?.explore(event.step);
  };

  readonly #onPage = (event: TwsPageEvent): void => {
    void this.session?.openPage(event.page, event.about);
  };

  readonly #onNote = (event: TwsNoteEvent): void => {
    this.session?.notes.write(event.place, event.text);
  };
}

/** What is another page to the reader: of the last one, what became of the saving. */
function placeOf(session: CourseSession): string {
  const { screen } = session;
  if (screen.at === 'page') return `${screen.page} ${screen.about}`;
  const standing = screen.at === 'left' ? standingOf(session) : undefined;
  if (screen.at !== 'left' || standing === undefined) return screen.at;
  return exitOf(screen.outcome, standing, false);
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-app': TwsApp;
  }
}
