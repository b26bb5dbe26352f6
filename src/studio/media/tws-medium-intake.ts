import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { bytesInWords } from '../../course/media-limits.ts';
import { mediaType } from '../../course/media-type.ts';
import { shared } from '../../look/shared.styles.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import '../look/controls.ts';
import { BlobAddresses, typeOf } from './blob-addresses.ts';
import { type Accepted, type Intake, takeIn } from './intake.ts';
import { lacking } from './needs.ts';
import { mediumId, safeFileName } from './safe-name.ts';
import { TwsMediumAddedEvent } from './tws-medium-added-event.ts';
import { styles } from './tws-medium-intake.styles.ts';
import { fieldWords, kindNames } from './words.ts';

const nothingEntered: Entry = { alt: '', decorative: false, transcript: '', captions: undefined, credit: '' };

/**
 * @summary Takes files in one after the other: says at once what does not fit, and asks for the words each one needs.
 *
 * @fires {TwsMediumAddedEvent} tws-medium-added - A medium is complete.
 */
@customElement('tws-medium-intake')
export class TwsMediumIntake extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles];

  /** Names of the files that the scenario has. */
  @property({ attribute: false }) takenFiles: ReadonlySet<string> = new Set();
  @property({ attribute: false }) takenIds: ReadonlySet<string> = new Set();

  @state() private queue: readonly File[] = [];
  @state() private intake: Intake | undefined;
  @state() private entered: Entry = nothingEntered;
  @state() private problem: ReturnType<typeof lacking>;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #addresses = new BlobAddresses(this);

  /** Opens on the first of these files. */
  async take(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.queue = files;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    await this.#look();
  }

  protected override render() {
    const [file] = this.queue;
    return html`
      <dialog aria-labelledby="heading" @close=${this.#emptied}>
        <form @submit=${this.#add} novalidate>
          <h2 id="heading">${file === undefined ? 'Add media' : `Add “${file.name}”`}</h2>
          <div class="body" aria-live="polite">${this.#drawIntake()}</div>
        </form>
      </dialog>
    `;
  }

  #drawIntake() {
    const { intake } = this;
    if (intake === undefined) return html`<p class="quiet">Looking at it…</p>`;
    if (intake.is === 'refused')
      return html`
        <p class="refused" data-refused>${intake.why}</p>
        <div class="actions">
          <button type="button" class="main" data-action="skip-file" @click=${this.#next}>
            ${this.queue.length > 1 ? 'Go on with the next file' : 'Close'}
          </button>
        </div>
      `;
    return html`
      <div class="accepted">
        <div class="preview">${this.#drawPreview(intake)}</div>
        <p class="quiet facts">${kindNames[intake.kind]}, ${bytesInWords(intake.bytes.length)}</p>
        ${
          intake.is === 'redrawn'
            ? html`<p class="remark" data-redrawn>
                ${intake.why} It had ${bytesInWords(intake.before)} and has
                ${bytesInWords(intake.bytes.length)} now; your own file is as it was.
              </p>`
            : nothing
        }
        ${intake.remark === '' ? nothing : html`<p class="remark">${intake.remark}</p>`}
      </div>
      ${this.#drawFields(intake)}
      <div class="actions">
        <button type="submit" class="main" data-action="add-medium">
          ${intake.is === 'redrawn' ? 'Add it like this' : 'Add it'}
        </button>
        <button type="button" data-action="skip-file" @click=${this.#next}>Leave it out</button>
        ${
          this.queue.length > 1
            ? html`<span class="quiet">${this.queue.length - 1} more to come</span>`
            : nothing
        }
      </div>
    `;
  }

  #drawPreview({ kind, name, bytes }: Accepted) {
    const address = this.#addresses.of(bytes, typeOf(name));
    if (kind === 'image') return html`<img src=${address} alt="" />`;
    if (kind === 'sound') return html`<audio src=${address} controls></audio>`;
    return html`<video src=${address} controls></video>`;
  }

  #drawFields({ kind }: Accepted) {
    return html`
      ${kind === 'image' ? this.#drawAlt() : nothing} ${kind === 'film' ? this.#drawCaptions() : nothing}
      ${kind === 'image' ? nothing : this.#drawTranscript(kind === 'sound')}
      <div class="field">
        <label for="credit">${fieldWords.credit.label}</label>
        <span class="help" id="credit-help">${fieldWords.credit.help}</span>
        <input
          id="credit"
          data-field="credit"
          aria-describedby="credit-help"
          .value=${this.entered.credit}
          @input=${(event: InputEvent) => this.#enter({ credit: valueOf(event) })}
        />
      </div>
    `;
  }

  #drawAlt() {
    const { alt, decorative } = this.entered;
    return html`
      <div class="field">
        <label for="alt">${fieldWords.alt.label}</label>
        <span class="help" id="alt-help">${fieldWords.alt.help}</span>
        <textarea
          id="alt"
          class="low"
          data-field="alt"
          maxlength="400"
          aria-describedby="alt-help alt-problem"
          aria-invalid=${this.problem?.field === 'alt'}
          ?disabled=${decorative}
          .value=${alt}
          @input=${(event: InputEvent) => this.#enter({ alt: valueOf(event) })}
        ></textarea>
        ${this.#drawProblem('alt')}
        <label class="tick">
          <input
            type="checkbox"
            data-field="decorative"
            .checked=${decorative}
            @change=${(event: Event) =>
              this.#enter({ decorative: (event.target as HTMLInputElement).checked })}
          />
          ${fieldWords.decorative}
        </label>
      </div>
    `;
  }

  #drawTranscript(needed: boolean) {
    return html`
      <div class="field">
        <label for="transcript">${fieldWords.transcript.label}${needed ? '' : ' (if you have it)'}</label>
        <span class="help" id="transcript-help">${fieldWords.transcript.help}</span>
        <textarea
          id="transcript"
          data-field="transcript"
          aria-describedby="transcript-help transcript-problem"
          aria-invalid=${this.problem?.field === 'transcript'}
          .value=${this.entered.transcript}
          @input=${(event: InputEvent) => this.#enter({ transcript: valueOf(event) })}
        ></textarea>
        ${this.#drawProblem('transcript')}
      </div>
    `;
  }

  #drawCaptions() {
    return html`
      <div class="field">
        <label for="captions">${fieldWords.captions.label}</label>
        <span class="help" id="captions-help">${fieldWords.captions.help}</span>
        <input
          id="captions"
          type="file"
          accept=".vtt,text/vtt"
          data-field="captions"
          aria-describedby="captions-help captions-problem"
          aria-invalid=${this.problem?.field === 'captions'}
          @change=${this.#takeCaptions}
        />
        ${this.#drawProblem('captions')}
      </div>
    `;
  }

  #drawProblem(field: string) {
    const sentence = this.problem?.field === field ? this.problem.sentence : '';
    return html`<p class="problem" id="${field}-problem">${sentence}</p>`;
  }

  #enter(given: Partial<Entry>): void {
    this.entered = { ...this.entered, ...given };
    this.problem = undefined;
  }

  async #takeCaptions(event: Event): Promise<void> {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    const bytes =
      file === undefined
        ? undefined
        : await file.arrayBuffer().then(
            (buffer) => new Uint8Array(buffer),
            () => undefined,
          );
    if (bytes !== undefined && mediaType(bytes) === 'vtt') return this.#enter({ captions: bytes });
    this.#enter({ captions: undefined });
    if (file !== undefined) this.problem = { field: 'captions', sentence: fieldWords.captions.wrong };
  }

  async #look(): Promise<void> {
    const [file] = this.queue;
    this.intake = undefined;
    this.entered = nothingEntered;
    this.problem = undefined;
    if (file === undefined) return;
    const intake = await takeIn(file, this.takenFiles);
    if (this.queue[0] !== file) return;
    this.intake = intake;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('textarea, [data-field=captions], .actions button')?.focus();
  }

  #add(event: Event): void {
    event.preventDefault();
    const { intake, entered } = this;
    if (intake === undefined || intake.is === 'refused') return;
    this.problem = lacking(intake.kind, entered);
    if (this.problem !== undefined) {
      this.renderRoot.querySelector<HTMLElement>(`[data-field=${this.problem.field}]`)?.focus();
      return;
    }
    this.dispatchEvent(new TwsMediumAddedEvent(this.#made(intake)));
    this.#next();
  }

  #made({ kind, name, bytes }: Accepted) {
    const { alt, decorative, transcript, captions, credit } = this.entered;
    const files = new Map([[name, bytes]]);
    const captionsName = safeFileName(name, 'vtt', this.takenFiles);
    if (captions !== undefined && kind === 'film') files.set(captionsName, captions);
    const medium = {
      file: name,
      ...(kind === 'image' ? (decorative ? { decorative: true as const } : { alt: alt.trim() }) : {}),
      ...(kind === 'film' ? { captions: captionsName } : {}),
      ...(kind !== 'image' && transcript.trim() !== '' ? { transcript: transcript.trim() } : {}),
      ...(credit.trim() === '' ? {} : { credit: credit.trim() }),
    };
    return { id: mediumId(name, this.takenIds), medium, files };
  }

  #next(): void {
    this.queue = this.queue.slice(1);
    if (this.queue.length === 0) this.dialog.close();
    // What was just added has taken its name by then.
    else void this.updateComplete.then(() => this.#look());
  }

  #emptied(): void {
    this.queue = [];
    this.intake = undefined;
  }
}

interface Entry {
  readonly alt: string;
  readonly decorative: boolean;
  readonly transcript: string;
  readonly captions: Uint8Array | undefined;
  readonly credit: string;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-medium-intake': TwsMediumIntake;
  }
}
