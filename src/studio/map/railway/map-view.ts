import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { around } from '../layout/bounds-of.ts';
import type { MapLayout, Rect } from '../layout/map-layout.ts';
import { opening } from './opening.ts';
import { detailAt, fitting, holds, keeping, seenFrom, showing } from './outlook.ts';
import type { Detail, Outlook, Size } from './outlook.ts';
import { PanZoom } from './pan-zoom.ts';

/** Of the screen, what is drawn around it, so that a short way needs no new drawing. */
const margin = 0.08;
const stillAfter = 200;
const passedAfter = 60;
const unsteady = 6;

interface Surface extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
}

/** What part of the map is on the screen: moves the layer, and has more drawn where it comes into sight. */
export class MapView implements ReactiveController {
  readonly #host: Surface;
  readonly #seen: (seen: Rect) => void;
  readonly #resize = new ResizeObserver(([entry]) => this.#resized(entry!.contentRect));
  #panZoom: PanZoom | undefined;
  #size: Size = { width: 0, height: 0 };
  #whenSized: (() => void) | undefined;
  #passed: ReturnType<typeof setTimeout> | undefined;
  #from: Outlook | undefined;
  #still: ReturnType<typeof setTimeout> | undefined;
  /** What is to be drawn: the screen and some room around. */
  area: Rect = { x: 0, y: 0, width: 0, height: 0 };
  detail: Detail = 'words';

  /** @param seen Told what is on the screen whenever that changes. */
  constructor(host: Surface, seen: (seen: Rect) => void) {
    this.#host = host;
    this.#seen = seen;
    host.addController(this);
  }

  get outlook(): Outlook {
    return this.#panZoom?.outlook ?? { x: 0, y: 0, k: 1 };
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#attach();
  }

  hostUpdated(): void {
    if (this.#panZoom === undefined) this.#attach();
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#panZoom?.stop();
    this.#panZoom = undefined;
    clearTimeout(this.#still);
    clearTimeout(this.#passed);
  }

  /** Shows a map for the first time, as soon as there is room. */
  open(layout: MapLayout, from: string | undefined): void {
    const show = () => this.go(opening(layout, from, this.#size));
    if (this.#size.width > 0 && this.#panZoom !== undefined) queueMicrotask(show);
    else this.#whenSized = show;
  }

  go(to: Outlook, smoothly = false): void {
    this.#panZoom?.go(to, smoothly);
  }

  scale(by: number): void {
    this.#panZoom?.scale(by);
  }

  /** Shows all of these. */
  fit(rects: readonly Rect[]): void {
    const part = around(rects);
    if (part !== undefined) this.go(fitting(part, this.#size), true);
  }

  /** Brings it onto the screen. */
  show(rect: Rect): void {
    const to = showing(rect, this.outlook, this.#size);
    if (to.x !== this.outlook.x || to.y !== this.outlook.y) this.go(to, true);
  }

  /** What stood at the one place is at the other now, and stays where it is on the screen. */
  keep(was: Rect, now: Rect): void {
    this.go(keeping(was, now, this.outlook));
  }

  /** What is on the map can be pointed at again. */
  settle(): void {
    this.#from = undefined;
    this.#host.renderRoot.querySelector('.layer')?.classList.remove('passing');
  }

  get seen(): Rect {
    return seenFrom(this.outlook, this.#size);
  }

  #attach(): void {
    const ground = this.#host.renderRoot.querySelector<HTMLElement>('.ground')!;
    this.#panZoom = new PanZoom(ground, (outlook) => this.#moved(outlook));
    this.#resize.observe(ground);
  }

  #resized({ width, height }: Size): void {
    this.#size = { width, height };
    const show = this.#whenSized;
    if (show !== undefined && width > 0) {
      this.#whenSized = undefined;
      show();
    }
    this.#look();
  }

  #moved({ x, y, k }: Outlook): void {
    const layer = this.#host.renderRoot.querySelector<HTMLElement>('.layer')!;
    layer.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    layer.classList.add('moving');
    this.#from ??= { x, y, k };
    // A press with an unsteady hand is still a press; while the map goes by, nothing on it is pointed at.
    if (Math.hypot(x - this.#from.x, y - this.#from.y) > unsteady) layer.classList.add('passing');
    clearTimeout(this.#still);
    clearTimeout(this.#passed);
    this.#still = setTimeout(() => layer.classList.remove('moving'), stillAfter);
    this.#passed = setTimeout(() => this.settle(), passedAfter);
    this.#look();
  }

  /** Draws again where the screen shows what is not drawn yet, or is near or far enough for more or less of it. */
  #look(): void {
    const { seen, outlook } = this;
    const detail = detailAt(outlook.k);
    this.#seen(seen);
    if (detail === this.detail && holds(this.area, seen)) return;
    this.detail = detail;
    this.area = seenFrom(outlook, this.#size, margin);
    this.#host.requestUpdate();
  }
}
