import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../look/shared.styles.ts';
import { asText } from '../../../scenario/fields.ts';
import type { PlacedDiagnostic } from '../../analysis/analysis.ts';
import type { Path } from '../../document/file-document.ts';
import { dense } from '../../../look/dense.styles.ts';
import '../condition/tws-condition.ts';
import { fieldStyles } from '../field.styles.ts';
import { drawProblems, hasError } from '../fields/draw-problems.ts';
import { drawUnreadable } from '../fields/unreadable.ts';
import type { Names, Option } from '../names.ts';
import '../picker/tws-picker.ts';
import { problemsAt, problemsIn } from '../problems.ts';
import { type Make, TwsFieldEditEvent } from '../tws-field-edit-event.ts';
import type { TwsPickEvent } from '../tws-pick-event.ts';
import { isReadable, versionAdded, versionMovedDown, versionRemoved, versionsIn } from '../versions.ts';
import { written } from '../written.ts';
import { TwsVisitEvent } from './tws-visit-event.ts';

const words = {
  to: 'Leads to',
  add: 'Somewhere else, if …',
  otherwise: 'Otherwise',
  always: 'Pick when this way is taken',
  clear: 'Take this way away',
  visit: 'Open',
};

const endings: readonly Option[] = [
  { value: 'end', label: 'The end of this part', detail: 'The levels decide which ending is told.' },
  {
    value: 'onward',
    label: 'Onward, after a rescue',
    detail: 'Goes where the choice before the rescue was leading.',
  },
];

/**
 * @summary Where a scene or a choice leads: to one scene, or to the first of several whose condition holds.
 *
 * @fires {TwsFieldEditEvent} tws-field-edit - It was changed; the changes write it at `place`.
 * @fires {TwsVisitEvent} tws-visit-scene - A scene is to be opened.
 */
