import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import type { Station } from '../document/stations.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import { styles } from './scene-picker.styles.ts';
import { TwsScenePickEvent } from './tws-scene-pick-event.ts';

export { TwsScenePickEvent } from './tws-scene-pick-event.ts';

interface Option {
  readonly picked: string;
  readonly isNew: boolean;
  readonly mark: string;
  readonly main: string;
  readonly more: string;
}

const words = {
  search: 'Type some of its title or words',
  end: 'The act ends here',
  onward: 'Back to where the choice was leading',
  onwardMore: 'After help has come',
  fresh: (title: string) => (title === '' ? 'A new scene' : `A new scene: “${title}”`),
  now: 'now',
  help: 'Up and down to move, Enter to pick, Escape to leave it as it is.',
  hidden: (count: number) => `${count} more. Type to find them.`,
  none: 'No scene has these words.',
} as const;

const mostShown = 200;

/**
 * @summary A dialog in which one picks a scene by its title or words: where something leads, or goes.
 *
 * @fires {TwsScenePickEvent} tws-scene-pick - What was picked. The dialog is closed by then.
 */
@customElement('tws-scene-picker')
export class TwsScenePicker extends LitElement {
  static override styles = [shared, dense, styles];

  /** The question, as the heading. */
  @property() heading = '';
  /** In the order in which they are listed. */
  @property({ attribute: false }) scenes: readonly Station[] = [];
  /** What can be picked besides: the end of the act, the way back after a rescue, a scene that is made. */
  @property({ attribute: false }) also: readonly ('end' | 'onward' | 'new')[] = ['end', 'new'];
  /** What stands there so far. */
  @property() now = '';
  @property({ type: Boolean }) open = false;

  @state() private wish = '';
  @state() private at = 0;
  @query('.search') private readonly field!: HTMLInputElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.wish = '';
    const now = this.#options().findIndex(({ picked, isNew }) => !isNew && picked === this.now);
    this.at = Math.max(0, now);
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const options = this.open ? this.#options() : [];
    const shown = options.slice(0, mostShown);
    const active = Math.min(this.at, shown.length - 1);
    return html`
      <wa-dialog
        label=${this.heading}
        ?open=${this.open}
        light-dismiss
        @wa-after-show=${this.#opened}
        @wa-hide=${this.#closing}
        @keydown=${this.#press}
      >
        ${
          this.open
            ? html`<label for="wish">${words.search}</label>
                <input
                  class="search"
                  id="wish"
                  type="text"
                  role="combobox"
                  autocomplete="off"
                  autofocus
                  aria-expanded="true"
                  aria-controls="options"
                  aria-activedescendant=${active < 0 ? nothing : `option-${active}`}
                  data-field="scene-search"
                  .value=${this.wish}
                  @input=${this.#type}
                />
                <ul id="options" role="listbox" aria-label=${this.heading}>
                  ${shown.map((option, index) => this.#drawOption(option, index, index === active))}
                </ul>
                <p class="help" role="status">${helpFor(options.length, shown)}</p>`
            : nothing
        }
      </wa-dialog>
    `;
  }

  #drawOption({ mark, main, more, picked, isNew }: Option, index: number, isActive: boolean) {
    return html`<li
      id="option-${index}"
      role="option"
      aria-selected=${isActive}
      data-action=${isNew ? 'pick-new-scene' : 'pick-scene'}
      data-scene=${isNew ? nothing : picked}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#pick(index)}
    >
      <span class="mark">${mark}</span><span>${main}</span>
      ${more === '' ? nothing : html`<span class="more">${more}</span>`}
    </li>`;
  }

  #options(): readonly Option[] {
    const wish = this.wish.trim().toLowerCase();
    const now = (id: string) => (id === this.now ? words.now : '');
    const scenes = this.scenes
      .map(({ id, title, text }, index) => ({ id, title, text, number: index + 1 }))
      .filter(({ id, title, text }) => [id, title, text].some((one) => one.toLowerCase().includes(wish)))
      .map(({ id, title, text, number }) => ({
        picked: id,
        isNew: false,
        mark: now(id) || String(number),
        main: title || id,
        more: text,
      }));
    const rank = ({ main }: Option) => {
      const title = main.toLowerCase();
      return title.startsWith(wish) ? 0 : title.includes(wish) ? 1 : 2;
    };
    const sorted = scenes.toSorted((one, other) => rank(one) - rank(other));
    const others = (
      [
        ['end', words.end, ''],
        ['onward', words.onward, words.onwardMore],
      ] as const
    ).filter(([id, main]) => this.also.includes(id) && main.toLowerCase().includes(wish));
    const fresh = {
      picked: this.wish.trim(),
      isNew: true,
      mark: '+',
      main: words.fresh(this.wish.trim()),
      more: '',
    };
    return [
      ...sorted.slice(0, wish === '' ? 0 : undefined),
      ...others.map(([id, main, more]) => ({ picked: id, isNew: false, mark: now(id) || '■', main, more })),
      ...(this.also.includes('new') ? [fresh] : []),
      ...(wish === '' ? sorted : []),
    ];
  }

  #opened(): void {
    this.field?.focus();
  }

  #closing(event: Event): void {
    if ((event.target as Element).localName === 'wa-dialog') this.open = false;
  }

  #type(): void {
    this.wish = this.field?.value ?? '';
    this.at = 0;
  }

  readonly #press = (event: KeyboardEvent): void => {
    const last = Math.min(this.#options().length, mostShown) - 1;
    const to = {
      ArrowDown: this.at >= last ? 0 : this.at + 1,
      ArrowUp: this.at <= 0 ? last : this.at - 1,
      PageDown: Math.min(last, this.at + 8),
      PageUp: Math.max(0, this.at - 8),
    }[event.key];
    if (to !== undefined) this.at = to;
    else if (event.key === 'Enter') this.#pick(Math.min(this.at, last));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #pick(index: number): void {
    const option = this.#options()[index];
    if (option === undefined) return;
    this.open = false;
    this.dispatchEvent(new TwsScenePickEvent(option.picked, option.isNew));
  }
}

function helpFor(found: number, shown: readonly Option[]): string {
  if (shown.every(({ isNew }) => isNew)) return words.none;
  return found > shown.length ? words.hidden(found - shown.length) : words.help;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-scene-picker': TwsScenePicker;
  }
}
