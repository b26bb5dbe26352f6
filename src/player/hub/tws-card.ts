import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type PlayerAction, TwsActionEvent } from '../events.ts';
import { drawLine, plainLine } from '../prose/prose.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import type { CardView } from './card-view.ts';
import { styles } from './tws-card.styles.ts';
import '../portrait/tws-portrait.ts';

/**
 * @summary One scenario of the hub: with whom, how long, what has been played, and the way in.
 *
 * @fires {TwsActionEvent} tws-action - `open`, `restart` or `open-debrief`, with the scenario.
 */
@customElement('tws-card')
export class TwsCard extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) view: CardView | undefined;
  /** Only what is needed to choose it. */
  @property({ type: Boolean, reflect: true }) brief = false;

  protected override render() {
    if (this.view === undefined) return nothing;
    const { card, face, next } = this.view;
    const { hub, common } = words();
    const [from, to] = card.minutes;
    return html`
      <article>
        <div class="face">
          ${
            face === undefined
              ? html`<span aria-hidden="true">${initial(card.resident.name)}</span>`
              : html`<tws-portrait .portrait=${face.portrait} .faces=${face.faces}></tws-portrait>`
          }
        </div>
        <div class="about">
          <p class="facts">
            ${next ? html`<strong class="next">${hub.next}</strong> · ` : nothing}${common.kind[card.kind]} ·
            ${common.fromTo(from, to)}
          </p>
          <h2>${drawLine(card.title)}</h2>
          <p class="with">
            ${this.brief ? hub.withName(card.resident.name) : hub.with(card.resident.name, card.resident.role)}
          </p>
        </div>
        <p class="summary">${drawLine(card.summary)}</p>
        <p class="state ${this.view.state}">${this.#stateOf(this.view)}</p>
        <div class="ways">${this.#drawWays(card.id, plainLine(card.title))}</div>
      </article>
    `;
  }

  #stateOf(view: CardView): string {
    const { hub } = words();
    switch (view.state) {
      case 'untouched':
        return hub.state.untouched;
      case 'started':
        return hub.state.started(view.step);
      case 'debrief-waiting':
        return hub.state.debriefWaiting;
      case 'done':
        return view.running ? `${hub.state.done}. ${hub.state.startedAgain(view.step)}` : hub.state.done;
      default:
        return view.state satisfies never;
    }
  }

  #drawWays(scenario: string, title: string) {
    const { hub } = words();
    const open = (label: string, name: string, kind = 'main') => html`
      <button class=${kind} data-scenario=${scenario} aria-label=${name} @click=${() => this.#ask('open')}>
        ${label}
      </button>
    `;
    const restart = html`
      <button
        class="plain"
        data-action="restart"
        data-restart=${scenario}
        aria-label=${hub.restartNamed(title)}
        @click=${() => this.#ask('restart')}
      >
        ${hub.restart}
      </button>
    `;
    const debrief = (kind: string) => html`
      <button
        class=${kind}
        data-action="open-debrief"
        aria-label=${hub.readDebriefNamed(title)}
        @click=${() => this.#ask('open-debrief')}
      >
        ${hub.readDebrief}
      </button>
    `;
    if (this.view?.running) return [open(hub.resume, hub.resumeNamed(title)), restart];
    switch (this.view?.state) {
      case 'debrief-waiting':
        return [debrief('main'), restart];
      case 'done':
        return [open(hub.again, hub.againNamed(title), ''), debrief('plain')];
      default:
        return open(hub.start, hub.startNamed(title));
    }
  }

  #ask(action: PlayerAction): void {
    this.dispatchEvent(new TwsActionEvent(action, this.view?.card.id));
  }
}

function initial(name: string): string {
  const parts = name.replace(/^(Dr|Prof|Mr|Ms|Mrs)\.?\s+/i, '').split(/\s+/);
  return parts[0]?.charAt(0) ?? '';
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-card': TwsCard;
  }
}
