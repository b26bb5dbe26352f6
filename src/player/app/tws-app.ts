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
import { drawNotices } from './draw-notices.ts';
import { drawScreen } from './draw-screen.ts';
import { headerOf } from './header-of.ts';
import { styles } from './tws-app.styles.ts';
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

  readonly #headerHeight = new ResizeObserver(([entry]) => this.#reserve(entry?.target));
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
    this.#headerHeight.disconnect();
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
    return html`
      <div class="top" ${ref(this.#measure)}>
        ${
          withoutHeader.includes(session.screen.at)
            ? nothing
            : html`<tws-header .heading=${heading} .progress=${progress} .saved=${saved}></tws-header>`
        }
        ${drawNotices(session)}
      </div>
      <main>${drawScreen(session)}</main>
      <p class="unseen" role="status">${announcementOf(session)}</p>
    `;
  }

  protected override updated(): void {
    const { session } = this;
    if (session === undefined) return;
    const { heading } = headerOf(session);
    const course = session.store.outline?.title ?? '';
    if (course !== '')
      this.ownerDocument.title = heading === course || heading === '' ? course : `${heading} - ${course}`;
    const { screen } = session;
    const at = screen.at === 'page' ? `${screen.page} ${screen.about}` : screen.at;
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

  /** One function for good: a new one each time would be told of the same element at each drawing. */
  readonly #measure = (element: Element | undefined): void => {
    this.#headerHeight.disconnect();
    if (element !== undefined) this.#headerHeight.observe(element);
  };

  /** What sticks below the header needs to know how high it is. */
  #reserve(top: Element | undefined): void {
    this.style.setProperty('--tws-header', `${top?.getBoundingClientRect().height ?? 0}px`);
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

declare global {
  interface HTMLElementTagNameMap {
    'tws-app': TwsApp;
  }
}
