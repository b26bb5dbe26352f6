import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { pageStyles } from '../../look/page.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { TwsPageEvent } from '../events.ts';
import type { Maker } from '../../record/check-code.ts';
import { longestRecord, verifyRecord } from '../../record/sealed-record.ts';
import { pageWords } from '../pages/page-words.ts';
import { type Finding, findingOf, findingOfFile } from './finding-of.ts';
import { styles } from './tws-verify.styles.ts';

/**
 * @summary Says whether a record's text and its check code agree; for those who receive records. Nothing leaves the page.
 *
 * @fires {TwsPageEvent} tws-page - `hub`.
 */
@customElement('tws-verify')
export class TwsVerify extends LitElement {
  static override styles = [shared, pageStyles, styles];

  /** This course, as the maker of its own records. */
  @property({ attribute: false }) here: Maker | undefined;
  @property() course = '';

  @state() private text = '';
  @state() private finding: Finding | undefined;
  @state() private over = false;

  /** On the whole window: what is dropped beside the page would take the place of the course. */
  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('dragover', this.#dragOver);
    window.addEventListener('dragleave', this.#leaveDrag);
    window.addEventListener('drop', this.#drop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('dragover', this.#dragOver);
    window.removeEventListener('dragleave', this.#leaveDrag);
    window.removeEventListener('drop', this.#drop);
  }

  protected override render() {
    if (this.here === undefined) return nothing;
    const { verify } = pageWords();
    return html`
      <article aria-labelledby="title" class=${this.over ? 'over' : ''}>
        <header>
          <h1 id="title" tabindex="-1">${verify.title}</h1>
          <p class="lead">${verify.lead}</p>
        </header>
        <section>
          <label class="label" for="text">${verify.text}</label>
          <textarea
            id="text"
            rows="9"
            dir="auto"
            spellcheck="false"
            .value=${this.text}
            @input=${this.#type}
            @paste=${this.#paste}
          ></textarea>
          <label class="label" for="file">${verify.file}</label>
          <input id="file" type="file" accept=".txt,text/plain" @change=${this.#choose} />
          <div class="onward">
            <button class="main" data-action="verify" @click=${this.#check}>${verify.check}</button>
            <button class="plain" data-action="clear" @click=${this.#clear}>${verify.clear}</button>
          </div>
        </section>
        <div role="status">${this.#drawFinding()}</div>
        <section aria-labelledby="what">
          <h2 id="what">${verify.what}</h2>
          <p class="lead">${verify.shows}</p>
          <p class="quiet">${verify.here(this.course, this.here.version)}</p>
        </section>
        <div class="onward">
          <button data-action="back" @click=${() => this.dispatchEvent(new TwsPageEvent('hub'))}>
            ${verify.back}
          </button>
        </div>
      </article>
    `;
  }

  #drawFinding() {
    const { finding } = this;
    if (finding === undefined) return nothing;
    return html`
      <section class="said finding" data-verdict=${finding.is} tabindex="-1">
        <p class="verdict">${finding.said}</p>
        <p>${finding.more}</p>
        ${
          finding.covered === ''
            ? nothing
            : html`
                <p class="quiet">${pageWords().verify.covered}</p>
                <pre dir="auto" tabindex="0">${finding.covered}</pre>
              `
        }
      </section>
    `;
  }

  #type({ target }: Event): void {
    this.text = (target as HTMLTextAreaElement).value;
    this.finding = undefined;
  }

  /** A field takes minutes to lay out some megabytes; nothing of them is put into it. */
  #paste(event: ClipboardEvent): void {
    if ((event.clipboardData?.getData('text/plain') ?? '').length <= longestRecord) return;
    event.preventDefault();
    this.text = '';
    this.finding = findingOf({ is: 'too-long' });
  }

  async #check(): Promise<void> {
    if (this.here === undefined) return;
    this.finding = findingOf(verifyRecord(this.text, this.here));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.finding')?.scrollIntoView({ block: 'nearest' });
  }

  #clear(): void {
    this.text = '';
    this.finding = undefined;
    const [file, text] = ['#file', '#text'].map((id) => this.renderRoot.querySelector<HTMLInputElement>(id));
    if (file) file.value = '';
    text?.focus();
  }

  #choose({ target }: Event): void {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file !== undefined) void this.#read(file);
  }

  readonly #dragOver = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  readonly #leaveDrag = (): void => {
    this.over = false;
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) return void this.#read(file);
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    const tooLong = text.length > longestRecord;
    this.text = tooLong ? '' : text;
    if (tooLong) this.finding = findingOf({ is: 'too-long' });
    else void this.#check();
  };

  async #read(file: File): Promise<void> {
    this.text = '';
    if (file.size > longestRecord) {
      this.finding = findingOfFile('too-big');
      return;
    }
    try {
      this.text = await file.text();
      await this.#check();
    } catch {
      this.finding = findingOfFile('unread');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-verify': TwsVerify;
  }
}
