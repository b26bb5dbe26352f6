import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { State } from '../../model/state.ts';
import { shared } from '../../look/shared.styles.ts';
import { drawLine, drawProse } from '../../player/prose/prose.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { dense } from '../../look/dense.styles.ts';
import { repliesAt, type ReplyAt } from './replies-at.ts';

const bandWords = { open: 'open', testing: 'testing', guarded: 'guarded' } as const;

/** @summary “What would she say at 30?”: the reply to each choice of a scene, at any level of all strands. */
@customElement('tws-asked')
export class TwsAsked extends LitElement {
  static override styles = [shared, dense, styles()];

  /** The scenario's file. */
  @property() text = '';
  /** Id of the scene. */
  @property() scene = '';
  @property({ attribute: false }) here: State | undefined;
  @state() private level = 30;

  #scenario: Scenario | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.#scenario = readScenario(this.text, 'scenario.yaml').scenario;
  }

  protected override render() {
    const replies = this.#replies();
    if (replies.length === 0) return nothing;
    return html`<details>
      <summary data-action="ask-replies">What would they say at ${this.level}?</summary>
      <label>
        <span>Every strand at</span>
        <input
          type="range"
          min="0"
          max="100"
          data-field="asked-level"
          .value=${String(this.level)}
          @input=${this.#ask}
        />
        <output>${this.level}</output>
      </label>
      <ul>
        ${replies.map(
          ({ text, band, reply }) =>
            html`<li>
              <p class="choice">${drawLine(text)}</p>
              <div class="reply" data-band=${band}>
                <p class="quiet">${bandWords[band]}</p>
                ${drawProse(reply)}
              </div>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #ask(event: Event): void {
    this.level = Number((event.target as HTMLInputElement).value);
  }

  #replies(): readonly ReplyAt[] {
    const { level } = this;
    if (this.#scenario?.scenes[this.scene] === undefined) return [];
    const levels = { V: level, C: level, R: level, G: level, T: level, B: level };
    return repliesAt(this.#scenario, this.scene, levels);
  }
}

function styles() {
  return css`
    summary {
      min-block-size: 2rem;
      font-weight: 650;
      cursor: pointer;
    }

    label {
      margin-block: var(--tws-1) var(--tws-3);
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) 2.2rem;
      align-items: center;
      gap: var(--tws-2);
    }

    input {
      accent-color: var(--tws-safety);
    }

    ul {
      display: grid;
      gap: var(--tws-3);
      padding: 0;
      list-style: none;
    }

    .choice {
      font-weight: 600;
    }

    .reply {
      padding-inline-start: var(--tws-3);
      border-inline-start: 3px solid var(--tws-voice);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-asked': TwsAsked;
  }
}
