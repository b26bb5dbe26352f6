import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { shared } from '../../../look/shared.styles.ts';
import { drawProse } from '../../../player/prose/prose.ts';
import { asText } from '../../../scenario/fields.ts';
import { compileProse } from '../../../scenario/compile-text.ts';
import type { PlacedDiagnostic } from '../../analysis/analysis.ts';
import type { Path } from '../../document/file-document.ts';
import { dense } from '../../../look/dense.styles.ts';
import '../condition/tws-condition.ts';
import { fieldStyles } from '../field.styles.ts';
import { aroundOf, drawField } from '../fields/draw-field.ts';
import { drawProblems } from '../fields/draw-problems.ts';
import { drawUnreadable, textShown } from '../fields/unreadable.ts';
import type { Names } from '../names.ts';
import { problemsAt, problemsIn } from '../problems.ts';
import { shown } from '../shown.ts';
import { type Make, TwsFieldEditEvent } from '../tws-field-edit-event.ts';
import { isReadable, versionAdded, versionMovedDown, versionRemoved, versionsIn } from '../versions.ts';
import { hasMarks, lengthIn, type Limit } from '../words-length.ts';
import { written } from '../written.ts';
import { styles } from './tws-words.styles.ts';

const words = {
  version: (number: number) => `version ${number}`,
  otherwise: 'Otherwise',
  always: 'Pick when this version is used',
  only: 'Whatever happened',
  add: 'Say it differently, if …',
  addTitle: 'Adds a version of this text that is used only when something is so.',
  rare: 'Met only where a site raises or lowers the start values',
  preview: 'As it is read',
};

/**
 * @summary Words that somebody reads, with their length against the rule; and their versions, of which the first that
 * holds is used.
 *
 * @fires {TwsFieldEditEvent} tws-field-edit - Something was changed; the changes write it at `place`.
 * @fires {TwsTextEvent} tws-text-wanted - What stands there cannot be shown here.
 */
