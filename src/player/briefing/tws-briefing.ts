import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ScenarioData } from '../../course/course.ts';
import { TwsActionEvent } from '../events.ts';
import { drawLine, drawProse } from '../prose/prose.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-briefing.styles.ts';
import '../portrait/tws-portrait.ts';

/**
 * @summary Before the first scene of an act: who, where, whose part is played, and how much attention there is.
 *
 * @fires {TwsActionEvent} tws-action - `begin` or `back`.
 */
@customElement('tws-briefing')
export class TwsBriefing extends LitElement {
  static override styles = [shared, proseStyles, styles];

  @property({ attribute: false }) data: ScenarioData | undefined;
  /** Which act begins; 0 for the first. */
  @property({ type: Number }) act = 0;

  protected override render() {
    const act = this.data?.scenario.acts[this.act];
    if (this.data === undefined || act === undefined) return nothing;
    const { scenario } = this.data;
    const { briefing, common } = words();
    return html`
      <article>
        <p class="kind">${common.kind[scenario.kind]}</p>
        <h1 tabindex="-1">${drawLine(scenario.title)}</h1>
        ${this.act === 0 ? html`<div class="prose">${drawProse(scenario.about)}</div>` : nothing}
        ${this.#drawPeople(this.data)}
        <p class="part"><strong>${briefing.you[act.you]}</strong> ${briefing.attention(act.start.minutes)}</p>
        <div class="onward">
          <button class="main" data-action="begin" @click=${() => this.#ask('begin')}>${common.begin}</button>
          <button class="plain" data-action="back" @click=${() => this.#ask('back')}>${common.back}</button>
        </div>
      </article>
    `;
  }

  #drawPeople({ scenario, portraits, faces }: ScenarioData) {
    const people = Object.entries(scenario.cast).filter(([id]) => portraits[id] !== undefined);
    if (people.length === 0) return nothing;
    return html`
      <h2 class="unseen">${words().briefing.people}</h2>
      <ul role="list">
        ${people.map(
          ([id, { name, role }]) => html`
            <li>
              <div class="face"><tws-portrait .portrait=${portraits[id]} .faces=${faces}></tws-portrait></div>
              <p>
                <span class="name">${name}</span>
                <span class="role">${role}</span>
              </p>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #ask(action: 'begin' | 'back'): void {
    this.dispatchEvent(new TwsActionEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-briefing': TwsBriefing;
  }
}
