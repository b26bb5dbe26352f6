import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import type { FindingView } from './finding-view.ts';
import { TwsFindingEvent, type FindingWish } from './tws-finding-event.ts';
import { styles } from './tws-finding.styles.ts';

/** As the format allows. */
const reasonLength = { least: 15, most: 400 };

/**
 * @summary One finding: what it is, where, how it comes about, and what can be done about it.
 *
 * @fires {TwsFindingEvent} tws-finding - The author wants to go there, see it, play it, or leave it as it is.
 */
@customElement('tws-finding')
export class TwsFinding extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) finding: FindingView | undefined;
  /** It was found in a sample of the runs, and not yet in all of them. */
  @property({ type: Boolean }) sampled = false;
  @state() private waiving = false;
  @state() private refused = '';
  @query('textarea') private reason!: HTMLTextAreaElement | null;
  @query('[data-action="open-waiver"]') private opener!: HTMLButtonElement | null;

  /** Puts the focus on its first button. */
  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  protected override render() {
    if (this.finding === undefined) return nothing;
    const { diagnostic, message, where, mayBeWaived } = this.finding;
    const { severity, witness = [], place } = diagnostic;
    const isError = severity === 'error';
    return html`
      <article data-place=${place.join('/')} data-code=${diagnostic.code}>
        <p class="mark">
          <wa-icon name=${isError ? 'warning' : 'info'}></wa-icon>
          <span class="unseen">${isError ? 'To be mended:' : 'Worth a look:'}</span>
        </p>
        <div class="said">
          <p>${message}</p>
          <p class="quiet">In ${where}${this.#certainty(witness)}</p>
          <div class="actions">
            <button data-action="go-there" @click=${() => this.#wish({ wish: 'go' })}>Go there</button>
            ${
              witness.length === 0
                ? nothing
                : html`
                    <button data-action="show-witness" @click=${() => this.#wish({ wish: 'show' })}>
                      Show how it happens
                    </button>
                    <button data-action="play-witness" @click=${() => this.#wish({ wish: 'play' })}>
                      Play it
                    </button>
                  `
            }
            ${
              mayBeWaived && !this.waiving
                ? html`<button class="plain" data-action="open-waiver" @click=${this.#open}>
                    Leave it as it is…
                  </button>`
                : nothing
            }
          </div>
          ${this.waiving ? this.#form() : nothing}
        </div>
      </article>
    `;
  }

  #certainty(witness: readonly string[]): string {
    if (witness.length > 0) return `. Certain: it happens after ${choices(witness.length)}.`;
    return this.sampled ? '. Judged by a sample of the runs; every run is still to be played.' : '.';
  }

  #form() {
    return html`
      <form @submit=${this.#waive} @keydown=${this.#leave}>
        <label for="reason">Why it stays as it is, for whoever comes after you</label>
        <textarea
          id="reason"
          data-field="reason"
          rows="2"
          maxlength=${reasonLength.most}
          aria-describedby="refused"
          aria-invalid=${this.refused === '' ? 'false' : 'true'}
        ></textarea>
        <p id="refused" class="refused" role="alert">${this.refused}</p>
        <div class="actions">
          <button class="main" type="submit" data-action="waive">Leave it</button>
          <button type="button" data-action="cancel-waiver" @click=${this.#close}>Cancel</button>
        </div>
      </form>
    `;
  }

  async #open(): Promise<void> {
    this.waiving = true;
    await this.updateComplete;
    this.reason?.focus();
  }

  async #close(): Promise<void> {
    this.waiving = false;
    this.refused = '';
    await this.updateComplete;
    this.opener?.focus();
  }

  #leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    void this.#close();
  }

  #waive(event: SubmitEvent): void {
    event.preventDefault();
    const reason = (this.reason?.value ?? '').trim().replaceAll(/\s+/g, ' ');
    if (reason.length < reasonLength.least) {
      this.refused = `Say a little more: at least ${reasonLength.least} characters, so that others can follow you.`;
      this.reason?.focus();
      return;
    }
    this.waiving = false;
    this.refused = '';
    this.#wish({ wish: 'waive', reason });
  }

  #wish(wished: FindingWish): void {
    if (this.finding !== undefined) this.dispatchEvent(new TwsFindingEvent(this.finding.diagnostic, wished));
  }
}

function choices(count: number): string {
  return count === 1 ? 'one choice' : `${count} choices`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-finding': TwsFinding;
  }
}
