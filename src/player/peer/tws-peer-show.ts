import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { writeReplayCode } from '../../peer/replay-code.ts';
import { TwsPageEvent } from '../events.ts';
import { pageWords } from '../pages/page-words.ts';
import { drawLine, plainLine } from '../prose/prose.ts';
import { shared } from '../../look/shared.styles.ts';
import { noPeerCourse, pathOf, playsWhole, type OwnRun } from './peer-course.ts';
import { peerStyles } from './peer.styles.ts';
import './tws-copy.ts';

type Shown = { readonly code: string } | 'waiting' | 'failed' | 'changed';

/**
 * @summary An own run as a code, with words to send along.
 *
 * @fires {TwsPageEvent} tws-page - To the scenarios, when there is no run yet.
 */
@customElement('tws-peer-show')
export class TwsPeerShow extends LitElement {
  static override styles = [
    shared,
    peerStyles,
    css`
      .big {
        font-size: clamp(1.375rem, 1rem + 2vw, 2rem);
        font-weight: 650;
        line-height: 1.35;
        margin-block: var(--tws-1) var(--tws-4);
      }

      .message {
        white-space: pre-line;
        overflow-wrap: anywhere;
        padding-inline-start: var(--tws-4);
        border-inline-start: 3px solid var(--tws-line);
        margin-block: var(--tws-2) var(--tws-4);
        max-inline-size: var(--tws-measure);
      }
    `,
  ];

  @property({ attribute: false }) course = noPeerCourse;
  /** The scenario whose run is wanted; empty if any. */
  @property() about = '';

  @state() private picked: number | undefined;
  @state() private shown: Shown | undefined;

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    const { runs } = this.course;
    const wanted = runs.findLastIndex(({ scenario }) => scenario === this.about);
    if (wanted >= 0) void this.#pick(wanted);
    else if (runs.length === 1) void this.#pick(0);
  }

  protected override render() {
    const { show } = pageWords().peer;
    const { runs } = this.course;
    if (runs.length === 0) return this.#drawNone();
    return html`
      <div class="stack">
        <fieldset>
          <legend>${show.which}</legend>
          ${runs.map((run, index) => this.#drawRun(run, index))}
        </fieldset>
        <div class="stack" aria-live="polite">${this.#drawShown()}</div>
      </div>
    `;
  }

  #drawNone() {
    const { show } = pageWords().peer;
    return html`
      <div class="stack">
        <p>${show.none}</p>
        <button class="main" @click=${() => this.dispatchEvent(new TwsPageEvent('hub'))}>${show.play}</button>
      </div>
    `;
  }

  #drawRun({ scenario, title, which }: OwnRun, index: number) {
    const { show } = pageWords().peer;
    const twice = this.course.runs.filter((run) => run.scenario === scenario).length > 1;
    return html`
      <label class="check">
        <input
          type="radio"
          name="run"
          .checked=${this.picked === index}
          @change=${() => void this.#pick(index)}
        />
        <span>${drawLine(title)} ${twice ? html`<span class="quiet">(${show[which]})</span>` : nothing}</span>
      </label>
    `;
  }

  #drawShown() {
    const { show, load } = pageWords().peer;
    const { shown } = this;
    if (shown === undefined) return nothing;
    if (shown === 'waiting') return html`<p class="quiet">${load.waiting}</p>`;
    if (typeof shown === 'string')
      return html`<p class="said">${shown === 'failed' ? load.failed : show.changed}</p>`;
    const title = plainLine(this.course.runs[this.picked ?? 0]?.title ?? []);
    const message = show.sent(title, shown.code);
    return html`
      <div class="card">
        <h2 class="label">${show.code}</h2>
        <p class="code big" dir="ltr">${shown.code}</p>
        <tws-copy .text=${shown.code} .label=${show.copyCode}></tws-copy>
        <p class="quiet">${show.holds}</p>
      </div>
      <div class="card">
        <h2 class="label">${show.message}</h2>
        <p class="message">${message}</p>
        <tws-copy .text=${message} .label=${show.copyMessage}></tws-copy>
      </div>
    `;
  }

  async #pick(index: number): Promise<void> {
    const own = this.course.runs[index];
    if (own === undefined) return;
    this.picked = index;
    this.shown = 'waiting';
    const shown = await this.#codeOf(own);
    if (this.picked === index) this.shown = shown;
  }

  async #codeOf({ scenario, run }: OwnRun): Promise<Shown> {
    try {
      const { play } = await this.course.load(scenario);
      const path = pathOf(run, play);
      const code = playsWhole(play, path) ? writeReplayCode(play, path) : undefined;
      return code === undefined ? 'changed' : { code };
    } catch {
      return 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-peer-show': TwsPeerShow;
  }
}
