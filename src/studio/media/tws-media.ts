import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { courseLarge } from '../../course/media-findings.ts';
import { bytesInWords } from '../../course/media-limits.ts';
import { shared } from '../../look/shared.styles.ts';
import { removeMedium } from '../edits/media.ts';
import { dense } from '../../look/dense.styles.ts';
import '../look/controls.ts';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import type { Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import { addToDraft, filesIn, takenIn } from './add-to-draft.ts';
import { drawLoose } from './draw-loose.ts';
import { listedMedia, type ListedMedium, mediumPlaces, type MediumPlace } from './listed-media.ts';
import { replaceFile } from './replace-file.ts';
import { styles } from './tws-media.styles.ts';
import type { TwsMediumAddedEvent } from './tws-medium-added-event.ts';
import type { TwsMediumChangeEvent, TwsMediumGoEvent, TwsMediumReplaceEvent } from './tws-medium-events.ts';
import type { TwsMediumIntake } from './tws-medium-intake.ts';
import { acceptedFiles } from './words.ts';
import './tws-medium-card.ts';
import './tws-medium-intake.ts';

/** @summary The pictures, sounds and films of the scenario at hand: what they are, their words, where they are shown. */
@customElement('tws-media')
export class TwsMedia extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  protected readonly watching = new WatchesStudio(this, () => this.studio);

  /** What came of the last thing done, in a sentence. */
  @state() private said = '';
  @state() private isOver = false;

  @query('tws-medium-intake') private readonly intake!: TwsMediumIntake;
  @query('.header input[type=file]') private readonly input!: HTMLInputElement;

  readonly #paste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) this.#take(files, event);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('paste', this.#paste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('paste', this.#paste);
  }

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    const listed = listedMedia(studio.document);
    const taken = takenIn(studio);
    return html`
      <section
        class=${this.isOver ? 'over' : ''}
        aria-labelledby="heading"
        @dragover=${this.#over}
        @dragleave=${this.#left}
        @drop=${this.#drop}
      >
        ${this.#drawHeader(studio, listed)}
        <p class="said" role="status">${this.said}</p>
        ${listed.length === 0 ? this.#drawEmpty(studio) : this.#drawCards(studio, listed)}
        ${drawLoose(studio, listed)}
      </section>
      <tws-medium-intake
        .takenFiles=${taken.files}
        .takenIds=${taken.ids}
        @tws-medium-added=${this.#added}
      ></tws-medium-intake>
    `;
  }

  #drawHeader(studio: Studio, listed: readonly ListedMedium[]) {
    const files = filesIn(studio);
    const total = listed.reduce((sum, { file }) => sum + (files.get(file)?.length ?? 0), 0);
    const large = courseLarge(studio.media.files);
    return html`
      <header class="header">
        <div>
          <h1 id="heading">Pictures, sound and film</h1>
          <p class="quiet">
            ${
              listed.length === 0
                ? 'Of the scenario at hand.'
                : `${listed.length} in this scenario, ${bytesInWords(total)} in all.`
            }
            Drop files anywhere here, or paste a picture.
          </p>
        </div>
        <button
          class="main"
          data-action="add-media"
          ?disabled=${!canAdd(studio)}
          @click=${() => this.input.click()}
        >
          Add media…
        </button>
        <input
          type="file"
          hidden
          multiple
          aria-label="Files to add"
          accept=${acceptedFiles}
          data-field="files"
          @change=${this.#chosen}
        />
      </header>
      ${
        canAdd(studio)
          ? nothing
          : html`<p class="warning">
              The list of media cannot be read in the text just now. Mend it there; nothing is lost.
            </p>`
      }
      ${
        studio.safe.kept === 'not kept'
          ? html`<p class="warning">
              This browser keeps nothing of this draft just now. Save it to a file before you close the tab.
            </p>`
          : nothing
      }
      ${large === undefined ? nothing : html`<p class="warning">${large.message}</p>`}
    `;
  }

  #drawEmpty(studio: Studio) {
    if (!canAdd(studio)) return nothing;
    return html`
      <div class="empty">
        <wa-icon name="image"></wa-icon>
        <p>
          A scenario needs no pictures. Where one tells something that words cannot, such as an ECG, a
          photograph of a whiteboard or the sound of a handover, add it here and say with which scene or reply
          it is shown.
        </p>
        <p class="quiet">
          Pictures are PNG, JPEG or WebP, sounds MP3, films MP4. Each gets words for those who cannot see or
          hear it.
        </p>
      </div>
    `;
  }

  #drawCards(studio: Studio, listed: readonly ListedMedium[]) {
    const files = filesIn(studio);
    const places = mediumPlaces(studio.document);
    return html`
      <ul class="cards">
        ${repeat(
          listed,
          ({ id }) => id,
          (medium) => html`
            <li>
              <tws-medium-card
                .medium=${medium}
                .bytes=${files.get(medium.file)}
                .captions=${files.get(medium.captions)}
                .places=${places}
                @tws-medium-change=${this.#change}
                @tws-medium-go=${this.#go}
                @tws-medium-replace=${(event: TwsMediumReplaceEvent) => void this.#replace(medium, event)}
                @tws-medium-remove=${() => this.#remove(medium, places)}
              ></tws-medium-card>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #over(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.isOver = true;
  }

  #left(): void {
    this.isOver = false;
  }

  #drop(event: DragEvent): void {
    this.isOver = false;
    this.#take([...(event.dataTransfer?.files ?? [])], event);
  }

  #chosen(): void {
    const files = [...(this.input.files ?? [])];
    this.input.value = '';
    this.#take(files);
  }

  #take(files: readonly File[], event?: Event): void {
    event?.preventDefault();
    if (this.studio === undefined || !canAdd(this.studio)) return;
    this.said = '';
    void this.intake.take(files);
  }

  #added({ added }: TwsMediumAddedEvent): void {
    if (this.studio === undefined) return;
    addToDraft(this.studio, added);
    this.said = `“${added.medium.file}” is in the draft. Say below with which scene or reply it is shown.`;
  }

  #change({ label, change, typing }: TwsMediumChangeEvent): void {
    const { studio } = this;
    studio?.edit(label, change(studio.document), typing);
  }

  #go({ place }: TwsMediumGoEvent): void {
    this.studio?.go({ place, view: 'outline' });
  }

  async #replace(medium: ListedMedium, { field, file }: TwsMediumReplaceEvent): Promise<void> {
    if (this.studio === undefined) return;
    this.said = '';
    this.said = await replaceFile(this.studio, medium, field, file);
  }

  #remove({ id, file }: ListedMedium, places: readonly MediumPlace[]): void {
    const { studio } = this;
    if (studio === undefined) return;
    const uses = places.filter(({ shows }) => shows === id).map(({ place }) => place);
    const ids = listedMedia(studio.document).map((medium) => medium.id);
    const neighbour = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1];
    studio.edit(`Take out “${id}”`, removeMedium(studio.document, id, uses));
    const where =
      uses.length === 0
        ? ''
        : ` It was shown in ${uses.length === 1 ? 'one place' : `${uses.length} places`}.`;
    this.said = `“${file || id}” is out of the scenario.${where} Undo brings it back.`;
    void this.updateComplete.then(() => this.#focusOn(neighbour));
  }

  async #focusOn(id: string | undefined): Promise<void> {
    const cards = [...this.renderRoot.querySelectorAll('tws-medium-card')];
    const card = cards.find(({ medium }) => medium?.id === id);
    await card?.updateComplete;
    const target = card?.shadowRoot?.querySelector<HTMLElement>('h2');
    (target ?? this.renderRoot.querySelector<HTMLElement>('[data-action=add-media]'))?.focus();
  }
}

/** Whether the list of media can be read, so that one can be added to it. */
function canAdd({ document, scenario }: Studio): boolean {
  if (scenario === '') return false;
  return document.isWhole || document.keysAt(['media']).length > 0 || !/^media\s*:/m.test(document.text);
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-media': TwsMedia;
  }
}
