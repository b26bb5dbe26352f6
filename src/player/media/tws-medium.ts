import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ShownMedium } from '../../course/course.ts';
import { shared } from '../../look/shared.styles.ts';
import { pageWords } from '../pages/page-words.ts';
import { drawLine, drawProse } from '../prose/prose.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { styles } from './tws-medium.styles.ts';

/** Pixels that a picture must have to gain before it is offered larger. */
const worthwhile = 24;

/** @summary A picture, sound or film, with the words that stand for it. Nothing plays by itself. */
@customElement('tws-medium')
export class TwsMedium extends LitElement {
  static override styles = [shared, proseStyles, styles];

  @property({ attribute: false }) medium: ShownMedium | undefined;
  /** Of the captions. */
  @property() language = 'en';
  @property({ type: Boolean, reflect: true }) large = false;
  @property({ reflect: true }) kind: ShownMedium['kind'] | undefined;

  @state() private failed = false;
  @state() private canGrow = false;

  @query('img') private readonly image!: HTMLImageElement | null;

  readonly #sizes = new ResizeObserver(() => this.#measure());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('medium')) return;
    const { kind, width, height } = this.medium ?? {};
    this.failed = false;
    this.large = false;
    this.kind = kind;
    // Known before the file has come, so that nothing moves when it does.
    this.#setStyle('--width', width === undefined ? undefined : `${width}px`);
    this.#setStyle(
      '--ratio',
      width === undefined || height === undefined ? undefined : String(width / height),
    );
  }

  protected override render() {
    const { medium } = this;
    if (medium === undefined) return nothing;
    if (this.failed) return this.#drawWords(medium);
    return html`
      <figure>
        ${this.#drawFile(medium)}
        ${medium.credit === undefined ? nothing : html`<figcaption>${drawLine(medium.credit)}</figcaption>`}
      </figure>
      ${this.#drawTranscript(medium)}
    `;
  }

  #drawFile(medium: ShownMedium) {
    const say = pageWords().media;
    if (medium.kind === 'image') return this.#drawPicture(medium);
    if (medium.kind === 'sound')
      return html`<audio
        controls
        preload="metadata"
        aria-label=${say.sound}
        src=${medium.source}
        @error=${this.#fail}
      ></audio>`;
    return html`<video
      controls
      playsinline
      preload="metadata"
      aria-label=${say.film}
      src=${medium.source}
      @error=${this.#fail}
    >
      ${
        medium.captions === undefined
          ? nothing
          : html`<track
              kind="captions"
              src=${medium.captions}
              srclang=${this.language}
              label=${say.captions}
              default
            />`
      }
    </video>`;
  }

  #drawPicture({ source, alt = '', width, height }: ShownMedium) {
    const say = pageWords().media;
    return html`
      <div class="frame">
        <img
          src=${source}
          alt=${alt}
          width=${width ?? nothing}
          height=${height ?? nothing}
          loading="lazy"
          decoding="async"
          @error=${this.#fail}
          @load=${this.#measure}
        />
        ${
          this.canGrow || this.large
            ? html`<button
                data-action=${this.large ? 'smaller' : 'larger'}
                aria-label=${this.large ? say.smaller : say.larger}
                @click=${this.#resize}
              >
                <svg viewBox="0 0 24 24" aria-hidden="true">${this.large ? inwards : outwards}</svg>
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #drawTranscript({ transcript }: ShownMedium) {
    if (transcript === undefined) return nothing;
    return html`
      <details>
        <summary>${pageWords().media.transcript}</summary>
        <div class="prose">${drawProse(transcript)}</div>
      </details>
    `;
  }

  /** A picture without words says nothing that could be missed. */
  #drawWords({ kind, alt, transcript, credit }: ShownMedium) {
    const { lost } = pageWords().media;
    if (kind === 'image' && alt === '') return nothing;
    return html`
      <div class="lost">
        <p class="quiet">${kind === 'film' && transcript === undefined ? lost.wordless : lost[kind]}</p>
        ${alt === undefined ? nothing : html`<p>${alt}</p>`}
        ${transcript === undefined ? nothing : html`<div class="prose">${drawProse(transcript)}</div>`}
        ${credit === undefined ? nothing : html`<p class="quiet">${drawLine(credit)}</p>`}
      </div>
    `;
  }

  #resize(): void {
    this.large = !this.large;
  }

  #fail(event: Event): void {
    // The file of the medium before may fail after it has gone.
    if ((event.target as Element).getAttribute('src') !== this.medium?.source) return;
    this.failed = true;
    // Words take the room that words need.
    this.kind = undefined;
  }

  #measure(): void {
    const { image, medium } = this;
    if (image === null || medium === undefined || this.large) return;
    const around = this.parentElement ?? (this.getRootNode() as Partial<ShadowRoot>).host;
    const most = Math.min(image.naturalWidth || (medium.width ?? 0), around?.clientWidth ?? 0);
    this.canGrow = most - image.clientWidth > worthwhile;
  }

  #setStyle(name: string, value: string | undefined): void {
    if (value === undefined) this.style.removeProperty(name);
    else this.style.setProperty(name, value);
  }
}

const outwards = svg`<path d="M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7" />`;
const inwards = svg`<path d="M20 10h-6V4M14 10l7-7M4 14h6v6M10 14l-7 7" />`;

declare global {
  interface HTMLElementTagNameMap {
    'tws-medium': TwsMedium;
  }
}
