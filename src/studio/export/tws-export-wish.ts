import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Edition, Format } from '../../../scorm/package/package-files.ts';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import { TwsExportWishEvent } from './export-events.ts';
import { type LaunchName, launchSettings } from './launch-choices.ts';
import { styles } from './tws-export-wish.styles.ts';
import { firstWish, type ListedScenario, type Wish } from './wish.ts';

const formats: readonly (readonly [Format, name: string, why: string])[] = [
  ['scorm12', 'SCORM 1.2', 'Works in nearly every LMS. Take it unless somebody told you otherwise.'],
  [
    'scorm2004',
    'SCORM 2004',
    'Take it if your LMS or its administrator asks for it. It also reports how far a learner is.',
  ],
  [
    'web',
    'A folder for the web',
    'For a web server, or to look at without an LMS; a zip to unpack. It reports to nobody.',
  ],
];

const editions: readonly (readonly [Edition, string])[] = [
  [4, '4th Edition, the usual one'],
  [3, '3rd Edition, for LMSs that refuse the 4th'],
];

/**
 * @summary What to make: the standard, the scenarios, and settings for this package alone.
 *
 * @fires {TwsExportWishEvent} tws-export-wish - Something else is wanted.
 */
@customElement('tws-export-wish')
export class TwsExportWish extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) wish: Wish = firstWish;
  @property({ attribute: false }) listed: readonly ListedScenario[] = [];

  protected override render() {
    const { format } = this.wish;
    return html`
      <fieldset>
        <legend>Which kind?</legend>
        ${formats.map((each) => this.#drawFormat(each))}
      </fieldset>
      ${format === 'scorm2004' ? this.#drawEditions() : nothing} ${this.#drawScenarios()}
      ${format === 'web' ? nothing : this.#drawSettings()}
    `;
  }

  #drawFormat([format, name, why]: (typeof formats)[number]) {
    return html`
      <label class="choice">
        <input
          type="radio"
          name="format"
          data-field="format-${format}"
          .checked=${live(this.wish.format === format)}
          @change=${() => this.#want({ format })}
        />
        <span>
          <strong>${name}</strong
          >${format === 'scorm12' ? html`<span class="mark">Suggested</span>` : nothing}
          <span class="hint">${why}</span>
        </span>
      </label>
    `;
  }

  #drawEditions() {
    return html`
      <details>
        <summary>Edition of SCORM 2004</summary>
        ${editions.map(
          ([edition, words]) => html`
            <label class="choice small">
              <input
                type="radio"
                name="edition"
                data-field="edition-${edition}"
                .checked=${live(this.wish.edition === edition)}
                @change=${() => this.#want({ edition })}
              />
              ${words}
            </label>
          `,
        )}
      </details>
    `;
  }

  #drawScenarios() {
    const { without } = this.wish;
    const left = this.listed.filter(({ id }) => without.has(id)).length;
    const isPart = left > 0 && left < this.listed.length;
    return html`
      <fieldset>
        <legend>Which scenarios?</legend>
        ${this.listed.map(
          ({ id, title }) => html`
            <label class="choice small">
              <input
                type="checkbox"
                data-field="scenario-${id}"
                .checked=${live(!without.has(id))}
                @change=${() => this.#toggle(id)}
              />
              ${title}
            </label>
          `,
        )}
        ${
          isPart
            ? html`<p class="quiet">
                A part is a course of its own for the LMS, with its own name and records. Choose the same part
                again whenever you bring it up to date.
              </p>`
            : nothing
        }
      </fieldset>
    `;
  }

  #drawSettings() {
    const { launch } = this.wish;
    const count = Object.keys(launch).length;
    return html`
      <details ?open=${count > 0}>
        <summary>Settings for this package${count > 0 ? ` (${count})` : ''}</summary>
        <p class="quiet">
          They hold for this package alone, and the LMS can change them. What holds everywhere is set on the
          Course page.
        </p>
        <div class="settings">
          ${launchSettings.map(
            ({ name, label, values }) => html`
              <label>
                ${label}
                <select data-field="launch-${name}" @change=${(event: Event) => this.#set(name, event)}>
                  <option value="" .selected=${launch[name] === undefined}>as the course says</option>
                  ${values.map(
                    ([value, words]) =>
                      html`<option value=${value} .selected=${launch[name] === value}>${words}</option>`,
                  )}
                </select>
              </label>
            `,
          )}
        </div>
      </details>
    `;
  }

  #toggle(id: string): void {
    const without = new Set(this.wish.without);
    if (!without.delete(id)) without.add(id);
    this.#want({ without });
  }

  #set(name: LaunchName, event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    const { [name]: _, ...others } = this.wish.launch;
    this.#want({ launch: value === '' ? others : { ...others, [name]: value } });
  }

  #want(change: Partial<Wish>): void {
    this.dispatchEvent(new TwsExportWishEvent({ ...this.wish, ...change }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-export-wish': TwsExportWish;
  }
}
