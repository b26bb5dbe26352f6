import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../look/shared.styles.ts';
import type { PlacedDiagnostic } from '../../analysis/analysis.ts';
import type { Path } from '../../document/file-document.ts';
import { dense } from '../../../look/dense.styles.ts';
import { fieldStyles } from '../field.styles.ts';
import { drawProblems } from '../fields/draw-problems.ts';
import { drawToText } from '../fields/unreadable.ts';
import type { Names } from '../names.ts';
import { TwsFieldEditEvent } from '../tws-field-edit-event.ts';
import { written } from '../written.ts';
import { sentenceOf } from './condition-sentence.ts';
import {
  added,
  conditionOf,
  type Group,
  groupAt,
  isGroup,
  type Part,
  replaced,
  type Test,
  testKinds,
  treeOf,
} from './condition-tree.ts';
import { drawTest } from './draw-test.ts';
import { firstValues, groupWords, testWords } from './test-words.ts';
import { styles } from './tws-condition.styles.ts';

const words = {
  unreadable: 'This condition has something that cannot be built by picking. It is kept as it is.',
  add: 'Add a question…',
  group: 'A group of questions',
  remove: 'Take this question away',
  removeGroup: 'Take this group away',
  must: 'How these count',
};

type Address = readonly number[];

/**
 * @summary A condition as a sentence, and built by picking underneath.
 *
 * @fires {TwsFieldEditEvent} tws-field-edit - It was changed; the changes write it at `place`.
 */
@customElement('tws-condition')
export class TwsCondition extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles];

  /** As it stands in the file; undefined where there is none. */
  @property({ attribute: false, hasChanged: differs }) value: unknown;
  /** Where it stands in the file, or would. */
  @property({ attribute: false, hasChanged: differs }) place: Path = [];
  @property({ attribute: false }) names: Names | undefined;
  @property({ attribute: false }) problems: readonly PlacedDiagnostic[] = [];
  /** The first word of the sentence. */
  @property() begins = 'If';
  /** What it says where nothing is asked. */
  @property() always = 'Always';
  /** What is conditional, in the words of “changing … of”. */
  @property() what = 'a condition';
  /** Begins the names of its controls, for tests. */
  @property() field = 'when';

  /** What is being built; questions that are asked by half are not in the file yet. */
  @state() private tree: Group | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') && !changed.has('place')) return;
    if (this.tree !== undefined && !changed.has('place') && !differs(conditionOf(this.tree), this.value))
      return;
    this.tree = treeOf(this.value);
  }

  protected override render() {
    const { names, tree } = this;
    if (names === undefined) return nothing;
    const problems = drawProblems(this.problems, undefined);
    if (tree === undefined)
      return html`<p class="unreadable">${words.unreadable} ${drawToText(this.place)}</p>
        ${problems}`;
    const sentence = sentenceOf(this.value, names);
    return html`
      <details data-at=${this.field}>
        <summary data-field=${this.field}>
          ${sentence === '' ? this.always : html`<span class="if">${this.begins}</span> ${sentence}`}
        </summary>
        <div class="builder">${this.#drawGroup(tree, [], names)}</div>
      </details>
      ${problems}
    `;
  }

  #drawGroup(group: Group, at: Address, names: Names): TemplateResult {
    const name = [this.field, ...at].join('.');
    return html`
      <fieldset class="group">
        <legend class="unseen">${groupWords[group.must]}</legend>
        ${
          group.parts.length > 1 || group.must !== 'all' || at.length > 0
            ? this.#drawMust(group, at, name)
            : nothing
        }
        <ul>
          ${group.parts.map((part, index) => this.#drawPart(part, [...at, index], names))}
        </ul>
        ${this.#drawAdd(at, name)}
      </fieldset>
    `;
  }

  #drawMust(group: Group, at: Address, name: string): TemplateResult {
    const change = (event: Event) => {
      const must = (event.target as HTMLSelectElement).value as Group['must'];
      this.#put(at, { ...group, must });
    };
    return html`<div class="row">
      <select class="grow" aria-label=${words.must} data-field="${name}.must" @change=${change}>
        ${(['all', 'any', 'not'] as const).map(
          (must) => html`<option value=${must} .selected=${must === group.must}>${groupWords[must]}</option>`,
        )}
      </select>
      ${at.length === 0 ? nothing : this.#drawRemove(at, words.removeGroup)}
    </div>`;
  }

  #drawPart(part: Part, at: Address, names: Names): TemplateResult {
    if (isGroup(part)) return html`<li>${this.#drawGroup(part, at, names)}</li>`;
    const { kind } = part;
    return html`<li class="test">
      <span class="begins">${testWords[kind].begins}</span>
      ${drawTest({
        test: part,
        names,
        field: [this.field, ...at].join('.'),
        answer: (value, typing) => this.#put(at, { kind, value } satisfies Test, typing),
      })}
      ${this.#drawRemove(at, words.remove)}
    </li>`;
  }

  #drawRemove(at: Address, label: string): TemplateResult {
    return html`<button
      type="button"
      class="small push"
      data-action="remove-question"
      aria-label=${label}
      title=${label}
      @click=${() => this.#remove(at)}
    >
      ×
    </button>`;
  }

  #drawAdd(at: Address, name: string): TemplateResult {
    const add = (event: Event) => {
      const select = event.target as HTMLSelectElement;
      const kind = testKinds.find((one) => one === select.value);
      const part: Part = kind === undefined ? { must: 'any', parts: [] } : { kind, value: firstValues[kind] };
      select.value = '';
      void this.#addTo(at, part);
    };
    return html`<select
      data-action="add-question"
      data-field="${name}.add"
      aria-label="Add a question"
      @change=${add}
    >
      <option value="">${words.add}</option>
      ${testKinds.map((kind) => html`<option value=${kind}>${testWords[kind].add}</option>`)}
      ${at.length < 2 ? html`<option value="group">${words.group}</option>` : nothing}
    </select>`;
  }

  async #addTo(at: Address, part: Part): Promise<void> {
    if (this.tree === undefined) return;
    const index = groupAt(this.tree, at)?.parts.length ?? 0;
    this.#change(added(this.tree, at, part));
    await this.updateComplete;
    const start = `[data-field^="${[this.field, ...at, index].join('.')}."]`;
    const control = [...this.renderRoot.querySelectorAll<HTMLElement>(`${start}, tws-picker`)].find(
      (one) =>
        one.matches(start) ||
        one.getAttribute('field')?.startsWith(`${[this.field, ...at, index].join('.')}.`),
    );
    control?.focus();
  }

  #remove(at: Address): void {
    if (this.tree === undefined) return;
    this.#change(replaced(this.tree, at, undefined));
    const name = [this.field, ...at.slice(0, -1), 'add'].join('.');
    this.renderRoot.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus();
  }

  #put(at: Address, part: Part, typing = false): void {
    if (this.tree === undefined) return;
    const tree = at.length === 0 && isGroup(part) ? part : replaced(this.tree, at, part);
    this.#change(tree, typing ? [...this.place, ...at].join('/') : undefined);
  }

  #change(tree: Group, typing?: string): void {
    this.tree = tree;
    const { place } = this;
    const value = conditionOf(tree);
    if (!differs(value, this.value)) return;
    this.dispatchEvent(
      new TwsFieldEditEvent(`changing ${this.what}`, [(document) => written(document, place, value)], typing),
    );
  }
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-condition': TwsCondition;
  }
}
