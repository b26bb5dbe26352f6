import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CourseSettings } from '../../course/settings.ts';
import type { Moment } from '../../engine/moment.ts';
import { TwsNoteEvent } from '../events.ts';
import { drawLine, plainLine } from '../prose/prose.ts';
import { longestNote } from '../session/visit-notes.ts';
import { shared } from '../../look/shared.styles.ts';
import { words } from '../words.ts';
import { styles } from './tws-pit-stop.styles.ts';

/**
 * @summary A pause that may be passed by: the learner guesses what is not being said, by picking or in their own words.
 *
 * @fires {TwsNoteEvent} tws-note - The guess, at the given place.
 */
@customElement('tws-pit-stop')
export class TwsPitStop extends LitElement {
  static override styles = [shared, styles];

  @property({ attribute: false }) pitStop: Moment['pitStop'];
  /** Who is not telling. */
  @property() name = '';
  /** Where the guess is remembered. */
  @property() place = '';
  /** What has been guessed so far; empty for nothing. */
  @property() guess = '';
  /** Where the learner's own words go in this course. */
  @property() goes: CourseSettings['reflections'] = 'visit';

  protected override render() {
    if (this.pitStop === undefined) return nothing;
    const { pitStop: say } = words();
    const { asks, guesses } = this.pitStop;
    const offered = guesses.map(plainLine);
    const own = offered.includes(this.guess) ? '' : this.guess;
    return html`
      <details @toggle=${this.#bringIntoView}>
        <summary>
          <span class="asks">${asks === undefined ? say.asks(this.name) : drawLine(asks)}</span>
          ${this.guess === '' ? nothing : html`<span class="guessed">${say.guessed}</span>`}
        </summary>
        <fieldset>
          <legend class="unseen">${say.guesses}</legend>
          ${offered.map(
            (text, index) => html`
              <label class="chip">
                <input
                  type="radio"
                  name="guess"
                  .value=${text}
                  .checked=${text === this.guess}
                  @change=${() => this.#note(text)}
                />
                <span>${drawLine(guesses[index] ?? [])}</span>
              </label>
            `,
          )}
        </fieldset>
        <label class="own" for="own">${say.own}</label>
        <p id="goes">${say.goes[this.goes]}</p>
        <input
          id="own"
          type="text"
          maxlength=${longestNote}
          autocomplete="off"
          aria-describedby="goes"
          .value=${own}
          @change=${this.#write}
        />
      </details>
    `;
  }

  /** Opened, it would lie below the fold: as much of it as there is room for above Continue. */
  readonly #bringIntoView = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open) this.scrollIntoView({ block: 'nearest' });
  };

  readonly #write = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#note(target.value.trim().slice(0, longestNote));
  };

  #note(text: string): void {
    this.dispatchEvent(new TwsNoteEvent(this.place, text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-pit-stop': TwsPitStop;
  }
}
