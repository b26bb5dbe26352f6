import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../../look/shared.styles.ts';
import { dense } from '../../../look/dense.styles.ts';
import type { Ask } from '../ask/ask.ts';
import { TwsAskEvent } from '../ask/tws-ask-event.ts';
import { chipsOf } from '../plan/chips.ts';
import { anchorOf, nextTo } from './anchor.ts';
import { askOf, originOf } from './asks.ts';
import { dragLine } from './drag-line.ts';
import { drawMap } from './draw-map.ts';
import type { SpotListeners } from './draw-spot.ts';
import { meaningOf, type Meaning } from './keys.ts';
import { MapView } from './map-view.ts';
import type { Outlook } from './outlook.ts';
import { Overview } from './overview.ts';
import { Pictures, spotAt } from './pictures-of.ts';
import type { Railway, Standing } from './railway.ts';
import { stationStyles } from './station.styles.ts';
import { gone, stepped, type Trail } from './trail.ts';
import { TwsPointedEvent } from './tws-pointed-event.ts';
import { styles } from './tws-railway.styles.ts';
import { TwsSpotEvent } from './tws-spot-event.ts';

/**
 * @summary The map itself: stations and lines, moved and brought nearer by hand, walked by keys. One tab stop.
 *
 * @fires {TwsSpotEvent} tws-map-spot - Another spot was reached, or one is to be opened.
 * @fires {TwsAskEvent} tws-map-ask - Something is to be done with the scenario.
 * @fires {TwsPointedEvent} tws-map-pointed - A spot was pointed at, while `picking`.
 */
@customElement('tws-railway')
export class TwsRailway extends LitElement {
  static override styles = [shared, dense, styles, stationStyles];

  @property({ attribute: false }) railway: Railway | undefined;
  /** What it shows is out of date. */
  @property({ type: Boolean, reflect: true }) stale = false;
  /** It can be looked at, not changed. */
  @property({ type: Boolean, reflect: true }) locked = false;
  /** A spot is being asked for. */
  @property({ type: Boolean, reflect: true }) picking = false;

  @state() private trail: Trail | undefined;

  #pictures: Pictures | undefined;
  #pictured: Railway | undefined;
  #focusNext = false;
  #shownPlace = '';
  #awaited: string | undefined;
  readonly #overview = new Overview(this, (outlook) => this.#view.go(outlook));
  readonly #view = new MapView(this, (seen) => this.#overview.look(seen));

  /** Where the map is looked at from. */
  get outlook(): Outlook {
    return this.#view.outlook;
  }

  /** Shows all of the map. */
  fit(): void {
    const { layout } = this.railway ?? {};
    if (layout !== undefined) this.#view.fit([{ x: 0, y: 0, width: layout.width, height: layout.height }]);
  }

  /** Shows the spot that is reached, with what it leads to. */
  fitReached(): void {
    const { plan, layout } = this.railway ?? {};
    const key = this.trail?.standing.spot;
    if (plan === undefined || layout === undefined || key === undefined) return;
    const keys = [key, ...(plan.from.get(key) ?? []).map(({ to }) => to)];
    this.#view.fit(keys.flatMap((spot) => layout.spots.get(spot) ?? []));
  }

  scale(by: number): void {
    this.#view.scale(by);
  }

  /** Goes to a spot, and brings it onto the screen. */
  reach(standing: Standing, focus = true): void {
    this.#take(gone(standing, this.trail), focus);
  }

  /** Goes to a spot as soon as it is on the map. */
  await(spot: string): void {
    this.#awaited = spot;
  }

  override focus(): void {
    this.#focusNext = true;
    this.requestUpdate();
  }

  /** Where a spot or chip is in the window. */
  rectOf(standing: Standing): DOMRect | undefined {
    return this.#elementOf(standing)?.getBoundingClientRect();
  }

  protected override willUpdate(): void {
    const { railway } = this;
    const before = this.#pictured;
    if (railway === undefined || railway === before) return;
    this.#pictures = new Pictures(railway, this.#pictures);
    this.#pictured = railway;
    this.#follow(railway, before);
  }

