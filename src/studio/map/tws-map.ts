import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { drawFindings, drawNear } from './draw-beside.ts';
import { drawIcon } from './draw-icon.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import '../outline/scene-picker.ts';
import type { TwsScenePicker } from '../outline/scene-picker.ts';
import type { TwsScenePickEvent } from '../outline/tws-scene-pick-event.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import type { Studio } from '../session/studio.ts';
import type { Ask, Pick } from './ask/ask.ts';
import { carryOut, type Edit } from './ask/carry-out.ts';
import { menuOf } from './ask/menu-of.ts';
import type { TwsAskEvent } from './ask/tws-ask-event.ts';
import './ask/tws-map-menu.ts';
import type { TwsMapMenu } from './ask/tws-map-menu.ts';
import type { TwsMenuChoiceEvent } from './ask/tws-menu-choice-event.ts';
import { KeepsMap } from './keeps-map.ts';
import { drawLegend } from './legend.ts';
import { chipsOf } from './plan/chips.ts';
import type { Plan } from './plan/plan.ts';
import { counted } from './plan/names.ts';
import { found } from './plan/search.ts';
import './railway/tws-railway.ts';
import type { Railway, Standing } from './railway/railway.ts';
import type { TwsPointedEvent } from './railway/tws-pointed-event.ts';
import type { TwsRailway } from './railway/tws-railway.ts';
import type { TwsSpotEvent } from './railway/tws-spot-event.ts';
import { styles } from './tws-map.styles.ts';

const nobody: ReadonlySet<string> = new Set();

