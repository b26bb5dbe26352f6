import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../look/shared.styles.ts';
import type { Analysis, PlacedDiagnostic } from '../analysis/analysis.ts';
import { waiversIn, waiverPlace, withoutWaiver, withWaiver } from '../edits/waive.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import { scenarioFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import { bar } from './bar.ts';
import { elsewhereIn } from './elsewhere.ts';
import { type Finding, findingsInGroups, type FindingGroup, viewOf } from './finding-view.ts';
import { goTo } from './go-to.ts';
import { messageInWords } from './message-in-words.ts';
import { progressInWords } from './progress-in-words.ts';
import type { TwsFinding } from './tws-finding.ts';
import './tws-finding.ts';
import type { TwsFindingEvent } from './tws-finding-event.ts';
import { styles } from './tws-findings.styles.ts';
import './tws-proof-summary.ts';
import type { TwsTakeBackEvent } from './tws-waivers.ts';
import './tws-waivers.ts';

/** More would be too much to draw. */
const atOnce = 30;
/** What may wait is a few at first, so that the other kinds are seen too. */
const fewAtFirst = 5;

/** @summary What is wrong with the scenario at hand, what could be better, and what is known of all its runs. */
@customElement('tws-findings')
export class TwsFindings extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  protected readonly watching = new WatchesStudio(this, () => this.studio);
  /** By group: how many are shown. */
  @state() private shown: ReadonlyMap<string, number> = new Map();
  /** What the author folded or unfolded, by group; the first is open otherwise. */
  readonly #unfolded = new Map<string, boolean>();

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    const { analysis, document } = studio;
    const { blocking, others } = findingsInGroups(analysis);
    const isEmpty = blocking.length + others.length === 0;
    return html`
      <div class="page" @tws-finding=${this.#wished} @tws-take-back=${this.#takeBack}>
        <header>
          <h1 tabindex="-1">Findings</h1>
          <p role="status">${progressInWords(analysis, blocking.length)}</p>
          ${this.#progress(studio)}
        </header>
        <div class="columns">
          <div class="list">
            ${blocking.length === 0 ? nothing : this.#blocking(blocking)}
            ${others.length === 0 ? nothing : this.#others(others, analysis)}
            ${isEmpty && analysis.progress.at === 'done' ? empty : nothing}
            <tws-waivers .waivers=${waiversIn(document)}></tws-waivers>
            ${this.#elsewhere(studio)}
          </div>
          <tws-proof-summary .proof=${analysis.proof} .document=${document}></tws-proof-summary>
        </div>
      </div>
    `;
  }

  /** Not announced: the sentence above says what matters. */
  #progress({ analysis, scenario, workspace }: Studio) {
    const { progress, text } = analysis;
    if (progress.at === 'proving') return bar(progress.share);
    const isOld = progress.at === 'done' && text !== workspace.text(scenarioFile(scenario));
    return isOld
      ? html`<p class="quiet">You have changed the text since; it is looked at again.</p>`
      : nothing;
  }

  #blocking(findings: readonly Finding[]) {
    return html`
      <section aria-labelledby="blocking">
        <h2 id="blocking">It cannot be played like this (${findings.length})</h2>
        <p class="quiet">
          Learners would be stopped, or their runs misread. Begin with the first; others may go with it.
        </p>
        ${this.#items('blocking', findings)}
      </section>
    `;
  }

  #others(groups: readonly FindingGroup[], { proof }: Analysis) {
    const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
    return html`
      <section aria-labelledby="others">
        <h2 id="others">Should be looked at (${count})</h2>
        <p class="quiet">It can go out like this. Mend what you agree with; leave the rest, with a reason.</p>
        ${isBegun(proof) ? nothing : html`<p class="begun">${begun}</p>`}
        ${groups.map(
          ({ id, title, findings }, index) =>
            html`<details
              data-group=${id}
              .open=${this.#unfolded.get(id) ?? index === 0}
              @toggle=${(event: Event) => this.#unfolded.set(id, (event.target as HTMLDetailsElement).open)}
            >
              <summary><h3>${title} (${findings.length})</h3></summary>
              ${this.#items(id, findings)}
            </details>`,
        )}
      </section>
    `;
  }

  #items(group: string, findings: readonly Finding[]) {
    const { studio } = this;
    if (studio === undefined) return nothing;
    const { analysis, document } = studio;
    const sampled = analysis.progress.at === 'proving' || analysis.proof?.how === 'bounds';
    const count = this.shown.get(group) ?? (group === 'blocking' ? atOnce : fewAtFirst);
    const rest = findings.length - count;
    return html`
      <ul role="list">
        ${repeat(
          findings.slice(0, count),
          ({ key }) => key,
          (finding) => html`
            <li>
              <tws-finding .finding=${viewOf(finding, analysis, document)} ?sampled=${sampled}></tws-finding>
            </li>
          `,
        )}
      </ul>
      ${
        rest <= 0
          ? nothing
          : html`<button data-action="show-more" @click=${() => this.#showMore(group, count)}>
              Show ${Math.min(rest, atOnce)} more of ${rest}
            </button>`
      }
    `;
  }

  async #showMore(group: string, count: number): Promise<void> {
    const before = new Set(this.#elements());
    this.shown = new Map([...this.shown, [group, count + atOnce]]);
    await this.updateComplete;
    const first = this.#elements().find((element) => !before.has(element));
    await first?.updateComplete;
    first?.focus();
  }

  #elsewhere(studio: Studio) {
    const elsewhere = elsewhereIn(studio);
    if (elsewhere.length === 0) return nothing;
    return html`
      <section aria-labelledby="elsewhere">
        <h2 id="elsewhere">Elsewhere in this draft</h2>
        <ul role="list">
          ${elsewhere.map(
            ({ name, title, says, messages, destination }) => html`
              <li class="elsewhere">
                <div>
                  <p><b>${title}:</b> ${says}</p>
                  ${messages.map((message) => html`<p class="quiet">${message}</p>`)}
                </div>
                <button
                  data-action="look-elsewhere"
                  data-scenario=${name}
                  aria-label="Look at ${title}"
                  @click=${() => studio.go(destination)}
                >
                  Look
                </button>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #wished({ diagnostic, wished }: TwsFindingEvent): void {
    const { studio } = this;
    if (studio === undefined) return;
    const { scenario } = studio;
    switch (wished.wish) {
      case 'go':
        studio.go(goTo(diagnostic));
        break;
      case 'show':
        studio.show({
          scenario,
          codes: diagnostic.witness ?? [],
          label: messageInWords(diagnostic, studio.document),
        });
        studio.go({ place: goTo(diagnostic).place ?? [], view: 'map' });
        break;
      case 'play':
        studio.show({
          scenario,
          codes: diagnostic.witness ?? [],
          label: messageInWords(diagnostic, studio.document),
        });
        studio.go({ view: 'rehearse' });
        break;
      case 'waive':
        void this.#waive(diagnostic, wished.reason);
        break;
      default:
        wished satisfies never;
    }
  }

  async #waive(diagnostic: PlacedDiagnostic, reason: string): Promise<void> {
    const { studio } = this;
    if (studio === undefined) return;
    const { code, place } = diagnostic;
    const index = this.#elements().findIndex(({ finding }) => finding?.diagnostic === diagnostic);
    studio.edit(
      'Leave a finding as it is',
      withWaiver(studio.document, { code, at: waiverPlace(studio.document, place), reason }),
    );
    // Until the text has been looked at again.
    studio.analysed({
      ...studio.analysis,
      diagnostics: studio.analysis.diagnostics.filter((one) => one !== diagnostic),
    });
    await this.updateComplete;
    const left = this.#elements();
    const next = left[index] ?? left.at(-1);
    next?.closest('details')?.setAttribute('open', '');
    (next ?? this.renderRoot.querySelector<HTMLElement>('h1'))?.focus();
  }

  #takeBack({ index }: TwsTakeBackEvent): void {
    const { studio } = this;
    studio?.edit('Show a finding again', withoutWaiver(studio.document, index));
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  #elements(): readonly TwsFinding[] {
    return [...this.renderRoot.querySelectorAll('tws-finding')];
  }
}

/** Fewer decisions than this are a beginning: most of what the rules miss comes with the rest of the story. */
const beginning = 4;
const begun =
  'Your story has only begun. Much of this goes by itself as you add scenes: there is no need to go through it one by one now.';

function isBegun(proof: Analysis['proof']): boolean {
  return proof === undefined || proof.decisions.most.value >= beginning;
}

const empty = html`
  <section class="empty">
    <h2>All is looked at</h2>
    <p>
      The text can be read, every scene and every choice is met by some run, and none of the rules has
      anything to say. Play it once more yourself: no rule can tell whether a line sounds like a person.
    </p>
  </section>
`;

declare global {
  interface HTMLElementTagNameMap {
    'tws-findings': TwsFindings;
  }
}