  protected override updated(changed: PropertyValues): void {
    const { standing } = this.trail ?? {};
    if (standing === undefined) return;
    if (changed.has('trail')) this.dispatchEvent(new TwsSpotEvent(standing.spot, standing.chip, false));
    const element = this.#focusNext ? this.#elementOf(standing) : undefined;
    if (element === undefined) return;
    this.#focusNext = false;
    element.focus({ preventScroll: true });
  }

  protected override render() {
    const { railway } = this;
    const isFixed = this.locked || this.picking;
    return html`
      <div class="ground" @dblclick=${this.#grounded} @scroll=${unscrolled} @keydown=${this.#pressed}>
        <div class="layer">
          ${
            railway === undefined
              ? nothing
              : drawMap({
                  railway,
                  pictures: this.#pictures!,
                  area: this.#view.area,
                  detail: this.#view.detail,
                  reached: this.trail?.standing,
                  listeners: this.#listeners,
                  heldLine: isFixed ? undefined : this.#heldLine,
                })
          }
        </div>
        <svg class="rubber" aria-hidden="true"><path></path></svg>
      </div>
      ${railway === undefined ? nothing : this.#overview.draw(railway.layout)}
    `;
  }

  readonly #listeners: SpotListeners = {
    pressed: (event) => this.#clicked(event),
    opened: (event) => {
      event.stopPropagation();
      const standing = standingOf(event);
      if (standing !== undefined && !this.picking) this.#open(standing);
    },
    held: (event) => this.#held(event),
    menu: (event) => {
      event.preventDefault();
      event.stopPropagation();
      const standing = standingOf(event);
      if (standing === undefined || this.picking) return;
      this.reach(standing);
      this.#ask({ do: 'menu', ...standing });
    },
  };

  /** Another railway: what is looked at stays where it is on the screen. */
  #follow(railway: Railway, before: Railway | undefined): void {
    const isOther = before?.scenario !== railway.scenario;
    if (isOther) this.#begin(railway);
    else if (before.layout !== railway.layout) this.#keepPlace(railway, before);
    const place = railway.place.join('/');
    if (place !== this.#shownPlace && !isOther && !this.#toPlace(railway)) return;
    this.#shownPlace = place;
    if (this.#awaited === undefined || !railway.plan.spots.has(this.#awaited)) return;
    this.reach({ spot: this.#awaited, chip: undefined });
    this.#awaited = undefined;
  }

  #begin({ plan, layout, place }: Railway): void {
    const key = spotAt(place);
    const spot = key !== undefined && plan.spots.has(key) ? key : plan.spots.keys().next().value;
    this.trail = spot === undefined ? undefined : gone({ spot, chip: undefined }, undefined);
    this.#view.open(layout, spot);
  }

  #keepPlace(railway: Railway, before: Railway): void {
    const { standing, came = [] } = this.trail ?? {};
    const anchor = anchorOf(before.layout, railway.layout, standing?.spot, this.#view.seen);
    if (anchor !== undefined) this.#view.keep(...anchor);
    if (standing !== undefined && railway.plan.spots.has(standing.spot)) return;
    const spot =
      standing === undefined
        ? railway.plan.spots.keys().next().value
        : nextTo(before.layout, railway.layout, standing.spot, came);
    this.#focusNext ||= this.matches(':focus-within');
    this.trail = spot === undefined ? undefined : { standing: { spot, chip: undefined }, came };
  }

  /** What was opened elsewhere is brought onto the screen. @returns Whether it is on the map. */
  #toPlace({ place, plan }: Railway): boolean {
    const spot = spotAt(place);
    if (spot === undefined || this.trail?.standing.spot === spot) return true;
    // It is on its way: the layout that has it is still being made.
    if (!plan.spots.has(spot)) return false;
    this.reach({ spot, chip: undefined }, false);
    return true;
  }

  #take(trail: Trail, focus: boolean): void {
    this.trail = trail;
    this.#focusNext ||= focus;
    const { plan, layout } = this.railway ?? {};
    if (plan === undefined || layout === undefined) return;
    const { spot, chip } = trail.standing;
    const line = chip === undefined ? undefined : chipsOf(plan, spot)[chip]?.line.key;
    const rect = (line === undefined ? undefined : layout.lines.get(line)?.label) ?? layout.spots.get(spot);
    if (rect !== undefined) queueMicrotask(() => this.#view.show(rect));
  }

  readonly #grounded = (event: MouseEvent): void => {
    if (!this.locked && !this.picking && standingOf(event) === undefined) this.#ask({ do: 'add-scene' });
  };

  #clicked(event: MouseEvent): void {
    const standing = standingOf(event);
    if (standing === undefined) return;
    event.stopPropagation();
    if (this.picking) this.dispatchEvent(new TwsPointedEvent(standing.spot));
    else this.#open(standing);
  }

  #open(standing: Standing): void {
    this.reach(standing);
    this.dispatchEvent(new TwsSpotEvent(standing.spot, standing.chip, true));
  }

  #held(event: PointerEvent): void {
    const standing = standingOf(event);
    const { plan } = this.railway ?? {};
    if (standing === undefined || plan === undefined || this.locked || this.picking) return;
    const from = originOf(plan, standing);
    if (from === undefined) return;
    this.#drag(event, (spot) => {
      this.reach(standing);
      this.#ask(spot === undefined ? { do: 'add-after', from } : { do: 'connect', from, to: spot });
    });
  }

  readonly #heldLine = (event: PointerEvent): void => {
    const line = (event.currentTarget as SVGElement).dataset['line'];
    if (line === undefined) return;
    this.#drag(event, (spot) => {
      if (spot !== undefined) this.#ask({ do: 'retarget', line, to: spot });
    });
  };

  #drag(event: PointerEvent, dropped: (spot: string | undefined) => void): void {
    const ground = this.renderRoot.querySelector<HTMLElement>('.ground')!;
    const { left, top } = ground.getBoundingClientRect();
    const from = { x: event.clientX - left, y: event.clientY - top };
    const path = this.renderRoot.querySelector('.rubber path')!;
    this.#view.settle();
    dragLine(event, ground, this.shadowRoot!, {
      drawn: (to, over) => {
        path.setAttribute('d', to === undefined ? '' : `M${from.x},${from.y}L${to.x},${to.y}`);
        for (const spot of this.renderRoot.querySelectorAll<HTMLElement>('.spot'))
          spot.classList.toggle('target', over !== undefined && spot.dataset['spot'] === over);
      },
      dropped,
    });
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    const meaning = meaningOf(event, { picking: this.picking, locked: this.locked, isMirrored });
    if (meaning === undefined || this.trail === undefined || this.railway === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#do(meaning, this.trail, this.railway);
  };

  #do(meaning: Meaning, trail: Trail, railway: Railway): void {
    switch (meaning.do) {
      case 'walk':
        return this.#take(stepped(railway, trail, meaning.to, this.picking), true);
      case 'open':
        if (this.picking) this.dispatchEvent(new TwsPointedEvent(trail.standing.spot));
        else this.#open(trail.standing);
        return;
      case 'leave':
        if (this.picking) this.dispatchEvent(new TwsPointedEvent(undefined));
        else this.reach({ spot: trail.standing.spot, chip: undefined });
        return;
      case 'scale':
        return this.scale(meaning.by);
      case 'fit':
        return meaning.all ? this.fit() : this.fitReached();
      case 'ask':
        return this.#ask(askOf(meaning.what, railway.plan, trail.standing));
      default:
        return meaning satisfies never;
    }
  }

  #ask(ask: Ask | undefined): void {
    if (ask !== undefined) this.dispatchEvent(new TwsAskEvent(ask));
  }

  #elementOf({ spot, chip }: Standing): HTMLElement | undefined {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('[role="treeitem"]')];
    const station = all.find(({ dataset }) => dataset['spot'] === spot);
    if (chip === undefined) return station;
    return all.find(({ dataset }) => dataset['of'] === spot && dataset['chip'] === String(chip)) ?? station;
  }
}

function standingOf({ target }: Event): Standing | undefined {
  if (!(target instanceof Element)) return undefined;
  const { spot, of, chip } = target.closest<HTMLElement>('[data-spot], [data-chip]')?.dataset ?? {};
  if (spot !== undefined) return { spot, chip: undefined };
  return of === undefined ? undefined : { spot: of, chip: Number(chip) };
}

/** The map is moved by its transform alone; a browser that scrolls to what has the focus is put back. */
function unscrolled({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.scrollTo(0, 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-railway': TwsRailway;
  }
}
