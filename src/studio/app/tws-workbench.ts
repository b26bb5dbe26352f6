import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { blocking } from '../analysis/blocking.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Studio, ViewName } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import { loadView } from './load-view.ts';
import './tws-bar.ts';
import { TwsBarEvent } from './tws-bar-event.ts';
import './tws-inspector.ts';
import './tws-keys.ts';
import './tws-rail.ts';
import './tws-splitter.ts';
import type { TwsSplitEvent } from './tws-split-event.ts';
import type { TwsViewEvent } from './tws-view-event.ts';
import { styles } from './tws-workbench.styles.ts';
import { views } from './views.ts';

const drawings: Readonly<Record<ViewName, (studio: Studio) => unknown>> = {
  course: (studio) => html`<tws-course .studio=${studio}></tws-course>`,
  cast: (studio) => html`<tws-cast .studio=${studio}></tws-cast>`,
  outline: (studio) => html`<tws-outline .studio=${studio}></tws-outline>`,
  map: (studio) => html`<tws-map .studio=${studio}></tws-map>`,
  rehearse: (studio) => html`<tws-rehearse .studio=${studio}></tws-rehearse>`,
  findings: (studio) => html`<tws-findings .studio=${studio}></tws-findings>`,
  media: (studio) => html`<tws-media .studio=${studio}></tws-media>`,
  export: (studio) => html`<tws-export .studio=${studio}></tws-export>`,
};

/** @summary One draft at work: the bar, the views, and the form and text of what is at hand. */
@customElement('tws-workbench')
export class TwsWorkbench extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  protected readonly watching = new WatchesStudio(this, () => this.studio);
  @property({ type: Boolean }) folders = false;
  /** Fetches what a view is made of. */
  @property({ attribute: false }) load: (view: ViewName) => Promise<unknown> = loadView;
  @state() private keys = false;
  @state() private missing: ViewName | undefined;
  @query('main') private main!: HTMLElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#press, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#press, { capture: true });
  }

  protected override willUpdate(): void {
    const view = this.studio?.view;
    if (view !== undefined && view !== this.missing) this.#load(view);
  }

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    const { view } = studio;
    return html`
      <tws-bar .studio=${studio} ?folders=${this.folders} @tws-bar=${this.#barred}></tws-bar>
      <div class="notice" ?hidden=${studio.notice === undefined}>
        <wa-icon name="info"></wa-icon>
        <p role="alert">${studio.notice}</p>
        <button
          class="plain"
          data-action="close-notice"
          aria-label="Close this message"
          @click=${() => studio.say(undefined)}
        >
          <wa-icon name="cross"></wa-icon>
        </button>
      </div>
      <div class="desk">
        <tws-rail view=${view} .broken=${brokenIn(studio)} @tws-view=${this.#open}></tws-rail>
        <main tabindex="-1" aria-label=${views[view].name} data-view=${view}>
          ${this.missing === view ? this.#drawMissing() : drawings[view](studio)}
        </main>
        ${
          views[view].inspected
            ? html`<aside class="beside" aria-label="What is at hand">
                <tws-splitter @tws-split=${this.#split}></tws-splitter>
                <tws-inspector .studio=${studio}></tws-inspector>
              </aside>`
            : nothing
        }
      </div>
      <tws-keys ?open=${this.keys} @wa-after-hide=${this.#closeKeys}></tws-keys>
    `;
  }

  #drawMissing() {
    return html`<p class="empty">
      This part of the studio could not be loaded. Your draft is as it was.
      <button data-action="load-again" @click=${this.#loadAgain}>Try again</button>
    </p>`;
  }

  #closeKeys(): void {
    this.keys = false;
  }

  #loadAgain(): void {
    this.missing = undefined;
  }

  #load(view: ViewName): void {
    this.load(view).catch(() => {
      this.missing = view;
    });
  }

  #open({ view }: TwsViewEvent): void {
    this.missing = undefined;
    this.studio?.say(undefined);
    this.studio?.go({ view });
  }

  #barred(event: TwsBarEvent): void {
    if (event.action === 'show-keys') this.keys = true;
  }

  #split({ share }: TwsSplitEvent): void {
    this.style.setProperty('--inspector', `${share * 100}%`);
  }

  /** Keys for the whole draft come first, also while a field has the focus: there is one history. */
  readonly #press = (event: KeyboardEvent): void => {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (command && !event.altKey && key === 'z') this.#take(event, event.shiftKey ? 'redo' : 'undo');
    else if (command && !event.altKey && key === 'y') this.#take(event, 'redo');
    else if (command && !event.altKey && key === 's') {
      event.preventDefault();
      this.dispatchEvent(new TwsBarEvent('save-file'));
    } else if (event.key === 'F6') {
      event.preventDefault();
      this.#nextPart(event.shiftKey ? -1 : 1);
    }
  };

  #take(event: KeyboardEvent, what: 'undo' | 'redo'): void {
    event.preventDefault();
    event.stopPropagation();
    this.studio?.[what]();
  }

  #nextPart(by: number): void {
    const parts = [...(this.shadowRoot?.querySelectorAll('tws-bar, tws-rail, main, tws-inspector') ?? [])];
    const at = parts.findIndex((part) => part.matches(':focus-within'));
    const next = parts.at((at + by + parts.length) % parts.length);
    const first = next === this.main ? this.main : firstFocusable(next);
    first?.focus();
  }
}

function firstFocusable(part: Element | undefined): HTMLElement | undefined {
  return part?.shadowRoot?.querySelector<HTMLElement>('[aria-current], button, select') ?? undefined;
}

function brokenIn(studio: Studio): number {
  return blocking(studio.analysis).length;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-workbench': TwsWorkbench;
  }
}
