import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { trackOf, type Measure, type Panel } from '../chart/tracks.ts';
import { pairStyles } from '../debrief/pairs.styles.ts';
import { nameOf } from '../debrief/told.ts';
import { viewOf, type View } from '../debrief/view.ts';
import { TwsPageEvent } from '../events.ts';
import { shownLevel } from '../lane/level.ts';
import { pageWords } from '../pages/page-words.ts';
import { drawUnloaded } from '../pages/draw-unloaded.ts';
import { gatheredStyles } from '../pages/gathered.styles.ts';
import { drawLine, drawProse, plainLine } from '../prose/prose.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { words } from '../words.ts';
import type { ContrastRun } from './contrast-run.ts';
import { mostMoved, type Moved } from './most-moved.ts';
import { styles } from './tws-contrast.styles.ts';
import '../chart/tws-lines.ts';
import '../stance/tws-stance.ts';

const groups: Readonly<Record<'levels' | 'strands' | 'openness', readonly Measure[]>> = {
  levels: ['safety', 'alliance'],
  strands: ['V', 'C', 'R', 'G', 'T', 'B'],
  openness: ['O'],
};

/**
 * @summary Two of the learner's own runs and one thing to follow through both: the lines, the sentences that moved it most,
 * and how each ended.
 *
 * @fires {TwsPageEvent} tws-page - Back to the hub.
 * @fires {TwsRetryEvent} tws-retry - What did not load is to be tried again.
 */
@customElement('tws-contrast')
export class TwsContrast extends LitElement {
  static override styles = [shared, proseStyles, pairStyles, gatheredStyles, styles];

  @property({ attribute: false }) runs: readonly ContrastRun[] = [];
  /** Names of runs that no longer fit their scenario. */
  @property({ attribute: false }) unfit: readonly string[] = [];
  /** A scenario to begin with; empty, whichever comes first. */
  @property() about = '';
  @property({ type: Boolean }) waiting = false;
  @property({ type: Boolean }) failed = false;

  @state() private one = '';
  @state() private other = '';
  @state() private measure: Measure = 'safety';