@customElement('tws-words')
export class TwsWords extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles];

  @property() label = '';
  @property() help = '';
  /** The name of the field, for tests; part of the names of what is inside. */
  @property() field = 'text';
  /** In the words of “changing … of”. */
  @property() what = 'the text';
  /** As it stands in the file: a text, or a list of versions. */
  @property({ attribute: false, hasChanged: differs }) value: unknown;
  /** Where it stands in the file, or would. */
  @property({ attribute: false, hasChanged: differs }) place: Path = [];
  /** Findings at this place and inside it. */
  @property({ attribute: false, hasChanged: differs }) problems: readonly PlacedDiagnostic[] = [];
  @property({ attribute: false }) names: Names | undefined;
  @property({ attribute: false }) limit: Limit | undefined;
  /** As in the scenario, such as `en`: the language of the words. */
  @property() language = 'en';
  /** One line: Enter does nothing, and no paragraphs or lists. */
  @property({ type: Boolean }) line = false;
  /** Stays as an empty text when it is emptied; otherwise the entry goes. */
  @property({ type: Boolean }) needed = false;
  /** The format knows no versions of this text. */
  @property({ type: Boolean }) single = false;
  @property() placeholder = '';

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('textarea')?.focus();
  }

  protected override render() {
    const { value, label, place } = this;
    const problems = problemsIn(this.problems, place);
    const framed = { id: 'text', label, help: this.help === '' ? undefined : this.help, problems };
    if (!isReadable(value, 'text')) return drawUnreadable(framed, place);
    const versions = versionsIn(value);
    if (versions !== undefined) return this.#drawVersions(versions);
    return drawField(framed, () => this.#drawText(value, place, { framed, isOnly: true }));
  }

  #drawText(
    value: unknown,
    place: Path,
    { framed, isOnly, label }: { framed: Parameters<typeof aroundOf>[0]; isOnly: boolean; label?: string },
  ): TemplateResult {
    const text = textShown(value);
    const length = this.limit === undefined ? undefined : lengthIn(text, this.limit, this.language);
    const { id, describedBy, invalid } = aroundOf(framed, length === undefined ? [] : [`${framed.id}-count`]);
    const index = place.length > this.place.length ? `.${String(place[this.place.length])}` : '';
    return html`
      <textarea
        id=${id}
        class=${this.line ? 'low' : ''}
        rows=${this.line ? 1 : 3}
        lang=${this.language}
        spellcheck="true"
        data-field="${this.field}${index}"
        placeholder=${this.placeholder}
        aria-label=${label ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        ${shown(text)}
        @keydown=${this.#press}
        @input=${(event: Event) => this.#type(event.target as HTMLTextAreaElement, place, isOnly)}
      ></textarea>
      <div class="under">
        ${
          length === undefined
            ? html`<span></span>`
            : html`<span class="count ${length.isOff ? 'over' : ''}" id="${framed.id}-count"
                >${length.words}</span
              >`
        }
        ${
          isOnly && !this.single
            ? html`<button
                type="button"
                class="small"
                data-action="add-version"
                title=${words.addTitle}
                @click=${() => this.#addVersion(0)}
              >
                ${words.add}
              </button>`
            : nothing
        }
      </div>
      ${!this.line && hasMarks(text) ? this.#drawPreview(text) : nothing}
    `;
  }

  #drawPreview(text: string): TemplateResult {
    return html`<div class="preview" role="group" aria-label=${words.preview} lang=${this.language}>
      ${drawProse(compileProse(text).value)}
    </div>`;
  }

  #drawVersions(versions: readonly Readonly<Record<string, unknown>>[]): TemplateResult {
    const { place, label } = this;
    const inside = versions.map((_, index) => [...place, index]);
    return html`
      <fieldset class="field" aria-describedby=${this.help === '' ? nothing : 'all-help'}>
        <legend>${label}</legend>
        ${this.help === '' ? nothing : html`<p class="help" id="all-help">${this.help}</p>`}
        <ol class="versions">
          ${versions.map((version, index) => this.#drawVersion(version, index, versions.length))}
        </ol>
        <div class="under">
          <button
            type="button"
            class="small"
            data-action="add-version"
            title=${words.addTitle}
            @click=${() => this.#addVersion(Math.max(0, versions.length - 1))}
          >
            ${words.add}
          </button>
        </div>
        ${drawProblems(problemsAt(this.problems, place, inside), undefined)}
      </fieldset>
    `;
  }

  #drawVersion(version: Readonly<Record<string, unknown>>, index: number, count: number): TemplateResult {
    const here = [...this.place, index];
    const when = [...here, 'when'];
    const problems = problemsAt(this.problems, here, [when]);
    const isLast = index === count - 1;
    const label = `${this.label}, ${words.version(index + 1)}`;
    const id = `text-${index}`;
    return html`<li class="version" data-version=${index}>
      <div class="head">
        ${
          isLast && version['when'] === undefined
            ? html`<span class="always">${count > 1 ? words.otherwise : words.only}</span>`
            : html`<tws-condition
                .value=${version['when']}
                .place=${when}
                .names=${this.names}
                .problems=${problemsIn(this.problems, when)}
                .always=${words.always}
                .what=${`when ${this.what} is said so`}
                .field=${`${this.field}.${index}.when`}
              ></tws-condition>`
        }
      </div>
      ${keyed(
        asText(version['id']) ?? index,
        this.#drawText(version['text'], [...here, 'text'], {
          framed: { id, problems },
          isOnly: false,
          label,
        }),
      )}
      <div class="row foot">
        <label class="tick"
          ><input
            type="checkbox"
            data-field="${this.field}.${index}.other_starts_only"
            .checked=${version['other_starts_only'] === true}
            @change=${(event: Event) => this.#mark(index, (event.target as HTMLInputElement).checked)}
          /><span class="help">${words.rare}</span></label
        ><span class="tools">${this.#drawButtons(index, count, version['when'] === undefined)}</span>
      </div>
      ${drawProblems(problems, `${id}-problems`)}
    </li>`;
  }

  #drawButtons(index: number, count: number, isUsual: boolean): TemplateResult {
    const name = words.version(index + 1);
    const canGoDown = index < count - 2 || (index < count - 1 && !isUsual);
    const button = (action: string, label: string, sign: string, disabled: boolean, press: () => void) =>
      html`<button
        type="button"
        class="small"
        data-action=${action}
        aria-label=${label}
        title=${label}
        ?disabled=${disabled}
        @click=${press}
      >
        ${sign}
      </button>`;
    return html`
      ${button('move-up', `Move ${name} up`, '↑', index === 0 || (isUsual && index === count - 1), () =>
        this.#move(index - 1, index - 1),
      )}
      ${button('move-down', `Move ${name} down`, '↓', !canGoDown, () => this.#move(index, index + 1))}
      ${button('remove-version', `Take ${name} away`, '×', false, () => this.#remove(index))}
    `;
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (this.line && event.key === 'Enter' && !event.isComposing) event.preventDefault();
  };

  #type(area: HTMLTextAreaElement, place: Path, isOnly: boolean): void {
    const typed = this.line ? area.value.replace(/\s*[\r\n]+\s*/g, ' ') : area.value;
    const value = typed === '' && isOnly && !this.needed ? undefined : typed;
    this.#edit(`changing ${this.what}`, (document) => written(document, place, value), place.join('/'));
  }

  #addVersion(index: number): void {
    const { place, value } = this;
    const words = typeof value === 'string' ? value : '';
    this.#edit(`adding a version of ${this.what}`, (document) =>
      versionAdded(document, place, 'text', words),
    );
    void this.#to(index, 'tws-condition');
  }

  #remove(index: number): void {
    const { place } = this;
    this.#edit(`taking a version of ${this.what} away`, (document) =>
      versionRemoved(document, place, index, 'text'),
    );
    void this.#to(Math.max(0, index - 1), 'textarea');
  }

  /** @param index Exchanged with the one after it. */
  #move(index: number, to: number): void {
    const { place } = this;
    this.#edit(`moving a version of ${this.what}`, (document) => versionMovedDown(document, place, index));
    void this.#to(to, 'textarea');
  }

  #mark(index: number, is: boolean): void {
    const place = [...this.place, index, 'other_starts_only'];
    this.#edit(`marking a version of ${this.what}`, (document) =>
      written(document, place, is ? true : undefined),
    );
  }

  #edit(label: string, make: Make, typing?: string): void {
    this.dispatchEvent(new TwsFieldEditEvent(label, [make], typing));
  }

  /** Focus stays with what was edited. */
  async #to(index: number, what: 'textarea' | 'tws-condition'): Promise<void> {
    await new Promise((drawn) => setTimeout(drawn));
    await this.updateComplete;
    const version = this.renderRoot.querySelector(`[data-version="${index}"]`) ?? this.renderRoot;
    const found = version.querySelector<HTMLElement>(what);
    const inner = found?.shadowRoot?.querySelector<HTMLElement>('summary');
    (inner ?? found ?? this.renderRoot.querySelector<HTMLElement>('textarea'))?.focus();
  }
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-words': TwsWords;
  }
}
