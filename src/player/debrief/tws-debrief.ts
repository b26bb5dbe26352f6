import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ScenarioData } from '../../course/course.ts';
import type { CourseSettings } from '../../course/settings.ts';
import type { Debrief } from '../../engine/debrief.ts';
import type { TwsVisitEvent } from '../chart/tws-visit-event.ts';
import { TwsActionEvent, TwsNoteEvent, TwsPageEvent, TwsReplayEvent } from '../events.ts';
import { plainLine } from '../prose/prose.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { placeOfReaction } from '../session/visit-notes.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import type { Beside } from './beside.ts';
import { drawBesideSection } from './draw-beside.ts';
import { drawDecision } from './draw-decision.ts';
import { drawDoorsSection } from './draw-doors.ts';
import { drawReactionSection } from './draw-reaction.ts';
import { drawAllSources } from './draw-sources.ts';
import { drawTakeawaySection, type Onward } from './draw-takeaway.ts';
import { drawTwoWaySection } from './draw-two-way.ts';
import { drawUnsaidSection } from './draw-unsaid.ts';
import { drawWaysSection } from './draw-ways.ts';
import { pairStyles } from './pairs.styles.ts';
import { opennessName } from './told.ts';
import { actsIn, viewOf, type View } from './view.ts';
import { movedStyles } from './moved.styles.ts';
import { decisionStyles } from './tws-debrief-decisions.styles.ts';
import { printStyles } from './tws-debrief-print.styles.ts';
import { sectionStyles } from './tws-debrief-sections.styles.ts';
import { styles } from './tws-debrief.styles.ts';
import '../chart/tws-chart.ts';

/** A section of the page; `heading` only where it is not the usual one of that name. */
interface Section {
  readonly name: keyof ReturnType<typeof words>['debrief']['sections'] | 'beside';
  readonly heading?: string;
  readonly content: TemplateResult;
}

const noGuesses: ReadonlyMap<number, string> = new Map();

/**
 * @summary A run looked back on: what stays, the line with each decision and its reasons, what was not said, doors, both
 * ways of influence, other good ways, and what to take away. Another way that was tried stands beside the run.
 *
 * @fires {TwsReplayEvent} tws-replay - The learner wants to try another way from a decision.
 * @fires {TwsNoteEvent} tws-note - The learner wrote what stays.
 * @fires {TwsActionEvent} tws-action - `finish-debrief`.
 * @fires {TwsPageEvent} tws-page - `commitment` or `peer`, about this scenario, right after `finish-debrief`.
 */
@customElement('tws-debrief')
export class TwsDebrief extends LitElement {
  static override styles = [
    shared,
    proseStyles,
    styles,
    decisionStyles,
    movedStyles,
    sectionStyles,
    pairStyles,
    printStyles,
  ];

  @property({ attribute: false }) debrief: Debrief | undefined;
  @property({ attribute: false }) data: ScenarioData | undefined;
  /** Another way that was tried, to stand beside the run. */
  @property({ attribute: false }) beside: Beside | undefined;
  /** The decision to begin at, 0 for the first; left out, the heading, or the other way if there is one. */
  @property({ type: Number }) at: number | undefined;
  /** What the learner guessed at pauses, by step, 1 for the first decision. */
  @property({ attribute: false }) guesses = noGuesses;
  /** What the learner wrote before. */
  @property() reaction = '';
  /** Where it goes. */
  @property() reflections: CourseSettings['reflections'] = 'visit';

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
    const view = viewOf(debrief, data, this.#visit);
    const sections = this.#sectionsOf(view, data);
    return html`
      <article
        aria-labelledby="title"
        data-debrief
        @tws-visit=${(event: TwsVisitEvent) => this.#visit(event.index)}
      >
        <header>
          <h1 id="title" tabindex="-1">${say.title}</h1>
          ${actsIn(view).map(({ act: { ending }, part }) => {
            if (ending === undefined) return nothing;
            const title = plainLine(ending.title);
            return html`<p>${part === undefined ? say.ended(title) : say.endedPart(part, title)}</p>`;
          })}
        </header>
        ${this.#drawContents(sections)}
        <div class="sections">
          ${sections.map(
            ({ name, content, heading }) => html`
              <section class=${name} aria-labelledby=${name}>
                <h2 id=${name} tabindex="-1">${heading}</h2>
                ${content}
              </section>
            `,
          )}
          ${drawAllSources(debrief, data.references)}
          <footer>
            <button class="main" data-action="finish-debrief" @click=${this.#finish}>${say.finish}</button>
            <button data-action="print" @click=${this.#print}>${say.print}</button>
          </footer>
        </div>
      </article>
    `;
  }

