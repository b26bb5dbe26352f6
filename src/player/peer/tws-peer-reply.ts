import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { largestReply, readReply } from '../../peer/reply.ts';
import { pageWords } from '../pages/page-words.ts';
import { proseStyles } from '../prose/prose.styles.ts';
import { shared } from '../../look/shared.styles.ts';
import { drawOpenedReply } from './draw-opened-reply.ts';
import { TwsPeerWayEvent } from './events.ts';
import { openReply, type OpenedReply } from './open-reply.ts';
import { noPeerCourse } from './peer-course.ts';
import { peerStyles, watchedStyles } from './peer.styles.ts';
import { readFrom } from './read-from.ts';
import { styles } from './tws-peer-reply.styles.ts';

type Wrong = keyof ReturnType<typeof pageWords>['peer']['reply']['wrong'] | 'failed';

/**
 * @summary A colleague's reply, out of its file or pasted, beside the very scenes it is about.
 *
 * @fires {TwsPeerWayEvent} tws-peer-way - To the colleague's code: now swap.
 */
@customElement('tws-peer-reply')
export class TwsPeerReply extends LitElement {
  static override styles = [shared, proseStyles, peerStyles, watchedStyles, styles];

  @property({ attribute: false }) course = noPeerCourse;

  @state() private opened: OpenedReply | undefined;
  @state() private wrong: Wrong | undefined;
  /** A reply that cannot be put beside a run. */
  @state() private plain = '';
  @state() private waiting = false;

  @query('textarea') private readonly field!: HTMLTextAreaElement;

  protected override render() {
    if (this.opened === undefined) return this.#drawEntry();
    const { reply } = pageWords().peer;
    return html`
      ${drawOpenedReply(this.opened)}
      <div class="swap">
        <h3>${reply.swap}</h3>
        <p>${reply.swapText}</p>
        <div class="row">
          <button
            class="main"
            data-action="swap"
            @click=${() => this.dispatchEvent(new TwsPeerWayEvent('watch'))}
          >
            ${reply.swapOpen}
          </button>
          <button @click=${this.#another}>${reply.another}</button>
        </div>
      </div>
    `;
  }

  #drawEntry() {
    const { reply, load } = pageWords().peer;
    const { wrong } = this;
    return html`
      <form class="stack" @submit=${this.#submit}>
        <div>
          <label for="file">${reply.file}</label>
          <input id="file" type="file" accept=".txt,text/plain" @change=${this.#onFile} />
        </div>
        <div>
          <label for="text">${reply.paste}</label>
          <textarea id="text" dir="auto" rows="8" aria-describedby="wrong"></textarea>
        </div>
        <p class="said" id="wrong" role="alert">
          ${wrong === undefined ? '' : wrong === 'failed' ? load.failed : reply.wrong[wrong]}
        </p>
        <button class="main" type="submit" ?disabled=${this.waiting}>${reply.read}</button>
        <p class="quiet" role="status">${this.waiting ? load.waiting : ''}</p>
      </form>
      ${
        this.plain === ''
          ? nothing
          : html`
              <section aria-labelledby="plain">
                <h2 id="plain">${reply.plain}</h2>
                <p class="words card" dir="auto">${this.plain}</p>
              </section>
            `
      }
    `;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#read(this.field.value);
  }

  async #onFile({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    if (file.size > largestReply) return this.#refuse('large', '');
    try {
      await this.#read(await file.text());
    } catch {
      this.#refuse('unreadable', '');
    } finally {
      // So that the same file, mended, can be opened again.
      input.value = '';
    }
  }

  async #read(text: string): Promise<void> {
    const read = readReply(
      text,
      this.course.scenarios.map(({ id }) => id),
    );
    if (read.kind !== 'read') return this.#refuse(read.kind, 'text' in read ? read.text : '');
    this.waiting = true;
    try {
      const opened = await openReply(read.reply, read.about, this.course);
      if (typeof opened === 'string') return this.#refuse(opened, read.text);
      this.wrong = undefined;
      this.plain = '';
      this.opened = opened;
      void readFrom(this, 'h2');
    } catch {
      this.#refuse('failed', '');
    } finally {
      this.waiting = false;
    }
  }

  #refuse(wrong: Wrong, plain: string): void {
    this.wrong = wrong;
    this.plain = plain;
  }

  #another(): void {
    this.opened = undefined;
    void readFrom(this, 'textarea');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-peer-reply': TwsPeerReply;
  }
}