  /** What is not picked yet, or is gone, is the first run that the other list does not show. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('runs')) return;
    const keys = this.runs.map(({ key }) => key);
    const first = keys.find((key) => key.startsWith(`${this.about}/`)) ?? keys[0] ?? '';
    if (!keys.includes(this.one)) this.one = first;
    if (!keys.includes(this.other)) this.other = keys.find((key) => key !== this.one) ?? '';
  }

  protected override render() {
    const { contrast: say } = pageWords();
    const [one, other] = [this.one, this.other].map((wanted) => this.runs.find(({ key }) => key === wanted));
    const enough = one !== undefined && other !== undefined && this.runs.length > 1;
    return html`
      <article>
        <header>
          <h1 tabindex="-1">${say.title}</h1>
          <p>${enough || this.waiting ? say.about : say.empty}</p>
          <p role="status" class="quiet">${this.waiting ? say.waiting : nothing}</p>
        </header>
        ${this.#drawTroubles()} ${enough ? this.#drawBoth(one, other) : nothing}
        <footer>
          <button class="main" data-action="back" @click=${() => this.dispatchEvent(new TwsPageEvent('hub'))}>
            ${words().common.back}
          </button>
        </footer>
      </article>
    `;
  }

  #drawTroubles() {
    const { contrast: say } = pageWords();
    return html`
      ${this.unfit.length === 0 ? nothing : html`<p class="quiet">${say.unfit(words().common.and(this.unfit))}</p>`}
      ${this.failed ? drawUnloaded(say.failed) : nothing}
    `;
  }

  #drawBoth(one: ContrastRun, other: ContrastRun) {
    const { contrast: say } = pageWords();
    const views = [one, other].map(({ debrief, data }) => viewOf(debrief, data, () => undefined));
    const [left, right] = views as [View, View];
    const panel: Panel = {
      name: this.#nameOf(this.measure),
      tracks: [
        trackOf(one.debrief, this.measure, one.name, 'disc'),
        trackOf(other.debrief, this.measure, other.name, 'square'),
      ],
    };
    const parts = left.parts.length > right.parts.length ? left.parts : right.parts;
    return html`
      <div class="picks">
        ${this.#drawRuns('one', say.one, this.one)} ${this.#drawRuns('other', say.other, this.other)}
        ${this.#drawMeasures()}
      </div>
      ${
        one === other
          ? html`<p role="status">${say.same}</p>`
          : html`
              <section aria-labelledby="line">
                <h2 id="line">${say.line}</h2>
                <tws-lines .panels=${[panel]} .parts=${parts}></tws-lines>
                <p class="quiet">${words().debrief.neverAGrade}</p>
              </section>
              <section aria-labelledby="most">
                <h2 id="most">${say.most}</h2>
                <div class="pair">${this.#drawMost(one, left)} ${this.#drawMost(other, right)}</div>
                <p class="think">${say.think}</p>
              </section>
              <section aria-labelledby="endings">
                <h2 id="endings">${say.endings}</h2>
                <div class="pair">${drawEnds(one, left)} ${drawEnds(other, right)}</div>
              </section>
            `
      }
    `;
  }

  #drawRuns(which: 'one' | 'other', label: string, picked: string) {
    const pick = (event: Event) => (this[which] = (event.target as HTMLSelectElement).value);
    return html`
      <label>
        <span>${label}</span>
        <select data-pick=${which} .value=${picked} @change=${pick}>
          ${(['er', 'clinic'] as const).map((kind) => {
            const there = this.runs.filter(({ data }) => data.scenario.kind === kind);
            if (there.length === 0) return nothing;
            return html`
              <optgroup label=${words().common.kind[kind]}>
                ${there.map(({ key, name }) => html`<option value=${key} ?selected=${key === picked}>${name}</option>`)}
              </optgroup>
            `;
          })}
        </select>
      </label>
    `;
  }

  #drawMeasures() {
    const { contrast: say } = pageWords();
    const pick = (event: Event) => (this.measure = (event.target as HTMLSelectElement).value as Measure);
    return html`
      <label>
        <span>${say.follow}</span>
        <select data-pick="measure" .value=${this.measure} @change=${pick}>
          ${(['levels', 'strands', 'openness'] as const).map(
            (group) => html`
              <optgroup label=${say.groups[group]}>
                ${groups[group].map(
                  (measure) =>
                    html`<option value=${measure} ?selected=${measure === this.measure}>
                      ${this.#nameOf(measure)}
                    </option>`,
                )}
              </optgroup>
            `,
          )}
        </select>
      </label>
    `;
  }

  #drawMost({ name, debrief }: ContrastRun, { tolds }: View) {
    const { contrast: say } = pageWords();
    const { rose, fell } = mostMoved(debrief, this.measure);
    const draw = (move: Moved | undefined, said: (from: number, to: number) => string) => {
      if (move === undefined) return nothing;
      const { decision, from, to } = move;
      const told = tolds[decision.act]!;
      return html`
        <div class="move">
          <h3>${said(shownLevel(from), shownLevel(to))}</h3>
          <p class="quiet">${words().debrief.decisionNamed(decision.index + 1, plainLine(decision.title))}</p>
          <p class="chosen"><span class="who">${say.you}</span> ${drawLine(decision.text)}</p>
          <div class="answer prose">${drawProse(decision.reply)}</div>
          <p><tws-stance .name=${told.name} .band=${decision.band}></tws-stance></p>
        </div>
      `;
    };
    const own = nameOf(this.measure, tolds[0]!);
    const renamed =
      !['safety', 'alliance', 'O'].includes(this.measure) && tolds[0]?.strandNames !== undefined;
    return html`
      <div>
        <p class="who">${name}${renamed ? html`: ${own}` : nothing}</p>
        ${rose === undefined && fell === undefined ? html`<p>${say.still}</p>` : nothing}
        ${draw(rose, say.rose)} ${draw(fell, say.fell)}
      </div>
    `;
  }

  #nameOf(measure: Measure): string {
    const { common, debrief } = words();
    if (measure === 'O') return pageWords().contrast.openness;
    return measure === 'safety' || measure === 'alliance' ? common[measure] : debrief.strands[measure];
  }
}

function drawEnds({ name, debrief: { acts } }: ContrastRun, { parts }: View) {
  return html`
    <div>
      <p class="who">${name}</p>
      ${acts.map(
        ({ ending }, number) => html`
          ${parts[number] === undefined ? nothing : html`<p class="quiet">${parts[number]}</p>`}
          <h3>${drawLine(ending?.title ?? [])}</h3>
          <div class="prose">${drawProse(ending?.epilogue ?? [])}</div>
        `,
      )}
    </div>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-contrast': TwsContrast;
  }
}
