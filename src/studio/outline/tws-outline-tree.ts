import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { setStyle } from '../look/set-style.ts';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import { drawRow } from './draw-row.ts';
import { actionOf } from './line-actions.ts';
import type { RowWords } from './row-words.ts';
import type { Row } from './rows.ts';
import { Finder } from './finder.ts';
import { styles } from './tws-outline-tree.styles.ts';
import { type RowWish, TwsRowEvent } from './tws-row-event.ts';

/** In rem, as in the styles. */
const rowHeight = 2.25;
const spare = 12;
/** In pixels, before it is known. */
const tallest = 1200;

/**
 * @summary The lines of an outline as a tree with one tab stop. However many there are, only those in sight are drawn.
 *
 * @fires {TwsRowEvent} tws-row - What is wanted of a line.
 */
@customElement('tws-outline-tree')
export class TwsOutlineTree extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) wordsOf: (row: Row) => RowWords = () => nothingSaid;
  @property({ attribute: false }) findingsOf: (row: Row) => readonly string[] = () => [];
  /** The key of the line that the keys act on. */
  @property() active = '';
  /** The key of the line whose form is open. */
  @property() current = '';

  @state() private seen = { from: 0, to: 40 };
  readonly #finder = new Finder(() => performance.now());
  #height = 36;
  /** Where to scroll to once the lines are drawn. */
  #top: number | undefined;
  #hadFocus = false;
  #at = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#height = rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.addEventListener('scroll', this.#look, { passive: true });
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('scroll', this.#look);
    this.#resized.disconnect();
  }

  /** Gives the active line the focus. */
  override focus(): void {
    this.#active()?.focus({ preventScroll: true });
  }

  /** Where the active line stands on the page, for its menu. */
  activeBox(): DOMRect {
    return (this.#active()?.querySelector('.menu') ?? this).getBoundingClientRect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    if (!changed.has('active') && !changed.has('rows')) return;
    const at = `${this.#index()} of ${this.rows.length}`;
    // While a form is written the lines say other things and stay where they are: nothing to measure, nor to scroll.
    if (!changed.has('active') && at === this.#at) return;
    this.#at = at;
    this.#top = this.#topFor(this.#index());
    this.seen = this.#around(this.#top);
  }

  protected override updated(): void {
    if (this.#top !== undefined) this.scrollTop = this.#top;
    this.#top = undefined;
    // A line that is drawn anew, or elsewhere among the others, has lost it.
    if (this.#hadFocus && this.shadowRoot?.activeElement == null) this.focus();
  }

  protected override render() {
    const { rows } = this;
    const drawn = rows
      .slice(this.seen.from, this.seen.to)
      .map((row, index) => ({ row, index: this.seen.from + index }));
    const index = this.#index();
    const active = rows[index];
    // The active line is always there, so that the focus is never lost.
    if (active !== undefined && (index < this.seen.from || index >= this.seen.to))
      drawn.push({ row: active, index });
    return html`<div
      role="tree"
      aria-label="Scenes and choices"
      ${setStyle({ 'block-size': `${rows.length * this.#height}px` })}
      @keydown=${this.#press}
      @click=${this.#click}
      @contextmenu=${this.#menu}
    >
      ${repeat(
        drawn,
        ({ row }) => row.key,
        ({ row, index: at }) =>
          drawRow({
            row,
            words: this.wordsOf(row),
            findings: this.findingsOf(row),
            top: at * this.#height,
            isActive: row === active,
            isCurrent: row.key === this.current,
          }),
      )}
    </div>`;
  }

  /** How far to scroll, and no further than needed, for a line to be in sight. */
  #topFor(index: number): number {
    const top = index * this.#height;
    return Math.max(Math.min(this.scrollTop, top), top + this.#height - this.clientHeight);
  }

  #around(top: number): { readonly from: number; readonly to: number } {
    const height = this.clientHeight || tallest;
    return {
      from: Math.max(0, Math.floor(top / this.#height) - spare),
      to: Math.ceil((top + height) / this.#height) + spare,
    };
  }

  readonly #look = (): void => {
    const { from, to } = this.#around(this.scrollTop);
    if (from !== this.seen.from || to !== this.seen.to) this.seen = { from, to };
  };

  readonly #resized = new ResizeObserver(this.#look);

  #index(): number {
    return Math.max(
      0,
      this.rows.findIndex(({ key }) => key === this.active),
    );
  }

  #active(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
  }

  #wish(key: string, wish: RowWish): void {
    this.dispatchEvent(new TwsRowEvent(key, wish));
  }

  readonly #click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const key = target.closest<HTMLElement>('[data-place]')?.dataset['place'];
    if (key === undefined) return;
    this.#wish(key, { do: 'stand' });
    const button = target.closest<HTMLElement>('button');
    switch (button?.dataset['action']) {
      case 'fold':
        return this.#wish(key, { do: 'fold' });
      case 'unfold':
        return this.#wish(key, { do: 'unfold' });
      case 'show-findings':
        return this.#wish(key, { do: 'findings' });
      case 'go-to':
        return this.#wish(key, { do: 'go-to' });
      case 'open-menu':
        return this.#wish(key, { do: 'menu', at: button.getBoundingClientRect() });
      default:
        return this.#wish(key, { do: 'open-form' });
    }
  };

  readonly #menu = (event: MouseEvent): void => {
    const key = (event.target as Element).closest<HTMLElement>('[data-place]')?.dataset['place'];
    if (key === undefined) return;
    event.preventDefault();
    this.#wish(key, { do: 'stand' });
    const byKey = event.clientX === 0 && event.clientY === 0;
    this.#wish(key, {
      do: 'menu',
      at: byKey ? this.activeBox() : new DOMRect(event.clientX, event.clientY, 0, 0),
    });
  };

  readonly #press = (event: KeyboardEvent): void => {
    const row = this.rows[this.#index()];
    if (row === undefined || event.defaultPrevented) return;
    if (!this.#pressed(event, row)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #pressed(event: KeyboardEvent, row: Row): boolean {
    const { key } = event;
    if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
      this.#wish(row.key, { do: 'menu', at: this.activeBox() });
      return true;
    }
    const found = this.#finder.take(event, this.rows, this.#index(), this.wordsOf);
    if (found !== undefined) {
      this.#stand(found);
      return true;
    }
    const action = actionOf(event);
    if (action !== undefined) {
      this.#wish(row.key, { do: action });
      return true;
    }
    return !event.altKey && !event.ctrlKey && !event.metaKey && this.#moved(key, row);
  }

  #moved(key: string, row: Row): boolean {
    const index = this.#index();
    const page = Math.max(1, Math.floor(this.clientHeight / this.#height) - 1);
    const last = this.rows.length - 1;
    const to = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: last,
      PageDown: Math.min(last, index + page),
      PageUp: Math.max(0, index - page),
    }[key];
    if (to !== undefined) this.#stand(to);
    else if (key === 'ArrowRight' && row.open === false) this.#wish(row.key, { do: 'unfold' });
    else if (key === 'ArrowRight' && row.open === true) this.#stand(index + 1);
    else if (key === 'ArrowLeft' && row.open === true) this.#wish(row.key, { do: 'fold' });
    else if (key === 'ArrowLeft') this.#stand(this.rows.findIndex((one) => one.key === row.parent));
    else if (key === '*') this.#wish(row.key, { do: 'unfold' });
    else return key.startsWith('Arrow');
    return true;
  }

  #stand(index: number): void {
    const row = this.rows[index];
    if (row !== undefined) this.#wish(row.key, { do: 'stand' });
  }
}

const nothingSaid: RowWords = { mark: '', main: '', more: '', leads: '', target: undefined };

declare global {
  interface HTMLElementTagNameMap {
    'tws-outline-tree': TwsOutlineTree;
  }
}
