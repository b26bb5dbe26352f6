import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { alliance, safety } from '../../model/measures.ts';
import { shared } from '../../look/shared.styles.ts';
import { stationsOf } from '../document/stations.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import { referencesFile, scenarioFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import type { Begins } from './begins.ts';
import type { FromStage, ToStage } from './stage/messages.ts';
import './tws-asked.ts';
import './tws-levels.ts';
import type { TwsLevelsEvent } from './tws-levels-event.ts';
import { styles } from './tws-rehearse.styles.ts';

type At = Extract<FromStage, { kind: 'at' }>;
type Width = 'phone' | 'wide';

/** @summary The scenario at hand as a learner plays it: from any scene, with any levels, and what is known at each step. */
@customElement('tws-rehearse')
export class TwsRehearse extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  protected readonly watching = new WatchesStudio(this, () => this.studio);
  /** Where the page lies in which the player plays. */
  @property() stage = 'rehearse.html';
  @state() private width: Width = 'wide';
  @state() private from = '';
  @state() private levels: Begins['levels'] = {};
  @state() private at: At | undefined;
  @state() private errors = 0;
  @query('iframe') private frame!: HTMLIFrameElement | null;

  #playing = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#hear);
  }

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    return html`<div class="rehearsal">
      <aside aria-label="How it is played">
        <h1>Rehearse</h1>
        ${this.#drawBegin(studio)} ${this.errors > 0 ? this.#drawErrors(studio) : nothing}
        ${this.at === undefined ? nothing : this.#drawState(this.at)}
        ${
          this.at === undefined || this.errors > 0
            ? nothing
            : html`<tws-asked
                .text=${studio.document.text}
                .scene=${this.at.scene}
                .here=${this.at.state}
              ></tws-asked>`
        }
      </aside>
      <div class="theatre" data-width=${this.width}>
        <div class="tools">
          <div role="group" aria-label="Width">
            ${(['wide', 'phone'] as const).map(
              (width) =>
                html`<button
                  data-action="width-${width}"
                  aria-pressed=${this.width === width}
                  @click=${() => this.#widen(width)}
                >
                  ${width === 'wide' ? 'Wide' : 'Phone'}
                </button>`,
            )}
          </div>
          <button
            data-action="step-back"
            ?disabled=${(this.at?.codes.length ?? 0) === 0}
            @click=${this.#back}
          >
            <wa-icon name="undo"></wa-icon> Take the last choice back
          </button>
          <button data-action="show-on-map" @click=${() => studio.go({ view: 'map' })}>
            <wa-icon name="map"></wa-icon> Show on the map
          </button>
        </div>
        <iframe title="The scenario as it is played" src=${this.stage}></iframe>
      </div>
    </div>`;
  }

  #drawBegin(studio: Studio) {
    const scenes = stationsOf(studio.document);
    return html`<form @submit=${this.#start}>
      <label
        >From
        <select data-field="from" @change=${this.#beginAt}>
          <option value="" ?selected=${this.from === ''}>The beginning</option>
          ${scenes.map(
            ({ id, title }) =>
              html`<option value=${id} ?selected=${this.from === id}>${title === '' ? id : title}</option>`,
          )}
        </select>
      </label>
      <tws-levels
        .levels=${this.levels ?? {}}
        .usual=${this.#usual(studio)}
        @tws-levels=${this.#level}
      ></tws-levels>
      <button class="main" data-action="start-rehearsal">Play from here</button>
    </form>`;
  }

  #drawErrors(studio: Studio) {
    const count = this.errors === 1 ? 'One thing has' : `${this.errors} things have`;
    return html`<p class="broken" role="status">
      ${count} to be mended before this can be played.
      <button data-action="open-findings" @click=${() => studio.go({ view: 'findings' })}>Show what</button>
    </p>`;
  }

  #drawState({ state: now, codes }: At) {
    const facts: readonly (readonly [string, string])[] = [
      ['Safety', `${Math.round(safety(now) / 100)}`],
      ['Alliance', `${Math.round(alliance(now) / 100)}`],
      ['Decisions', `${codes.length}`],
      ['Minutes used', `${now.used}`],
      ['Margin', `${now.margin} of 8`],
      ['Teacher’s openness', `${Math.round(now.O / 100)}`],
    ];
    const strands = (['V', 'C', 'R', 'G', 'T', 'B'] as const).map(
      (strand) => `${names[strand]} ${Math.round(now[strand] / 100)}`,
    );
    return html`<section aria-labelledby="now">
      <h2 id="now">Now</h2>
      <dl>
        ${facts.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <p class="quiet">${strands.join(' · ')}${now.rupture ? ' · a breach is open' : ''}</p>
      <button data-action="play-again-here" @click=${this.#adopt}>Change the levels here</button>
    </section>`;
  }

  /** The levels at which the act at hand begins. */
  #usual({ document }: Studio): Readonly<Record<string, number>> {
    const start = document.valueAt(['acts', 0, 'start']);
    return typeof start === 'object' && start !== null ? (start as Record<string, number>) : {};
  }

  readonly #hear = ({ data, origin, source }: MessageEvent<FromStage>): void => {
    if (source !== this.frame?.contentWindow || origin !== location.origin) return;
    if (data.kind === 'ready') this.#play(this.studio?.route?.codes ?? []);
    else if (data.kind === 'unplayable') this.errors = data.errors;
    else if (data.kind === 'left') this.studio?.go({ view: 'outline' });
    else this.#follow(data);
  };

  #follow(at: At): void {
    this.at = at;
    this.errors = 0;
    const { studio } = this;
    const codes = at.codes.join('');
    if (studio === undefined || codes === this.#playing || this.from !== '') return;
    this.#playing = codes;
    studio.show({ scenario: studio.scenario, codes: at.codes, label: 'The last rehearsal' });
  }

  #widen(width: Width): void {
    this.width = width;
  }

  #beginAt(event: Event): void {
    this.from = (event.target as HTMLSelectElement).value;
  }

  #level({ levels }: TwsLevelsEvent): void {
    this.levels = levels;
  }

  #start(event: Event): void {
    event.preventDefault();
    this.#play([]);
  }

  #play(codes: readonly string[]): void {
    const { studio } = this;
    if (studio === undefined) return;
    this.#playing = codes.join('');
    const begins: Begins = {
      ...(this.from === '' ? {} : { scene: this.from }),
      ...(this.levels === undefined || Object.keys(this.levels).length === 0 ? {} : { levels: this.levels }),
    };
    const folder = `${studio.scenario}/media/`;
    const media = new Map([...studio.media.files].filter(([path]) => path.startsWith(folder)));
    this.#tell({
      kind: 'play',
      scenario: studio.workspace.text(scenarioFile(studio.scenario)),
      references: studio.workspace.text(referencesFile),
      media,
      begins,
      codes,
      levels: 'shown',
    });
  }

  /** Plays on from the scene at hand, with the levels as they are, to be moved. */
  #adopt(): void {
    if (this.at === undefined) return;
    const { state: now, scene } = this.at;
    this.from = scene === 'repair' ? '' : scene;
    const points = (value: number) => Math.round(value / 100);
    this.levels = {
      V: points(now.V),
      C: points(now.C),
      R: points(now.R),
      G: points(now.G),
      T: points(now.T),
      B: points(now.B),
      O: points(now.O),
      margin: Math.max(1, now.margin),
    };
  }

  #back(): void {
    this.#tell({ kind: 'back' });
  }

  #tell(message: ToStage): void {
    this.frame?.contentWindow?.postMessage(message, location.origin);
  }
}

const names = {
  V: 'vulnerability',
  C: 'challenge',
  R: 'reflection',
  G: 'goals',
  T: 'tasks',
  B: 'bond',
} as const;

declare global {
  interface HTMLElementTagNameMap {
    'tws-rehearse': TwsRehearse;
  }
}
