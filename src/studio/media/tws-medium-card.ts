import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { bytesInWords } from '../../course/media-limits.ts';
import { pictureSize } from '../../course/picture-facts.ts';
import { shared } from '../../look/shared.styles.ts';
import { faultsOf } from '../analysis/media-faults.ts';
import { type MediumFields, setDecorative, setMediumField } from '../edits/media.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import { BlobAddresses, typeOf } from './blob-addresses.ts';
import type { ListedMedium, MediumPlace } from './listed-media.ts';
import { lacking } from './needs.ts';
import { styles } from './tws-medium-card.styles.ts';
import { TwsMediumChangeEvent, TwsMediumRemoveEvent, TwsMediumReplaceEvent } from './tws-medium-events.ts';
import { acceptedFiles, fieldWords, kindNames } from './words.ts';
import './tws-medium-uses.ts';

/**
 * @summary One medium of a scenario: what it looks like, its words, where it is shown.
 *
 * @fires {TwsMediumChangeEvent} tws-medium-change
 * @fires {TwsMediumReplaceEvent} tws-medium-replace
 * @fires {TwsMediumRemoveEvent} tws-medium-remove
 */
@customElement('tws-medium-card')
export class TwsMediumCard extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles];

  @property({ attribute: false }) medium: ListedMedium | undefined;
  /** Of its file; undefined if it is not there. */
  @property({ attribute: false }) bytes: Uint8Array | undefined;
  @property({ attribute: false }) captions: Uint8Array | undefined;
  @property({ attribute: false }) places: readonly MediumPlace[] = [];

  readonly #addresses = new BlobAddresses(this);

  protected override render() {
    const { medium } = this;
    if (medium === undefined) return nothing;
    const { id, kind, file } = medium;
    return html`
      <article aria-labelledby="name" data-place="media/${id}">
        <div class="preview">${this.#drawPreview(medium)}</div>
        <div class="about">
          <h2 id="name" tabindex="-1">${file === '' ? id : file}</h2>
          <p class="quiet">${this.#facts(medium)}</p>
          <ul class="problems" ?hidden=${this.#problems(medium).length === 0}>
            ${this.#problems(medium).map((problem) => html`<li>${problem}</li>`)}
          </ul>
          ${kind === 'image' ? this.#drawAlt(medium) : nothing}
          ${kind === 'film' ? this.#drawCaptions(medium) : nothing}
          ${
            kind === 'sound' || kind === 'film'
              ? this.#drawText(medium, 'transcript', fieldWords.transcript)
              : nothing
          }
          ${this.#drawText(medium, 'credit', fieldWords.credit)}
          <tws-medium-uses .medium=${id} .places=${this.places}></tws-medium-uses>
          <div class="row">
            ${this.#drawFileButton('file', 'Another file in its place…', acceptedFiles)}
            <button
              data-action="remove-medium"
              @click=${() => this.dispatchEvent(new TwsMediumRemoveEvent())}
            >
              Take it out
            </button>
          </div>
        </div>
      </article>
    `;
  }

  #drawPreview({ kind, file, alt }: ListedMedium) {
    const { bytes } = this;
    if (bytes === undefined || kind === undefined) return html`<p class="quiet">No file</p>`;
    const address = this.#addresses.of(bytes, typeOf(file));
    if (kind === 'image') return html`<img src=${address} alt=${alt} loading="lazy" />`;
    if (kind === 'sound')
      return html`<audio src=${address} controls preload="metadata" aria-label=${file}></audio>`;
    return html`<video src=${address} controls preload="metadata" aria-label=${file}></video>`;
  }

  #facts({ kind, decorative }: ListedMedium): string {
    const { bytes } = this;
    const size = kind === 'image' && bytes !== undefined ? pictureSize(bytes) : undefined;
    return [
      kind === undefined ? 'A file of an unknown kind' : kindNames[kind],
      bytes === undefined ? '' : bytesInWords(bytes.length),
      size === undefined ? '' : `${size.width} by ${size.height} pixels`,
      decorative ? 'decoration' : '',
    ]
      .filter((part) => part !== '')
      .join(', ');
  }

  #problems({ kind, file, captions, ...entered }: ListedMedium): readonly string[] {
    const { bytes } = this;
    const ofFile =
      bytes === undefined
        ? [`The file “${file}” is not in this draft. Choose it again below, or take this out.`]
        : faultsOf(file, bytes).map(({ message }) => message);
    const ofCaptions =
      kind !== 'film' || captions === ''
        ? []
        : this.captions === undefined
          ? [`The captions “${captions}” are not in this draft. Choose them again below.`]
          : faultsOf(captions, this.captions).map(({ message }) => message);
    const lack = kind === undefined ? undefined : lacking(kind, { ...entered, captions });
    return [...ofFile, ...ofCaptions, ...(lack === undefined ? [] : [lack.sentence])];
  }

  #drawAlt(medium: ListedMedium) {
    const { id, decorative } = medium;
    return html`
      ${decorative ? nothing : this.#drawText(medium, 'alt', fieldWords.alt)}
      <label class="tick">
        <input
          type="checkbox"
          data-field="decorative"
          .checked=${live(decorative)}
          @change=${(event: Event) => {
            const { checked } = event.target as HTMLInputElement;
            this.#change(`Change “${id}”`, (document) => setDecorative(document, id, checked));
          }}
        />
        ${fieldWords.decorative}
      </label>
    `;
  }

  #drawText(
    { id, ...medium }: ListedMedium,
    field: 'alt' | 'transcript' | 'credit',
    { label, help }: { readonly label: string; readonly help: string },
  ) {
    return html`
      <div class="field">
        <label for=${field}>${label}</label>
        <span class="help" id="${field}-help">${help}</span>
        <textarea
          id=${field}
          class=${field === 'credit' ? 'low' : ''}
          data-field=${field}
          maxlength=${field === 'alt' ? 400 : nothing}
          aria-describedby="${field}-help"
          .value=${live(medium[field])}
          @input=${(event: InputEvent) => this.#write(id, field, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
    `;
  }

  #drawCaptions({ captions }: ListedMedium) {
    return html`
      <div class="field">
        <span class="label">${fieldWords.captions.label}</span>
        <span class="help">${captions === '' ? fieldWords.captions.help : captions}</span>
        <div class="row">
          ${this.#drawFileButton(
            'captions',
            captions === '' ? 'Choose the captions…' : 'Other captions in their place…',
            '.vtt,text/vtt',
          )}
        </div>
      </div>
    `;
  }

  #drawFileButton(field: 'file' | 'captions', words: string, accept: string) {
    return html`
      <button
        data-action="replace-${field}"
        @click=${(event: Event) => ((event.target as HTMLElement).nextElementSibling as HTMLInputElement).click()}
      >
        ${words}
      </button>
      <input
        type="file"
        hidden
        aria-label=${words}
        accept=${accept}
        data-field="replace-${field}"
        @change=${(event: Event) => this.#replace(field, event.target as HTMLInputElement)}
      />
    `;
  }

  #replace(field: 'file' | 'captions', input: HTMLInputElement): void {
    const [file] = input.files ?? [];
    if (file !== undefined) this.dispatchEvent(new TwsMediumReplaceEvent(field, file));
    input.value = '';
  }

  #write(id: string, field: keyof MediumFields, words: string): void {
    // Empty words of a picture stay in the file: the author is about to write others.
    const value = words.trim() === '' && field !== 'alt' ? undefined : words;
    this.#change(
      `Change “${id}”`,
      (document) => setMediumField(document, id, field, value),
      `media/${id}/${field}`,
    );
  }

  #change(label: string, change: TwsMediumChangeEvent['change'], typing?: string): void {
    this.dispatchEvent(new TwsMediumChangeEvent(label, change, typing));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-medium-card': TwsMediumCard;
  }
}
