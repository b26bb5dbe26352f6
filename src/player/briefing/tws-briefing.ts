import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ScenarioData } from '../../course/course.ts';
import type { CourseSettings } from '../../course/settings.ts';
import { TwsActionEvent } from '../events.ts';
import { drawLine, drawProse } from '../prose/prose.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { partWords } from './part-words.ts';
import { styles } from './tws-briefing.styles.ts';
import '../portrait/tws-portrait.ts';

/**
 * @summary Before the first scene of an act: who, where, whose part is played, and how much attention there is.
 *
 * @fires {TwsActionEvent} tws-action - `begin`, or `back`; from the first steps `skip` instead.
 */
@customElement('tws-briefing')
export class TwsBriefing extends LitElement {
  static override styles = [shared, proseStyles, styles];

  @property({ attribute: false }) data: ScenarioData | undefined;
  /** Which act begins; 0 for the first. */
  @property({ type: Number }) act = 0;
  /** Whether levels are shown while playing. */
  @property() levels: CourseSettings['levels'] = 'shown';

  protected override render() {
    const act = this.data?.scenario.acts[this.act];
    if (this.data === undefined || act === undefined) return nothing;
    const { scenario } = this.data;
    const { briefing, common } = words();
    const parts = scenario.acts.length;
    const people = this.#drawPeople(this.data, act.you);
    const orientation = scenario.kind === 'orientation';
    return html`
      <article>
        <p class="kind">
          ${common.kind[scenario.kind]}${parts > 1 ? html` · ${briefing.part(this.act + 1, parts)}` : nothing}
        </p>
        <h1 tabindex="-1">${drawLine(scenario.title)}</h1>
        ${
          this.act === 0
            ? [html`<div class="prose">${drawProse(scenario.about)}</div>`, people, this.#drawPart('part')]
            : [this.#drawPart('part first'), people]
        }
        ${orientation && this.levels === 'after' ? html`<p>${briefing.levelsAfter}</p>` : nothing}
        <div class="onward">
          <button class="main" data-action="begin" @click=${() => this.#ask('begin')}>${common.begin}</button>
          ${
            orientation
              ? html`<button class="plain" data-action="skip" @click=${() => this.#ask('skip')}>
                  ${briefing.skip}
                </button>`
              : html`<button class="plain" data-action="back" @click=${() => this.#ask('back')}>
                  ${common.back}
                </button>`
          }
        </div>
      </article>
    `;
  }

  #drawPart(kind: string) {
    if (this.data === undefined) return nothing;
    const [who, ...more] = partWords(this.data.scenario, this.act);
    return html`<p class=${kind}><strong>${who}</strong> ${more.join(' ')}</p>`;
  }

  #drawPeople({ scenario, portraits, faces }: ScenarioData, you: 'teacher' | 'resident') {
    const people = Object.entries(scenario.cast).filter(([id]) => portraits[id] !== undefined);
    if (people.length === 0) return nothing;
    return html`
      <h2 class="unseen">${words().briefing.people}</h2>
      <ul role="list">
        ${people.map(
          ([id, { name, role, resident }]) => html`
            <li>
              <div class="face"><tws-portrait .portrait=${portraits[id]} .faces=${faces}></tws-portrait></div>
              <p>
                <span class="name">${name}</span>
                <span class="role"
                  >${role}${resident && you === 'resident' ? `, ${words().briefing.thatIsYou}` : nothing}</span
                >
              </p>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #ask(action: 'begin' | 'back' | 'skip'): void {
    this.dispatchEvent(new TwsActionEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-briefing': TwsBriefing;
  }
}
