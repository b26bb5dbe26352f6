import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CourseOutline } from '../../course/course.ts';
import { type PlayerAction, TwsActionEvent } from '../events.ts';
import type { Telling } from '../session/keeper.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { street } from './street.ts';
import { styles } from './tws-welcome.styles.ts';

/**
 * @summary The first screen: what this is, how long it takes, what the lanes are not, and who is told what.
 *
 * @fires {TwsActionEvent} tws-action - `begin` or `check-lms`.
 */
@customElement('tws-welcome')
export class TwsWelcome extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) outline: CourseOutline | undefined;
  @property() telling: Telling = 'lms';

  protected override render() {
    if (this.outline === undefined) return nothing;
    const { welcome, common } = words();
    const { how, long, levels, told } = welcome;
    const { settings } = this.outline;
    const minutes = this.outline.scenarios.flatMap((card) => card.minutes);
    return html`
      <article>
        ${street}
        <p class="for">${welcome.forWhom}</p>
        <h1 tabindex="-1">${this.outline.title}</h1>
        <p class="lead">${this.outline.summary === '' ? welcome.lead : this.outline.summary}</p>
        <dl>
          ${fact(how.term, how.text[settings.levels])}
          ${fact(long.term, long.text(Math.min(...minutes), Math.max(...minutes)))}
          ${fact(levels.term, levels.text)}
          ${fact(told.term, this.telling === 'lms' ? told.lms(settings) : told[this.telling])}
        </dl>
        <div class="onward">
          <button class="main" data-action="begin" @click=${() => this.#ask('begin')}>${common.begin}</button>
        </div>
        <p class="version">
          ${common.version(this.outline.version)}
          <button class="plain" data-action="check-lms" @click=${() => this.#ask('check-lms')}>
            ${common.checkLms}
          </button>
        </p>
      </article>
    `;
  }

  #ask(action: PlayerAction): void {
    this.dispatchEvent(new TwsActionEvent(action));
  }
}

function fact(term: string, text: string) {
  return html`
    <div>
      <dt>${term}</dt>
      <dd>${text}</dd>
    </div>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-welcome': TwsWelcome;
  }
}
