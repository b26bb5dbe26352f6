import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import type { Habits } from '../../habits.ts';
import type { Call, Leaving } from '../../messages.ts';
import { TwsCommandEvent } from '../bar/tws-command-event.ts';
import { wentWrong } from '../calls/call-filter.ts';
import { deskStyles } from '../look/desk.styles.ts';
import { segmentsStyles } from '../look/segments.styles.ts';
import { styles } from './tws-play-frame.styles.ts';
import { TwsSizeEvent } from './tws-size-event.ts';

type Size = TwsSizeEvent['size'];

const sizes: Readonly<Record<Size, { readonly name: string; readonly says: string }>> = {
  full: { name: 'Full size', says: 'As large as there is room' },
  moodle: { name: '650 px', says: '650 × 666 pixels, as Moodle shows it' },
  phone: { name: 'Phone', says: '367 × 666 pixels, as Moodle shows it on a phone' },
};

const ways: Readonly<
  Record<Leaving, { readonly action: string; readonly name: string; readonly says: string }>
> = {
  button: { action: 'leave', name: 'Exit', says: 'By the LMS’s exit button' },
  navigate: { action: 'leave-elsewhere', name: 'Other page', says: 'By going to another page of the LMS' },
  close: { action: 'leave-close', name: 'Close', says: 'By closing the window' },
};

/**
 * @summary The window in which a lesson plays, in the sizes that LMSs give it, with the ways to leave it.
 *
 * @fires {TwsCommandEvent} tws-command - The learner leaves.
 * @fires {TwsSizeEvent} tws-size - The frame has another size.
 */
@customElement('tws-play-frame')
export class TwsPlayFrame extends LitElement {
  static override styles = [shared, dense, deskStyles, segmentsStyles, styles];

  /** Where the lesson that runs plays; undefined if none does. */
  @property({ attribute: false }) running: Habits['window'] | undefined;
  @property() learner = '';
  /** Whether there is something to launch. */
  @property({ type: Boolean }) ready = false;
  /** Of the last launch. */
  @property({ attribute: false }) calls: readonly Call[] = [];
  @property({ type: Number }) unsaved = 0;
  @state() private size: Size = 'full';
  @query('iframe') private readonly iframe!: HTMLIFrameElement;

  /** The frame itself, once this element is drawn. */
  get frame(): HTMLIFrameElement {
    return this.iframe;
  }

  protected override render() {
    return html`
      <div class="tools">
        <div class="segments" role="group" aria-label="Size of the frame">
          ${Object.entries(sizes).map(
            ([size, { name, says }]) => html`
              <button
                data-size=${size}
                title=${says}
                aria-pressed=${size === this.size}
                @click=${() => this.#show(size as Size)}
              >
                ${name}
              </button>
            `,
          )}
        </div>
        <div class="leave" role="group" aria-label="The learner leaves">
          <span class="quiet" aria-hidden="true">Leave by:</span>
          ${Object.entries(ways).map(
            ([how, { action, name, says }]) => html`
              <button
                data-action=${action}
                title=${says}
                aria-disabled=${this.running === undefined}
                @click=${() => this.#leave(how as Leaving)}
              >
                ${name}
              </button>
            `,
          )}
        </div>
      </div>
      <div class="stage ${this.size}">
        <iframe title="The package that is playing"></iframe>
        ${this.running === 'frame' ? nothing : this.#drawIdle()}
      </div>
      <p class="quiet foot">
        <span data-report="calls">${countOf(this.calls)}</span>
        ${
          this.unsaved === 0
            ? nothing
            : html`<span data-report="unsaved-count"
                >${this.unsaved === 1 ? 'One value is' : `${this.unsaved} values are`} set and not stored
                yet</span
              >`
        }
      </p>
    `;
  }

  #drawIdle() {
    return html`
      <div class="idle">
        <svg viewBox="0 0 48 48" aria-hidden="true">
          <rect x="5" y="9" width="38" height="30" rx="4" />
          <path d="M5 17h38M20 23.5v9l8-4.5z" />
        </svg>
        <p>
          ${
            this.running === 'tab'
              ? 'The lesson plays in a tab of its own.'
              : this.ready
                ? html`Press <strong>Launch</strong> to play as ${this.learner}, and watch what the LMS gets
                    to know.`
                : html`<strong>Open</strong> a SCORM package, or drop one anywhere. Nothing leaves this
                    browser.`
          }
        </p>
      </div>
    `;
  }

  #show(size: Size): void {
    this.size = size;
    this.dispatchEvent(new TwsSizeEvent(size));
  }

  #leave(how: Leaving): void {
    if (this.running !== undefined) this.dispatchEvent(new TwsCommandEvent({ does: 'leave', how }));
  }
}

function countOf(calls: readonly Call[]): string {
  const wrong = calls.filter(wentWrong).length;
  if (calls.length === 0) return 'No calls yet';
  return `${calls.length === 1 ? 'One call' : `${calls.length} calls`}, ${wrong === 0 ? 'none refused' : `${wrong} went wrong`}`;
}
