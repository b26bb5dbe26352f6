import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ScenarioData } from '../../course/course.ts';
import type { Debrief } from '../../engine/debrief.ts';
import type { TwsVisitEvent } from '../chart/tws-visit-event.ts';
import { TwsActionEvent, TwsReplayEvent } from '../events.ts';
import { plainLine } from '../prose/prose.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { residentOf } from '../scene/resident-of.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { drawDecision, type Told } from './draw-decision.ts';
import {
  drawDoorsSection,
  drawQuestionsSection,
  drawTwoWaySection,
  drawUnsaidSection,
  drawWaysSection,
} from './draw-sections.ts';
import { drawAllSources } from './draw-sources.ts';
import { styles } from './tws-debrief.styles.ts';
import { sectionStyles } from './tws-debrief-sections.styles.ts';
import { printStyles } from './tws-debrief-print.styles.ts';
import '../chart/tws-chart.ts';

type SectionName = 'line' | 'decisions' | 'unsaid' | 'doors' | 'twoWay' | 'ways' | 'questions';

/**
 * @summary A run looked back on: the line, each decision with its reasons, what was not said, and other ways.
 *
 * @fires {TwsReplayEvent} tws-replay - The learner wants to try another way from a decision.
 * @fires {TwsActionEvent} tws-action - `finish-debrief`.
 */
@customElement('tws-debrief')
export class TwsDebrief extends LitElement {
  static override styles = [shared, proseStyles, styles, sectionStyles, printStyles];

  @property({ attribute: false }) debrief: Debrief | undefined;
  @property({ attribute: false }) data: ScenarioData | undefined;
  /** Whom the learner played. */
  @property() you: 'teacher' | 'resident' = 'teacher';
  /** What the one who answered is called; left out, the resident. */
  @property() name: string | undefined;
  /** The decision to begin at, 0 for the first; left out, the heading. */
  @property({ type: Number }) at: number | undefined;

  @state() private allOpen = false;

  @query('h1') private readonly heading!: HTMLElement | null;

  #closedOnScreen: HTMLDetailsElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#openForPaper);
    window.addEventListener('afterprint', this.#closeAfterPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#openForPaper);
    window.removeEventListener('afterprint', this.#closeAfterPaper);
  }

  protected override render() {
    const { debrief, data } = this;
    if (debrief === undefined || data === undefined) return nothing;
    const { debrief: say } = words();
    const told = this.#told(data);
    return html`
      <article
        aria-labelledby="title"
        data-debrief
        @tws-visit=${(event: TwsVisitEvent) => this.#visit(event.index)}
      >
        <header>
          <h1 id="title" tabindex="-1">${say.title}</h1>
          <p>${say.ended(plainLine(debrief.ending.title))}</p>
          <p class="ask">${say.first}</p>
        </header>
        ${this.#drawContents(debrief)}
        <div class="sections">
          ${this.#drawSection(
            'line',
            html`<tws-chart .debrief=${debrief}></tws-chart>
              <p class="quiet">${say.neverAGrade}</p>`,
          )}
          ${this.#drawSection('decisions', this.#drawDecisions(debrief, told))}
          ${this.#drawSection('unsaid', drawUnsaidSection(debrief, told, this.#visit))}
          ${this.#drawSection('doors', drawDoorsSection(debrief, told, this.#visit))}
          ${this.#drawSection('twoWay', drawTwoWaySection(debrief, told))}
          ${debrief.goodWays.length === 0 ? nothing : this.#drawSection('ways', drawWaysSection(debrief))}
          ${debrief.questions.length === 0 ? nothing : this.#drawSection('questions', drawQuestionsSection(debrief))}
          ${drawAllSources(debrief, data.references)}
          <footer>
            <button class="main" data-action="finish-debrief" @click=${this.#finish}>${say.finish}</button>
            <button data-action="print" @click=${this.#print}>${say.print}</button>
          </footer>
        </div>
      </article>
    `;
  }

  /** A new debrief is read from its heading, or from the decision the learner comes back to. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('debrief') || this.debrief === undefined || this.data === undefined) return;
    this.ownerDocument.defaultView?.scrollTo(0, 0);
    if (this.ownerDocument.defaultView?.matchMedia('(min-width: 60rem)').matches) this.#openAll(true);
    if (this.at === undefined) this.heading?.focus({ preventScroll: true });
    else this.#visit(this.at);
  }

  #told({ scenario, references }: ScenarioData): Told {
    const name = this.name ?? residentOf(scenario)?.short ?? '';
    return { name, whose: this.you === 'teacher' ? undefined : name, references };
  }

  #drawContents(debrief: Debrief) {
    const { contents, sections, print } = words().debrief;
    const names: readonly SectionName[] = [
      'line',
      'decisions',
      'unsaid',
      'doors',
      'twoWay',
      ...(debrief.goodWays.length > 0 ? (['ways'] as const) : []),
      ...(debrief.questions.length > 0 ? (['questions'] as const) : []),
    ];
    return html`
      <nav aria-label=${contents}>
        <p class="quiet" aria-hidden="true">${contents}</p>
        <ul>
          ${names.map((name) => html`<li><button class="plain" @click=${() => this.#goTo(name)}>${sections[name]}</button></li>`)}
        </ul>
        <button class="print" data-action="print" @click=${this.#print}>${print}</button>
      </nav>
    `;
  }

  #drawSection(name: SectionName, content: TemplateResult) {
    return html`
      <section class=${name} aria-labelledby=${name}>
        <h2 id=${name} tabindex="-1">${words().debrief.sections[name]}</h2>
        ${content}
      </section>
    `;
  }

  #drawDecisions(debrief: Debrief, told: Told) {
    const { openAll, closeAll } = words().debrief;
    return html`
      <button class="all" @click=${() => this.#openAll(!this.allOpen)}>
        ${this.allOpen ? closeAll : openAll}
      </button>
      <ol class="decisions" @toggle=${{ handleEvent: () => this.#noteOpen(), capture: true }}>
        ${debrief.decisions.map((decision) => html`<li>${drawDecision(decision, debrief, told, this.#replay)}</li>`)}
      </ol>
    `;
  }

  get #entries(): HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details.decision')];
  }

  #openAll(open: boolean): void {
    for (const entry of this.#entries) entry.open = open;
  }

  #noteOpen(): void {
    this.allOpen = this.#entries.every(({ open }) => open);
  }

  readonly #visit = (index: number): void => {
    const entry = this.#entries[index];
    if (entry === undefined) return;
    entry.open = true;
    entry.querySelector('summary')?.focus({ preventScroll: true });
    entry.scrollIntoView({ block: 'start' });
  };

  readonly #replay = (index: number): void => {
    this.dispatchEvent(new TwsReplayEvent(index));
  };

  #goTo(name: SectionName): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${name}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  #finish(): void {
    this.dispatchEvent(new TwsActionEvent('finish-debrief'));
  }

  #print(): void {
    window.print();
  }

  /** On the page's own nodes, at once: a redraw would come after the paper is laid out. */
  readonly #openForPaper = (): void => {
    const folded = this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not(.source):not([open])');
    this.#closedOnScreen = [...folded];
    for (const entry of this.#closedOnScreen) entry.open = true;
  };

  readonly #closeAfterPaper = (): void => {
    for (const entry of this.#closedOnScreen) entry.open = false;
    this.#closedOnScreen = [];
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-debrief': TwsDebrief;
  }
}