  /** A new debrief is read from its heading, or from where the learner comes back to. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('debrief') || this.debrief === undefined || this.data === undefined) return;
    const page = this.ownerDocument.defaultView;
    page?.scrollTo(0, 0);
    if (page?.matchMedia('(min-width: 60rem)').matches) this.#openAll(true);
    if (this.beside !== undefined) this.#goTo('beside');
    else if (this.at === undefined) this.heading?.focus({ preventScroll: true });
    else this.#visit(this.at);
  }

  /** In the order of the debrief; those with nothing in them are left out. */
  #sectionsOf(view: View, data: ScenarioData): readonly Required<Section>[] {
    const { sections, neverAGrade, beside: say } = words().debrief;
    const { debrief, beside } = this;
    const every: readonly (Section | undefined)[] = [
      { name: 'reaction', content: this.#drawReaction(data.scenario.id) },
      {
        name: 'line',
        content: html`<tws-chart
            .debrief=${debrief}
            .parts=${view.parts}
            .openness=${opennessName(view.tolds)}
          ></tws-chart>
          <p class="quiet">${neverAGrade}</p>`,
      },
      beside && {
        name: 'beside',
        heading: say.title(beside.step + 1),
        content: drawBesideSection(view, beside, viewOf(beside.debrief, data, this.#visit)),
      },
      { name: 'decisions', content: this.#drawDecisions(view) },
      { name: 'unsaid', content: drawUnsaidSection(view, this.guesses) },
      { name: 'doors', content: drawDoorsSection(view) },
      { name: 'twoWay', content: drawTwoWaySection(view) },
      view.debrief.goodWays.length === 0 ? undefined : { name: 'ways', content: drawWaysSection(view) },
      { name: 'takeaway', content: drawTakeawaySection(view, this.#onward) },
    ];
    return every
      .filter((section) => section !== undefined)
      .map((section) => ({
        heading: section.name === 'beside' ? '' : sections[section.name],
        ...section,
      }));
  }

  #drawReaction(scenario: string): TemplateResult {
    return drawReactionSection({
      text: this.reaction,
      goes: this.reflections,
      write: (text) => this.dispatchEvent(new TwsNoteEvent(placeOfReaction(scenario), text)),
    });
  }

  #drawContents(sections: readonly Required<Section>[]) {
    const { contents, print } = words().debrief;
    return html`
      <nav aria-label=${contents}>
        <p class="quiet" aria-hidden="true">${contents}</p>
        <ul>
          ${sections.map(
            ({ name, heading }) =>
              html`<li><button class="plain" @click=${() => this.#goTo(name)}>${heading}</button></li>`,
          )}
        </ul>
        <button class="print" data-action="print" @click=${this.#print}>${print}</button>
      </nav>
    `;
  }

  #drawDecisions(view: View) {
    const { openAll, closeAll } = words().debrief;
    return html`
      <button class="all" @click=${() => this.#openAll(!this.allOpen)}>
        ${this.allOpen ? closeAll : openAll}
      </button>
      <div class="parts" @toggle=${{ handleEvent: () => this.#noteOpen(), capture: true }}>
        ${actsIn(view).map(
          ({ act, told, part, decisions }) => html`
            ${part === undefined ? nothing : html`<p class="part">${part}</p>`}
            <ol class="decisions" start=${act.from + 1}>
              ${decisions.map((decision) => html`<li>${drawDecision(decision, view.debrief, told, this.#replay)}</li>`)}
            </ol>
          `,
        )}
      </div>
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

  #goTo(name: Section['name']): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${name}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  #finish(): void {
    this.dispatchEvent(new TwsActionEvent('finish-debrief'));
  }

  readonly #onward: Onward = (page) => {
    const about = this.data?.scenario.id ?? '';
    this.#finish();
    this.dispatchEvent(new TwsPageEvent(page, about));
  };

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