@customElement('tws-ways')
export class TwsWays extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles()];

  @property() label = 'Where it leads';
  @property() help = '';
  /** As it stands in the file; undefined where there is none. */
  @property({ attribute: false }) value: unknown;
  @property({ attribute: false }) place: Path = [];
  @property({ attribute: false }) names: Names | undefined;
  @property({ attribute: false }) problems: readonly PlacedDiagnostic[] = [];
  /** What happens where there is no way of its own; empty where one is needed. */
  @property() without = '';

  protected override render() {
    const { value, label, names, place } = this;
    const problems = problemsIn(this.problems, place);
    if (names === undefined) return nothing;
    if (!isReadable(value, 'go')) return drawUnreadable({ id: 'next', label, problems }, place);
    const ways = versionsIn(value);
    return html`
      <fieldset class="field" data-at="next">
        <legend class="unseen">${label}</legend>
        ${this.help === '' ? nothing : html`<p class="help">${this.help}</p>`}
        ${ways === undefined ? this.#drawOne(asText(value) ?? '', names) : this.#drawMany(ways, names)}
        <div class="row">
          <button type="button" class="small" data-action="add-way" @click=${this.#add}>${words.add}</button>
          ${
            this.without !== '' && value !== undefined
              ? html`<button type="button" class="small" data-action="clear-ways" @click=${this.#clear}>
                  ${words.clear}
                </button>`
              : nothing
          }
        </div>
      </fieldset>
    `;
  }

  #drawOne(go: string, names: Names): TemplateResult {
    return html`
      ${go === '' && this.without !== '' ? html`<p class="help">${this.without}</p>` : nothing}
      ${this.#drawTarget(go, this.place, 'next', names)}
      ${drawProblems(problemsIn(this.problems, this.place), undefined)}
    `;
  }

  #drawMany(ways: readonly Readonly<Record<string, unknown>>[], names: Names): TemplateResult {
    const inside = ways.map((_, index) => [...this.place, index]);
    return html`<ol>
        ${ways.map((way, index) => this.#drawWay(way, index, ways.length, names))}
      </ol>
      ${drawProblems(problemsAt(this.problems, this.place, inside), undefined)}`;
  }

  #drawWay(
    way: Readonly<Record<string, unknown>>,
    index: number,
    count: number,
    names: Names,
  ): TemplateResult {
    const here = [...this.place, index];
    const when = [...here, 'when'];
    const isUsual = index === count - 1 && way['when'] === undefined;
    const name = `way ${index + 1}`;
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
    return html`<li data-way=${index}>
      <div class="head">
        ${
          isUsual
            ? html`<span class="always">${words.otherwise}</span>`
            : html`<tws-condition
                .value=${way['when']}
                .place=${when}
                .names=${names}
                .problems=${problemsIn(this.problems, when)}
                .always=${words.always}
                .what=${'when a way is taken'}
                .field=${`next.${index}.when`}
              ></tws-condition>`
        }
      </div>
      ${this.#drawTarget(
        asText(way['go']) ?? '',
        [...here, 'go'],
        `next.${index}`,
        names,
        html`<span class="tools">
          ${button('move-up', `Move ${name} up`, '↑', index === 0 || isUsual, () => this.#move(index - 1, index - 1))}
          ${button('move-down', `Move ${name} down`, '↓', index >= count - 2, () => this.#move(index, index + 1))}
          ${button('remove-way', `Take ${name} away`, '×', false, () => this.#remove(index))}
        </span>`,
      )}
      ${drawProblems(problemsAt(this.problems, here, [when]), undefined)}
    </li>`;
  }

  #drawTarget(
    go: string,
    place: Path,
    field: string,
    names: Names,
    tools: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const isScene = names.scenes().some(({ value }) => value === go);
    return html`<div class="row">
      <tws-picker
        class="grow"
        quiet
        label=${words.to}
        placeholder="Pick a scene, or the end"
        field=${field}
        .value=${go}
        .options=${() => [...names.scenes(), ...endings]}
        ?invalid=${hasError(problemsIn(this.problems, place))}
        @tws-pick=${({ value }: TwsPickEvent) =>
          this.#edit('changing where it leads', (document) => written(document, place, value))}
      ></tws-picker>
      ${
        isScene
          ? html`<button
              type="button"
              class="small"
              data-action="open-scene"
              @click=${() => this.dispatchEvent(new TwsVisitEvent(go))}
            >
              ${words.visit}
            </button>`
          : nothing
      }
      ${tools}
    </div>`;
  }

  readonly #add = (): void => {
    const { place, value } = this;
    const ways = versionsIn(value);
    const usual = asText(ways === undefined ? value : ways.at(-1)?.['go']) ?? '';
    this.#edit('adding a way', (document) => versionAdded(document, place, 'go', usual));
    void this.#to(Math.max(0, (ways?.length ?? 1) - 1));
  };

  readonly #clear = (): void => {
    const { place } = this;
    this.#edit('taking its own way away', (document) => written(document, place, undefined));
    void this.#to(0);
  };

  #remove(index: number): void {
    const { place } = this;
    this.#edit('taking a way away', (document) => versionRemoved(document, place, index, 'go'));
    void this.#to(Math.max(0, index - 1));
  }

  /** @param index Exchanged with the one after it. */
  #move(index: number, to: number): void {
    const { place } = this;
    this.#edit('moving a way', (document) => versionMovedDown(document, place, index));
    void this.#to(to);
  }

  #edit(label: string, make: Make): void {
    this.dispatchEvent(new TwsFieldEditEvent(label, [make]));
  }

  async #to(index: number): Promise<void> {
    await new Promise((drawn) => setTimeout(drawn));
    await this.updateComplete;
    const way = this.renderRoot.querySelector(`[data-way="${index}"]`) ?? this.renderRoot;
    const summary = way.querySelector('tws-condition')?.shadowRoot?.querySelector<HTMLElement>('summary');
    (summary ?? way.querySelector<HTMLElement>('tws-picker'))?.focus();
  }
}

function styles() {
  return css`
    ol {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--tws-3);
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--tws-1);
      padding-inline-start: var(--tws-3);
      border-inline-start: 3px solid var(--tws-line);
    }

    .head {
      display: flex;
      gap: var(--tws-1);
      align-items: flex-start;
    }

    .head tws-condition,
    .head .always {
      flex: 1;
      min-inline-size: 0;
    }

    .head .always {
      padding: 0.375rem 0;
      font-weight: 620;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-ways': TwsWays;
  }
}
