import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import { callWords } from '../../call-words.ts';
import type { Call } from '../../messages.ts';
import { TwsCopyEvent } from '../look/tws-copy-event.ts';
import { deskStyles } from '../look/desk.styles.ts';
import { segmentsStyles } from '../look/segments.styles.ts';
import { callFilters, filteredCalls, wentWrong, type CallFilter } from './call-filter.ts';
import { answerOf, callsAsText, spoiledBy, technical, troubleOf } from './call-text.ts';
import { styles } from './tws-call-log.styles.ts';
import { TwsClearCallsEvent } from './tws-clear-calls-event.ts';

/** So many rows are drawn at a time; older ones on demand. */
const page = 200;

/**
 * @summary Every call of the last launch with what came of it, newest first, each in a sentence and as it was made.
 *
 * @fires {TwsCopyEvent} tws-copy - The calls shown, as text for the clipboard.
 * @fires {TwsClearCallsEvent} tws-clear-calls - The log shall begin anew.
 */
@customElement('tws-call-log')
export class TwsCallLog extends LitElement {
  static override styles = [shared, dense, deskStyles, segmentsStyles, styles];

  /** In the order they were made. */
  @property({ attribute: false }) calls: readonly Call[] = [];
  @state() private filter: CallFilter = 'all';
  @state() private most = page;
  @query('.empty') private readonly empty!: HTMLElement | null;
  @query('.list') private readonly list!: HTMLElement | null;
  @query('[data-action=earlier-calls]') private readonly earlier!: HTMLElement | null;

  protected override render() {
    if (this.calls.length === 0) {
      return html`<p class="empty" tabindex="-1">
        No calls yet. Launch the lesson: all that it says to the LMS is listed here, in words.
      </p>`;
    }
    const shown = filteredCalls(this.calls, this.filter);
    return html`
      <div class="tools">
        <div class="segments" role="group" aria-label="Which calls">${this.#drawFilters()}</div>
        <button
          data-action="copy-calls"
          title="As text, one line a call"
          ?disabled=${shown.length === 0}
          @click=${() => this.dispatchEvent(new TwsCopyEvent(callsAsText(shown), counted(shown.length)))}
        >
          Copy
        </button>
        <button data-action="clear-calls" @click=${this.#clear}>Clear</button>
      </div>
      ${
        shown.length === 0
          ? html`<p class="empty">${none[this.filter]}</p>`
          : html`<div class="list" tabindex="0" role="region" aria-label="Calls, newest first">
              ${this.#drawList(shown)}
            </div>`
      }
    `;
  }

  #drawFilters() {
    return Object.entries(callFilters).map(([filter, name]) => {
      const count = filteredCalls(this.calls, filter as CallFilter).length;
      return html`<button
        data-filter=${filter}
        aria-pressed=${this.filter === filter}
        @click=${() => this.#show(filter as CallFilter)}
      >
        ${name} ${count}
      </button>`;
    });
  }

  #drawList(shown: readonly Call[]) {
    const first = Math.max(0, shown.length - this.most);
    return html`
      <ol reversed>
        ${repeat(
          shown.slice(first).toReversed(),
          (call) => call,
          (call) => this.#drawCall(call),
        )}
      </ol>
      ${
        first === 0
          ? nothing
          : html`<div class="more">
              <button data-action="earlier-calls" @click=${() => void this.#showEarlier()}>
                Show ${Math.min(page, first)} of ${first} earlier calls
              </button>
            </div>`
      }
    `;
  }

  #drawCall(call: Call) {
    const wrong = wentWrong(call);
    return html`
      <li class=${wrong ? 'wrong' : ''}>
        <span class="at">${(call.at / 1000).toFixed(1)} s</span>
        <div class="words">
          <p>${callWords(call)}</p>
          <code>${technical(call, 90)}</code>
          ${wrong ? this.#drawTrouble(call) : nothing}
        </div>
        <p class="answer">
          <span class="unseen">Answer: </span><b>${answerOf(call, 40)}</b>
          <span class="took">${took(call)}</span>
        </p>
      </li>
    `;
  }

  #drawTrouble(call: Call) {
    const trouble = troubleOf(call);
    return html`
      ${trouble === '' ? nothing : html`<span class="trouble">${trouble}</span>`}
      ${call.by === 'lms' ? nothing : html`<span class="mark">${spoiledBy[call.by]}</span>`}
    `;
  }

  /** The button goes away with the calls; reading goes on where they were. */
  readonly #clear = async (): Promise<void> => {
    this.dispatchEvent(new TwsClearCallsEvent());
    await new Promise((drawn) => requestAnimationFrame(drawn));
    if (this.calls.length === 0) this.empty?.focus();
  };

  /** The button may go away with the last of them. */
  async #showEarlier(): Promise<void> {
    this.most += page;
    await this.updateComplete;
    if (this.earlier === null) this.list?.focus();
  }

  #show(filter: CallFilter): void {
    this.filter = filter;
    this.most = page;
  }
}

const none: Readonly<Record<CallFilter, string>> = {
  all: 'No calls yet.',
  writes: 'The lesson has set no value yet.',
  saves: 'The lesson has asked for no saving yet.',
  errors: 'No errors: the LMS took every call.',
};

function counted(calls: number): string {
  return calls === 1 ? 'One call is copied.' : `${calls} calls are copied.`;
}

function took({ took }: Call): string {
  return took < 1 ? 'under 1 ms' : `${Math.round(took).toLocaleString('en')} ms`;
}
