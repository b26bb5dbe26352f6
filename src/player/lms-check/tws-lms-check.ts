import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CourseOutline } from '../../course/course.ts';
import { lookAt } from '../../lms/look-at.ts';
import { pageStyles } from '../../look/page.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { timeToTheSecond } from '../app/time-of.ts';
import { TwsActionEvent } from '../events.ts';
import type { PageSession } from '../pages/page.ts';
import { pageWords } from '../pages/page-words.ts';
import { browserFacts } from './browser-facts.ts';
import { browserSection, courseSection } from './browser-sections.ts';
import type { CheckLine, CheckSection, CheckView, NamedFault, Sign, Verdict } from './check-view.ts';
import { storedSection, visitSection, waySection } from './lms-sections.ts';
import { reportText } from './report-text.ts';
import { styles } from './tws-lms-check.styles.ts';
import { verdictOf } from './verdict-of.ts';
import '../peer/tws-copy.ts';

/**
 * @summary What can be seen of the learning system without writing to it: a verdict, what to change, and line by line what
 *   was found. For administrators and support.
 *
 * @fires {TwsActionEvent} tws-action - `back`.
 */
@customElement('tws-lms-check')
export class TwsLmsCheck extends LitElement {
  static override styles = [shared, pageStyles, styles];

  @property({ attribute: false }) visit: PageSession['lms'] | undefined;
  @property({ attribute: false }) outline: CourseOutline | undefined;

  @state() private view: CheckView | undefined;
  @state() private withName = false;
  @state() private news = '';

  protected override willUpdate(): void {
    this.view ??= this.#looked();
  }

  protected override render() {
    const { view } = this;
    if (view === undefined) return nothing;
    const { lmsCheck } = pageWords();
    return html`
      <article aria-labelledby="title">
        <h1 id="title" tabindex="-1">${lmsCheck.title}</h1>
        ${drawVerdict(view.verdict)}
        <div class="onward screen">
          <button class="main" data-action="look-again" @click=${this.#lookAgain}>${lmsCheck.again}</button>
          <tws-copy .text=${reportText(view, this.withName)} .label=${lmsCheck.copy}></tws-copy>
          <button data-action="back" @click=${() => this.dispatchEvent(new TwsActionEvent('back'))}>
            ${lmsCheck.back}
          </button>
        </div>
        <label class="choice screen">
          <input type="checkbox" .checked=${this.withName} @change=${this.#tick} />
          ${lmsCheck.withName}
        </label>
        <p class="quiet" role="status">${this.news}</p>
        <p class="quiet">${lmsCheck.lead}</p>
        ${view.sections.map(drawSection)}
      </article>
    `;
  }

  #looked(): CheckView | undefined {
    const { visit, outline } = this;
    if (visit === undefined || outline === undefined) return undefined;
    const look = lookAt(visit.look());
    const facts = browserFacts(window);
    const way = waySection(look);
    const ofLms = look.evidence === undefined ? [] : [visitSection(look), storedSection(look)];
    return {
      verdict: verdictOf(look, visit.saving, facts.online),
      sections: [
        way,
        ...ofLms.filter(({ lines }) => lines.length > 0),
        browserSection(facts),
        courseSection(outline),
      ],
      lookedAt: new Date(),
    };
  }

  #lookAgain(): void {
    this.view = this.#looked();
    if (this.view !== undefined)
      this.news = pageWords().lmsCheck.lookedAt(timeToTheSecond(this.view.lookedAt));
  }

  #tick({ target }: Event): void {
    this.withName = (target as HTMLInputElement).checked;
  }
}

function drawVerdict({ sign, said, more, faults }: Verdict) {
  const { verdict } = pageWords().lmsCheck;
  const [first, ...others] = faults;
  return html`
    <section class="verdict" data-sign=${sign} data-fault=${first?.id ?? ''} aria-labelledby="said">
      <h2 id="said">${drawSign(sign)}<span>${said}</span></h2>
      ${more === '' ? nothing : html`<p class="lead">${more}</p>`}
      ${first === undefined ? nothing : drawRemedy(first)}
      ${others.map(
        (fault) => html`
          <div class="other" data-fault=${fault.id}>
            <h3>${verdict.also}: ${fault.name}</h3>
            ${drawRemedy(fault)}
          </div>
        `,
      )}
    </section>
  `;
}

function drawRemedy({ means, change, seen }: NamedFault) {
  const { verdict } = pageWords().lmsCheck;
  return html`
    <dl>
      <div>
        <dt>${verdict.means}</dt>
        <dd>${means}</dd>
      </div>
      <div>
        <dt>${verdict.change}</dt>
        <dd>${change}</dd>
      </div>
    </dl>
    <details>
      <summary>${verdict.seen}</summary>
      <ul>
        ${seen.map((each) => html`<li><code>${each}</code></li>`)}
      </ul>
    </details>
  `;
}

function drawSection({ id, title, lines }: CheckSection) {
  return html`
    <section aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      <ul class="lines" role="list">
        ${lines.map(drawLine)}
      </ul>
    </section>
  `;
}

function drawLine({ sign, label, words, technical }: CheckLine) {
  return html`
    <li data-sign=${sign}>
      ${drawSign(sign)}
      <div>
        <p class="label">${label}</p>
        <p>${words}</p>
        ${technical === '' ? nothing : html`<code>${technical}</code>`}
      </div>
    </li>
  `;
}

/** A tick, an exclamation mark or a dot, with its meaning for those who do not see it. */
function drawSign(sign: Sign) {
  return html`
    <svg class="sign" data-sign=${sign} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="9"></circle>
      ${sign === 'good' ? tick : sign === 'worry' ? mark : dot}
    </svg>
    <span class="unseen">${pageWords().lmsCheck.signs[sign]}:</span>
  `;
}

const tick = svg`<path d="M5.5 10.5l3 3 6-7"></path>`;
const mark = svg`<path d="M10 4.8v6.4M10 14.6v.4"></path>`;
const dot = svg`<path d="M10 9.2v5.4M10 5.4v.4"></path>`;

declare global {
  interface HTMLElementTagNameMap {
    'tws-lms-check': TwsLmsCheck;
  }
}
