import { LitElement, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { shared } from '../../look/shared.styles.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import '../look/controls.ts';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import { mediaFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import { addToDraft, takenIn } from './add-to-draft.ts';
import { BlobAddresses, typeOf } from './blob-addresses.ts';
import { listedMedia, type ListedMedium } from './listed-media.ts';
import type { TwsMediumAddedEvent } from './tws-medium-added-event.ts';
import type { TwsMediumIntake } from './tws-medium-intake.ts';
import { TwsMediumPickEvent } from './tws-medium-pick-event.ts';
import { styles } from './tws-medium-picker.styles.ts';
import { acceptedFiles } from './words.ts';
import './tws-medium-intake.ts';

/**
 * @summary Picks the picture, sound or film that a scene or a reply shows, or takes in a new one.
 *
 * @fires {TwsMediumPickEvent} tws-medium-pick - Another one is to be shown, or none. Whoever has the form writes it.
 */
@customElement('tws-medium-picker')
export class TwsMediumPicker extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  protected readonly watching = new WatchesStudio(this, () => this.studio);
  /** Id of what is shown now; undefined or empty for nothing. */
  @property() shows: string | undefined;
  @property() label = 'Picture, sound or film';

  @query('tws-medium-intake') private readonly intake!: TwsMediumIntake;
  @query('input[type=file]') private readonly input!: HTMLInputElement;

  readonly #addresses = new BlobAddresses(this);

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    const media = listedMedia(studio.document);
    const shows = this.shows ?? '';
    const taken = takenIn(studio);
    return html`
      <div class="field">
        ${
          media.length === 0 && shows === ''
            ? html`<span class="label">${this.label}</span>`
            : this.#drawSelect(studio, media, shows)
        }
        <div class="row">
          <button data-action="add-picture" @click=${() => this.input.click()}>
            Add a picture, sound or film…
          </button>
          <input
            type="file"
            hidden
            aria-label="A picture, sound or film to add"
            accept=${acceptedFiles}
            @change=${this.#chosen}
          />
        </div>
      </div>
      <tws-medium-intake
        .takenFiles=${taken.files}
        .takenIds=${taken.ids}
        @tws-medium-added=${this.#added}
      ></tws-medium-intake>
    `;
  }

  #drawSelect(studio: Studio, media: readonly ListedMedium[], shows: string) {
    const isKnown = shows === '' || media.some(({ id }) => id === shows);
    return html`
      <wa-select
        data-field="shows"
        label=${this.label}
        placeholder="Nothing"
        with-clear
        .value=${live(shows)}
        @change=${(event: Event) => this.#pick((event.target as unknown as { value: string }).value)}
      >
        ${media.map(
          (medium) => html`
            <wa-option value=${medium.id} .label=${nameOf(medium)}>
              <span slot="start" class="small">${this.#drawSmall(studio, medium)}</span>
              ${nameOf(medium)}
            </wa-option>
          `,
        )}
        ${isKnown ? nothing : html`<wa-option value=${shows}>${shows} (not in the list)</wa-option>`}
      </wa-select>
      ${this.#drawShown(
        studio,
        media.find(({ id }) => id === shows),
      )}
    `;
  }

  #drawSmall(studio: Studio, { file, kind }: ListedMedium) {
    const bytes = studio.media.files.get(mediaFile(studio.scenario, file));
    if (kind === 'image' && bytes !== undefined)
      return html`<img src=${this.#addresses.of(bytes, typeOf(file))} alt="" />`;
    return html`<wa-icon name=${kind === 'sound' ? 'sound' : kind === 'film' ? 'video' : 'image'}></wa-icon>`;
  }

  #drawShown(studio: Studio, medium: ListedMedium | undefined) {
    if (medium?.kind !== 'image') return nothing;
    const bytes = studio.media.files.get(mediaFile(studio.scenario, medium.file));
    if (bytes === undefined) return nothing;
    return html`<img
      class="shown"
      src=${this.#addresses.of(bytes, typeOf(medium.file))}
      alt=${medium.alt}
    />`;
  }

  #pick(value: string | null): void {
    const id = value === null || value === '' ? undefined : value;
    if (id !== (this.shows || undefined)) this.dispatchEvent(new TwsMediumPickEvent(id));
  }

  #chosen(): void {
    const files = [...(this.input.files ?? [])];
    this.input.value = '';
    void this.intake.take(files);
  }

  #added({ added }: TwsMediumAddedEvent): void {
    if (this.studio === undefined) return;
    addToDraft(this.studio, added);
    this.#pick(added.id);
  }
}

function nameOf({ id, alt, file }: ListedMedium): string {
  const words = alt === '' ? file || id : alt;
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-medium-picker': TwsMediumPicker;
  }
}
