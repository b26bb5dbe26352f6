import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../look/shared.styles.ts';
import { dense } from '../../../look/dense.styles.ts';
import type { MenuItem } from './menu-of.ts';
import { TwsMenuChoiceEvent } from './tws-menu-choice-event.ts';

const styles = css`
  :host {
    position: absolute;
    top: 0;
    left: 0;
    z-index: 5;
    display: block;
    min-inline-size: 15rem;
    max-inline-size: 22rem;
    padding: var(--tws-1);
    border: 1px solid var(--tws-soft);
    border-radius: 12px;
    background: var(--tws-surface);
    box-shadow: var(--tws-shadow);
  }

  :host([hidden]) {
    display: none;
  }

  button {
    display: flex;
    gap: var(--tws-4);
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    border-color: transparent;
    background: none;
    text-align: start;
  }

  button:is(:hover, :focus) {
    background: var(--tws-press);
  }

  button:focus-visible {
    outline-offset: -2px;
  }

  kbd {
    flex: none;
    color: var(--tws-soft);
  }
`;

/**
 * @summary A list of things to do, beside what they are about. Arrows walk it, Escape and Tab leave it.
 *
 * @fires {TwsMenuChoiceEvent} tws-map-menu-choice - One was chosen, or none.
 */
@customElement('tws-map-menu')
export class TwsMapMenu extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) items: readonly MenuItem[] = [];
  /** What it belongs to. */
  @property() name = '';

  /** Shows it beside a place in the window, inside a frame. */
  async showAt(place: DOMRect, frame: DOMRect): Promise<void> {
    this.hidden = false;
    await this.updateComplete;
    const { width, height } = this.getBoundingClientRect();
    const inside = (wish: number, size: number, room: number) => Math.max(8, Math.min(wish, room - size - 8));
    const below = place.bottom - frame.top + 6;
    const top = below + height > frame.height ? place.top - frame.top - height - 6 : below;
    const left = inside(place.left - frame.left, width, frame.width);
    this.style.transform = `translate(${left}px, ${inside(top, height, frame.height)}px)`;
    this.#buttons()[0]?.focus();
  }

  protected override render() {
    return html`
      <div role="menu" aria-label=${this.name} @keydown=${this.#pressed} @focusout=${this.#left}>
        ${this.items.map(
          (item) => html`
            <button
              role="menuitem"
              tabindex="-1"
              data-action=${item.action}
              @click=${() => this.#choose(item)}
            >
              <span>${item.words}</span>
              ${item.key === undefined ? nothing : html`<kbd aria-hidden="true">${item.key}</kbd>`}
            </button>
          `,
        )}
      </div>
    `;
  }

  #buttons(): readonly HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  #choose(item: MenuItem | undefined): void {
    if (this.hidden) return;
    this.hidden = true;
    this.dispatchEvent(new TwsMenuChoiceEvent(item));
  }

  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    const isInside = relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget);
    if (!isInside && !this.hidden) this.hidden = true;
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const buttons = this.#buttons();
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const places: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % buttons.length,
      ArrowUp: (at - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = places[event.key];
    const leaves = event.key === 'Escape' || event.key === 'Tab';
    if (next === undefined && !leaves) return;
    event.preventDefault();
    event.stopPropagation();
    if (leaves) this.#choose(undefined);
    else if (next !== undefined) buttons[next]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-map-menu': TwsMapMenu;
  }
}
