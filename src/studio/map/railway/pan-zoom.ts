import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { scales, type Outlook } from './outlook.ts';

const glideTime = 240;

/** Moves the outlook by mouse, touch, wheel and by command. What has the class `still` does not move the map. */
export class PanZoom {
  readonly #ground: HTMLElement;
  readonly #behaviour: ZoomBehavior<HTMLElement, unknown>;
  #outlook: Outlook = { x: 0, y: 0, k: 1 };
  #frame = 0;

  constructor(ground: HTMLElement, moved: (outlook: Outlook) => void) {
    this.#ground = ground;
    this.#behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([scales.least, scales.most])
      .clickDistance(4)
      .filter((event: Event) => mayMove(event))
      .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<HTMLElement, unknown>) => {
        this.#outlook = { x, y, k };
        moved(this.#outlook);
      })
      .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (sourceEvent !== null) this.#stopGliding();
      });
    select(ground).call(this.#behaviour).on('dblclick.zoom', null).on('wheel.pan', this.#pan);
  }

  get outlook(): Outlook {
    return this.#outlook;
  }

  /** @param smoothly Gliding there, but where people ask for less motion. */
  go(to: Outlook, smoothly = false): void {
    this.#stopGliding();
    if (!smoothly || matchMedia('(prefers-reduced-motion: reduce)').matches) this.#put(to);
    else this.#glide(this.#outlook, to, performance.now());
  }

  /** Nearer or further, around the middle of the screen. */
  scale(by: number): void {
    this.#stopGliding();
    select(this.#ground).call(this.#behaviour.scaleBy, by);
  }

  stop(): void {
    this.#stopGliding();
    select(this.#ground).on('.zoom', null).on('wheel.pan', null);
  }

  #put({ x, y, k }: Outlook): void {
    select(this.#ground).call(this.#behaviour.transform, zoomIdentity.translate(x, y).scale(k));
  }

  #glide(from: Outlook, to: Outlook, began: number): void {
    this.#frame = requestAnimationFrame((now) => {
      const part = Math.min(1, Math.max(0, (now - began) / glideTime));
      const eased = 1 - (1 - part) ** 3;
      const mixed = (one: number, other: number) => one + (other - one) * eased;
      this.#put({ x: mixed(from.x, to.x), y: mixed(from.y, to.y), k: mixed(from.k, to.k) });
      if (part < 1) this.#glide(from, to, began);
    });
  }

  #stopGliding(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Two fingers on a touch pad move the map; a wheel, or a pinch, brings it nearer. */
  readonly #pan = (event: WheelEvent): void => {
    if (!isTouchPad(event)) return;
    event.preventDefault();
    const { x, y, k } = this.#outlook;
    this.#stopGliding();
    this.#put({ k, x: x - event.deltaX, y: y - event.deltaY });
  };
}

function mayMove(event: Event): boolean {
  if (event instanceof WheelEvent) return !isTouchPad(event);
  const isLeft = !(event instanceof MouseEvent) || (event.button === 0 && !event.ctrlKey);
  return isLeft && !(event.target instanceof Element && event.target.closest('.still') !== null);
}

/** Only a touch pad, or a wheel with Shift, goes sideways; some go by parts of a pixel. */
function isTouchPad({ ctrlKey, deltaMode, deltaX, deltaY }: WheelEvent): boolean {
  return !ctrlKey && deltaMode === 0 && (deltaX !== 0 || !Number.isInteger(deltaY));
}
