import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import type { LineItem } from './line-actions.ts';
import { TwsLineActionEvent } from './tws-line-action-event.ts';
import { styles } from './tws-line-menu.styles.ts';

/**
 * @summary The menu of a line: everything that can be done there, with the keys that do it at once.
 *
 * @fires {TwsLineActionEvent} tws-line-action - One was picked. The menu is closed by then.
 * @fires tws-line-menu-closed - It is closed; the focus belongs to the line again.
 */
@customElement('tws-line-menu')
export class TwsLineMenu extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) items: readonly LineItem[] = [];
  /** What the line is called. */
  @property() label = '';
  /** Whether the scenario can be changed now. */
  @property({ type: Boolean }) locked = false;

  @query('[popover]') private readonly menu!: HTMLElement;

  get isOpen(): boolean {
    return this.menu?.matches(':popover-open') ?? false;
  }

  /** Opens it below a place on the page, or above where there is no room. */
  async openAt({ left, right, top, bottom }: DOMRect): Promise<void> {
    await this.updateComplete;
    this.menu.showPopover();
    const { width, height } = this.menu.getBoundingClientRect();
    const below = bottom + height + 8 <= innerHeight;
    const y = below ? bottom + 2 : Math.max(8, Math.min(top - height - 2, innerHeight - height - 8));
    const x = Math.max(8, Math.min(right - width, innerWidth - width - 8, Math.max(left, right - width)));
    this.menu.style.setProperty('top', `${Math.max(8, y)}px`);
    this.menu.style.setProperty('left', `${x}px`);
    this.#buttons()[0]?.focus();
  }

  protected override render() {
    return html`<div
      popover="auto"
      role="menu"
      aria-label=${this.label}
      @keydown=${this.#press}
      @toggle=${this.#toggled}
    >
      ${this.items.map(
        ({ action, words, key, edits }) =>
          html`<button
            role="menuitem"
            tabindex="-1"
            data-action=${action}
            ?disabled=${edits && this.locked}
            @click=${() => this.#pick(action)}
          >
            <span>${words}</span>${key === '' ? nothing : html`<kbd>${key}</kbd>`}
          </button>`,
      )}
    </div>`;
  }

  #close(): void {
    this.menu.hidePopover();
    // Now: the browser tells of it only later, and the next key may come before.
    this.dispatchEvent(new Event('tws-line-menu-closed'));
  }

  #pick(action: LineItem['action']): void {
    this.#close();
    this.dispatchEvent(new TwsLineActionEvent(action));
  }

  #toggled(event: ToggleEvent): void {
    if (event.newState === 'closed') this.dispatchEvent(new Event('tws-line-menu-closed'));
  }

  #buttons(): readonly HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];
  }

  readonly #press = (event: KeyboardEvent): void => {
    const buttons = this.#buttons();
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    }[event.key];
    if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else if (event.key === 'Tab' || event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-line-menu': TwsLineMenu;
  }
  interface HTMLElementEventMap {
    'tws-line-menu-closed': Event;
  }
}