/** @summary The scenario at hand as a railway map: scenes are stations, choices are lines. */
@customElement('tws-map')
export class TwsMap extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) studio: Studio | undefined;

  @state() private query = '';
  @state() private hit = -1;
  @state() private standing: Standing | undefined;
  @state() private pick: Pick | undefined;
  @state() private isLegendOpen = false;
  @state() private news = '';

  #hits: readonly string[] = [];
  #searched: readonly unknown[] = [];
  #found: ReadonlySet<string> = nobody;
  #menuFor: Standing | undefined;
  readonly #map: KeepsMap;
  protected readonly watching = new WatchesStudio(this, () => this.studio, { patient: true });

  constructor() {
    super();
    this.#map = new KeepsMap(
      this,
      () => this.studio,
      () => getComputedStyle(this).direction === 'rtl',
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { whole } = this.#map;
    if (whole === undefined) return;
    if (this.#searched[0] !== whole || this.#searched[1] !== this.query) {
      this.#searched = [whole, this.query];
      this.#hits = found(whole, this.query);
      this.#found = this.#hits.length === 0 ? nobody : new Set(this.#hits);
      if (changed.has('query')) this.hit = -1;
    }
    this.#map.found = this.#found;
  }

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    const railway = this.#map.railway?.scenario === studio.scenario ? this.#map.railway : undefined;
    const isStale = this.#map.isBroken || this.#map.isSlow;
    return html`
      ${this.#drawBar()}
      <div class="frame">
        <tws-railway
          .railway=${railway}
          ?stale=${isStale}
          ?locked=${this.#map.isLocked}
          ?picking=${this.pick !== undefined}
          @tws-map-spot=${this.#wentTo}
          @tws-map-ask=${this.#asked}
          @tws-map-pointed=${this.#pointed}
        ></tws-railway>
        ${this.#drawEmpty(railway)} ${this.#drawSaid(railway)}
        ${this.isLegendOpen ? nothing : drawFindings(railway, this.standing)}
        ${drawNear(() => this.#railway())}
        ${
          this.isLegendOpen
            ? html`<section class="legend" id="legend" aria-label="Signs and keys" tabindex="0">
                ${drawLegend()}
              </section>`
            : nothing
        }
        <tws-map-menu hidden @tws-map-menu-choice=${this.#chosen}></tws-map-menu>
      </div>
      <p class="unseen" role="status">${this.news}</p>
    `;
  }

  #drawBar() {
    const count = this.#hits.length;
    return html`
      <div class="bar">
        <div class="search" role="search">
          <input
            type="search"
            aria-label="Search the map"
            placeholder="Search titles and words"
            data-field="search"
            .value=${this.query}
            @input=${(event: InputEvent) => {
              this.query = (event.target as HTMLInputElement).value;
            }}
            @keydown=${this.#searching}
          />
          ${
            this.query.trim() === ''
              ? nothing
              : html`<output aria-live="polite"
                  >${count === 0 ? 'Nothing found' : `${this.hit < 0 ? '' : `${this.hit + 1} of `}${count}`}</output
                >`
          }
        </div>
        <span class="space"></span>
        <button
          data-action="show-legend"
          aria-expanded=${this.isLegendOpen}
          aria-controls=${this.isLegendOpen ? 'legend' : nothing}
          @click=${() => {
            this.isLegendOpen = !this.isLegendOpen;
          }}
        >
          ${drawIcon('info')} Signs <span class="wide">and keys</span>
        </button>
        <button
          data-action="add-scene"
          ?disabled=${this.#map.isLocked}
          @click=${() => this.#do({ do: 'add-scene' })}
        >
          ${drawIcon('plus')} Scene
        </button>
      </div>
    `;
  }

  #drawSaid(railway: Railway | undefined) {
    const { pick } = this;
    const { isBroken, isSlow, trouble } = this.#map;
    const route = railway?.route;
    const steps = route?.moves.filter(({ chosen }) => chosen !== undefined).length ?? 0;
    return html`
      <div class="said">
        ${
          isBroken
            ? html`<p class="broken" role="status">
                Part of the text cannot be read at the moment. This is the map as it was; it goes on when the
                text is mended.
              </p>`
            : isSlow
              ? html`<p role="status">The map is being laid out anew …</p>`
              : nothing
        }
        ${
          trouble === undefined
            ? nothing
            : html`<p class="broken" role="status">
                The map could not be laid out. The outline shows the same scenes.
              </p>`
        }
        ${pick === undefined || railway === undefined ? nothing : this.#drawPick(pick, railway)}
        ${
          route === undefined
            ? nothing
            : html`<p class="route">
                <span
                  ><strong>${route.label}</strong>,
                  ${counted(steps, 'step')}${route.isExact ? '' : ', as far as the lines tell'}</span
                >
                <button data-action="hide-route" @click=${() => this.studio?.show(undefined)}>
                  Take it off the map
                </button>
              </p>`
        }
      </div>
    `;
  }

  #drawPick({ says, for: what }: Pick, { plan }: Railway) {
    return html`
      <div class="pick">
        <strong>${says}</strong>
        <span class="quiet">Press a scene, or walk with the arrows and press Enter.</span>
        <button data-action="pick-from-list" @click=${this.#listed}>Choose from a list …</button>
        <button data-action="leave-pick" @click=${() => this.#point(undefined)}>Leave it</button>
        <tws-scene-picker
          .heading=${says}
          .scenes=${[...plan.spots.values()].flatMap(({ station }) => station ?? [])}
          .also=${what === 'connect' ? ['end', 'new'] : []}
          @tws-scene-pick=${this.#picked}
        ></tws-scene-picker>
      </div>
    `;
  }

  #drawEmpty(railway: Railway | undefined) {
    if (railway === undefined || railway.plan.spots.size > 0) return nothing;
    return html`
      <div class="empty">
        <p>There is no scene yet. The first one is where the story begins.</p>
        <button class="main" data-action="add-first" @click=${() => this.#do({ do: 'add-scene' })}>
          Write the first scene
        </button>
      </div>
    `;
  }

  #railway(): TwsRailway | null {
    return this.renderRoot.querySelector('tws-railway');
  }

  readonly #wentTo = ({ spot, chip, opens }: TwsSpotEvent): void => {
    this.standing = { spot, chip };
    if (opens) this.#open({ spot, chip });
  };

  #open({ spot, chip }: Standing): void {
    const { plan } = this.#map.railway ?? {};
    const place = plan?.spots.get(spot)?.place;
    if (plan === undefined || place === undefined) return;
    const choice = chip === undefined ? undefined : chipsOf(plan, spot)[chip]?.way.choice;
    this.studio?.go({ place: choice?.place ?? place });
  }

  readonly #asked = ({ ask }: TwsAskEvent): void => this.#do(ask);

  #do(ask: Ask): void {
    const { studio } = this;
    const plan = this.#map.railway?.plan;
    if (studio === undefined || plan === undefined) return;
    switch (ask.do) {
      case 'fold':
        return this.#fold(ask.spot);
      case 'pick':
        return this.#startPick(ask.pick);
      case 'menu':
        return this.#showMenu({ spot: ask.spot, chip: ask.chip });
      default:
        return this.#edit(studio, plan, ask);
    }
  }

  #edit(studio: Studio, plan: Plan, ask: Edit): void {
    if (this.#map.isLocked) return;
    const { spot, says = '' } = carryOut(studio, plan, ask, this.standing?.spot);
    this.news = says;
    this.#railway()?.focus();
    if (spot === undefined) return;
    this.#railway()?.await(spot);
    const isNew = ask.do === 'add-scene' || ask.do === 'add-after' || ask.do === 'copy';
    if (isNew) studio.go({ place: ['scenes', spot] });
  }

  #startPick(pick: Pick): void {
    this.pick = pick;
    this.news = `${pick.says} Walk with the arrows and press Enter; Escape leaves it.`;
    if (this.standing !== undefined) this.#railway()?.reach({ spot: this.standing.spot, chip: undefined });
    this.#railway()?.focus();
  }

  #fold(spot: string): void {
    const hidden = this.#map.railway?.folded.get(spot);
    this.#map.fold(spot);
    this.news = hidden === undefined ? 'Folded away.' : 'Shown again.';
    this.#railway()?.focus();
  }

  #showMenu(standing: Standing): void {
    const { railway, whole } = this.#map;
    const place = this.#railway()?.rectOf(standing);
    const menu = this.renderRoot.querySelector<TwsMapMenu>('tws-map-menu');
    if (railway === undefined || whole === undefined || place === undefined || menu === null) return;
    const items = menuOf(railway.plan, whole, standing, railway.folded);
    menu.items = items.filter(({ edits }) => !edits || !this.#map.isLocked);
    menu.name = railway.plan.spots.get(standing.spot)?.title ?? '';
    this.#menuFor = standing;
    const frame = this.renderRoot.querySelector('.frame')!.getBoundingClientRect();
    void menu.showAt(place, frame);
  }

  readonly #chosen = ({ item }: TwsMenuChoiceEvent): void => {
    this.#railway()?.focus();
    if (item === undefined || this.#menuFor === undefined) return;
    if (item.ask === undefined) this.#open(this.#menuFor);
    else this.#do(item.ask);
  };

  readonly #listed = (): void => {
    const picker = this.renderRoot.querySelector<TwsScenePicker>('tws-scene-picker');
    if (picker !== null) picker.open = true;
  };

  readonly #picked = ({ picked, isNew }: TwsScenePickEvent): void => {
    const { pick } = this;
    if (!isNew) return this.#point(picked);
    if (pick?.for !== 'connect') return;
    this.pick = undefined;
    this.#do({ do: 'add-after', from: pick.from, title: picked });
  };

  readonly #pointed = ({ spot }: TwsPointedEvent): void => this.#point(spot);

  #point(spot: string | undefined): void {
    const { pick } = this;
    this.pick = undefined;
    const back =
      pick === undefined ? undefined : pick.for === 'connect' ? pick.from.scene : pick.choice.scene;
    if (back !== undefined && this.#map.railway?.plan.spots.has(back))
      this.#railway()?.reach({ spot: back, chip: undefined });
    this.#railway()?.focus();
    if (pick === undefined || spot === undefined || spot === '') {
      this.news = 'Left as it was.';
      return;
    }
    if (pick.for === 'connect') this.#do({ do: 'connect', from: pick.from, to: spot });
    else this.#do({ do: 'move-choice', choice: pick.choice, to: spot });
  }

  readonly #searching = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.query !== '') {
      event.preventDefault();
      this.query = '';
      return;
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const count = this.#hits.length;
    if (count === 0) return;
    this.hit = (this.hit + (event.shiftKey ? -1 : 1) + count) % count;
    const spot = this.#hits[this.hit]!;
    this.news = `${this.hit + 1} of ${count}: ${this.#map.whole?.spots.get(spot)?.title ?? ''}`;
    this.#map.unfoldTo(spot);
    this.standing = { spot, chip: undefined };
    if (this.#map.railway?.plan.spots.has(spot)) this.#railway()?.reach({ spot, chip: undefined }, false);
    else this.#railway()?.await(spot);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-map': TwsMap;
  }
}
