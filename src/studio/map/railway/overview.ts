import { html, svg, type LitElement, type TemplateResult } from 'lit';
import type { MapLayout, Rect } from '../layout/map-layout.ts';
import { scales, type Outlook } from './outlook.ts';

interface Looks extends LitElement {
  readonly outlook: Outlook;
}

const most = { width: 168, height: 108 };

/** The whole map in a corner, with what is on the screen; pressing it goes there. Drawn as one path. */
export class Overview {
  readonly #host: Looks;
  readonly #go: (outlook: Outlook) => void;
  #layout: MapLayout | undefined;
  #path = '';
  #seen: Rect = { x: 0, y: 0, width: 0, height: 0 };

  constructor(host: Looks, go: (outlook: Outlook) => void) {
    this.#host = host;
    this.#go = go;
  }

  draw(layout: MapLayout): TemplateResult {
    if (layout !== this.#layout) {
      this.#layout = layout;
      this.#path = [...layout.spots.values()]
        .map(({ x, y, width, height }) => `M${Math.round(x)},${Math.round(y)}h${width}v${height}h${-width}z`)
        .join('');
    }
    const [width, height] = [Math.max(1, layout.width), Math.max(1, layout.height)];
    const scale = Math.min(most.width / width, most.height / height);
    queueMicrotask(() => this.look(this.#seen));
    return html`
      <div class="overview" aria-hidden="true" hidden @pointerdown=${this.#press} @pointermove=${this.#press}>
        <svg viewBox="0 0 ${width} ${height}" width=${width * scale} height=${Math.max(16, height * scale)}>
          ${svg`<path class="all" d=${this.#path}></path><rect class="seen" rx=${6 / scale} stroke-width=${2 / scale}></rect>`}
        </svg>
      </div>
    `;
  }

  /** What is on the screen now. */
  look(seen: Rect): void {
    this.#seen = seen;
    const overview = this.#host.renderRoot.querySelector<HTMLElement>('.overview');
    const frame = overview?.querySelector('.seen');
    const layout = this.#layout;
    if (!overview || !frame || layout === undefined) return;
    const [left, top] = [Math.max(0, seen.x), Math.max(0, seen.y)];
    const width = Math.min(layout.width, seen.x + seen.width) - left;
    const height = Math.min(layout.height, seen.y + seen.height) - top;
    overview.hidden = width >= layout.width && height >= layout.height;
    for (const [name, value] of Object.entries({ x: left, y: top, width, height }))
      frame.setAttribute(name, String(Math.max(0, Math.round(value))));
  }

  readonly #press = (event: PointerEvent): void => {
    if (this.#layout === undefined || (event.buttons & 1) === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const area = (event.currentTarget as HTMLElement).querySelector('svg')!.getBoundingClientRect();
    const x = ((event.clientX - area.left) / area.width) * this.#layout.width;
    const y = ((event.clientY - area.top) / area.height) * this.#layout.height;
    const k = Math.max(scales.least, this.#host.outlook.k);
    this.#go({ k, x: (this.#seen.width / 2 - x) * k, y: (this.#seen.height / 2 - y) * k });
  };
}
