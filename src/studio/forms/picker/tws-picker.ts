import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../../look/shared.styles.ts';
import { dense } from '../../../look/dense.styles.ts';
import { fieldStyles } from '../field.styles.ts';
import type { Option } from '../names.ts';
import { TwsPickEvent } from '../tws-pick-event.ts';
import { found } from './found.ts';
import { styles } from './tws-picker.styles.ts';

const words = {
  nothing: 'Nothing by that name.',
  more: (count: number) => `${count} more; type to find them.`,
};

/**
 * @summary A field in which one types to find one of many things: scenes, choices, sources.
 *
 * @fires {TwsPickEvent} tws-pick - What was picked.
 */
@customElement('tws-picker')
export class TwsPicker extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles];

  @property() label = '';
  /** Read aloud, not shown. */
  @property({ type: Boolean }) quiet = false;
  @property() help = '';
  /** The id of what is picked now; empty for none, and for a field that adds to a list. */
  @property() value = '';
  @property() placeholder = '';
  /** The name of the field, for tests. */
  @property() field = '';
  @property({ type: Boolean }) invalid = false;
  /** Asked for when the list is opened. */
  @property({ attribute: false }) options: () => readonly Option[] = () => [];

  @state() private typed: string | undefined;
  @state() private isOpen = false;
  @state() private active = 0;

  @query('input') private readonly input!: HTMLInputElement | null;

  override focus(): void {
    this.input?.focus();
  }

  /** Opens it with something typed already. */
  search(text: string): void {
    this.focus();
    this.typed = text;
    this.isOpen = true;
    this.active = 0;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has('active') && !changed.has('isOpen')) return;
    this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const here = this.isOpen ? found(this.options(), this.typed ?? '') : { options: [], more: 0 };
    const { options, more } = here;
    const active = options[Math.min(this.active, options.length - 1)];
    return html`
      <div class="field">
        <label for="input" class=${this.quiet ? 'unseen' : ''}>${this.label}</label>
        ${this.help === '' ? nothing : html`<p class="help" id="help">${this.help}</p>`}
        <div class="frame">
          <input
            id="input"
            type="text"
            role="combobox"
            autocomplete="off"
            data-field=${this.field}
            aria-autocomplete="list"
            aria-controls="list"
            aria-expanded=${this.isOpen}
            aria-invalid=${this.invalid ? 'true' : nothing}
            aria-describedby=${this.help === '' ? nothing : 'help'}
            aria-activedescendant=${active === undefined ? nothing : 'active'}
            placeholder=${this.placeholder}
            .value=${this.typed ?? this.#shown()}
            @input=${this.#type}
            @keydown=${(event: KeyboardEvent) => this.#press(event, active, options.length)}
            @focus=${() => this.input?.select()}
            @click=${this.#open}
            @blur=${this.#close}
          />
          <ul id="list" role="listbox" aria-label=${this.label} ?hidden=${!this.isOpen}>
            ${repeat(
              options,
              ({ value }) => value,
              (option) => this.#drawOption(option, option === active),
            )}
            ${more > 0 ? html`<li class="more" role="presentation">${words.more(more)}</li>` : nothing}
            ${
              this.isOpen && options.length === 0
                ? html`<li class="more" role="presentation">${words.nothing}</li>`
                : nothing
            }
          </ul>
        </div>
      </div>
    `;
  }

  #drawOption(option: Option, isActive: boolean) {
    const { value, label, detail, group } = option;
    const small = [group, detail].filter((one) => one !== undefined && one !== label).join(' · ');
    return html`<li
      role="option"
      id=${isActive ? 'active' : nothing}
      class=${isActive ? 'active' : ''}
      data-value=${value}
      aria-selected=${value === this.value}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#pick(option)}
    >
      <span>${label}</span>${small === '' ? nothing : html`<small>${small}</small>`}
    </li>`;
  }

  #shown(): string {
    if (this.value === '') return '';
    const option = this.options().find(({ value }) => value === this.value);
    return option?.label ?? this.value;
  }

  readonly #open = (): void => {
    if (this.isOpen) return;
    this.active = Math.max(
      0,
      found(this.options(), '').options.findIndex(({ value }) => value === this.value),
    );
    this.isOpen = true;
  };

  readonly #type = (): void => {
    this.typed = this.input?.value ?? '';
    this.isOpen = true;
    this.active = 0;
  };

  readonly #close = (): void => {
    this.typed = undefined;
    this.isOpen = false;
  };

  #press(event: KeyboardEvent, active: Option | undefined, count: number): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.isOpen) this.#open();
      else if (count > 0)
        this.active =
          (Math.min(this.active, count - 1) + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
    } else if (event.key === 'Enter' && this.isOpen) {
      event.preventDefault();
      if (active !== undefined) this.#pick(active);
    } else if (event.key === 'Escape' && this.isOpen) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }

  #pick({ value }: Option): void {
    this.#close();
    // What was typed goes at once, also where the value stays as it is.
    if (this.input !== null) this.input.value = this.#shown();
    this.dispatchEvent(new TwsPickEvent(value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-picker': TwsPicker;
  }
}
