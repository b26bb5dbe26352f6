import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { shared } from '../../../src/look/shared.styles.ts';
import type { Stored } from '../attempt.ts';
import type { Call, Launchable, Learner, PlayMessage } from '../messages.ts';
import { openPackage, tooLarge } from '../open-package.ts';
import { forgetAttempt, readAttempt, writeAttempt } from './attempts.ts';
import { packageKey } from './package-key.ts';
import { playAddress } from './play-address.ts';
import { PlayWindow } from './play-window.ts';
import './tws-administrator.ts';
import './tws-call-log.ts';
import { styles } from './tws-desk.styles.ts';

interface Loaded {
  readonly name: string;
  readonly what: Launchable;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const learners: readonly Learner[] = [
  { id: 'learner-1', name: 'Okonkwo, Ada' },
  { id: 'learner-2', name: 'Lindqvist, Per' },
];

const ours: readonly { readonly name: string; readonly address: string }[] = [
  { name: 'SCORM 1.2', address: 'packages/two-way-street-scorm12.zip' },
  { name: 'SCORM 2004', address: 'packages/two-way-street-scorm2004.zip' },
];

const sizes: Readonly<Record<string, string>> = { full: 'Full width', wide: '650 × 666', phone: '367 × 666' };

/**
 * @summary The LMS on your desk: plays a SCORM package and shows what an LMS would know.
 */
@customElement('tws-desk')
export class TwsDesk extends LitElement {
  static override styles = [shared, styles];

  @state() private packages: readonly Loaded[] = [];
  @state() private chosen = 0;
  @state() private learner = 0;
  @state() private size = 'full';
  @state() private calls: readonly Call[] = [];
  @state() private stored: Stored | undefined;
  @state() private running = false;
  @state() private said = 'Opening our package …';
  @state() private over = false;
  @query('iframe') private readonly frame!: HTMLIFrameElement;

  readonly #place = playAddress(new URL('.', location.href));
  readonly #unpacked = new Set<string>();
  #play: PlayWindow | undefined;

  protected override firstUpdated(): void {
    this.#play = new PlayWindow(this.frame, this.#place.address, (message) => this.#heard(message));
    void this.#openOurs();
  }

  protected override render() {
    const loaded = this.packages[this.chosen];
    return html`
      <header>
        <div>
          <h1>The LMS on your desk</h1>
          <p>
            Play a SCORM package as a learner, and see what an LMS would know. Nothing leaves this browser.
          </p>
        </div>
        <label class="file">
          Open another package
          <input type="file" accept=".zip,application/zip" @change=${this.#picked} />
        </label>
      </header>
      <main
        class=${this.over ? 'over' : ''}
        @dragover=${this.#dragged}
        @dragleave=${this.#draggedOut}
        @drop=${this.#dropped}
      >
        <div class="controls">
          ${this.#choices(
            'Package',
            this.packages.map(({ name }) => name),
            this.chosen,
            (at) => this.#choosePackage(at),
          )}
          ${this.#choices(
            'Learner',
            learners.map(({ name }) => name),
            this.learner,
            (at) => this.#chooseLearner(at),
          )}
          ${this.#choices('Frame', Object.values(sizes), Object.keys(sizes).indexOf(this.size), (at) => this.#chooseSize(at))}
          <div class="buttons">
            <button
              class="main"
              data-action="launch"
              ?disabled=${loaded === undefined}
              @click=${this.#launch}
            >
              ${this.running ? 'Relaunch' : 'Launch'}
            </button>
            <button data-action="leave" ?disabled=${!this.running} @click=${this.#leave}>Leave</button>
            <button data-action="reset" ?disabled=${loaded === undefined} @click=${this.#reset}>
              Reset attempt
            </button>
            <button data-action="export" ?disabled=${loaded === undefined} @click=${this.#export}>
              Export as JSON
            </button>
          </div>
        </div>
        <p class="said" role="status">${this.said}</p>
        <div class="desk">
          <div class="stage ${this.size}">
            <iframe title="The package that is playing"></iframe>
            ${this.running ? nothing : html`<p class="idle">Press Launch to play as ${learners[this.learner]?.name}.</p>`}
          </div>
          <aside aria-label="What the LMS knows">
            <tws-administrator
              .stored=${this.stored}
              learner=${learners[this.learner]?.name ?? ''}
            ></tws-administrator>
            <details open>
              <summary>Calls</summary>
              <tws-call-log .calls=${this.calls}></tws-call-log>
            </details>
            <details>
              <summary>Stored data</summary>
              ${this.stored === undefined ? html`<p>Nothing yet.</p>` : html`<pre tabindex="0" data-report="stored">${JSON.stringify(this.stored, null, 2)}</pre>`}
            </details>
          </aside>
        </div>
        ${this.over ? html`<p class="drop">Drop the zip to open it</p>` : nothing}
      </main>
    `;
  }

  #choices(label: string, names: readonly string[], now: number, choose: (at: number) => void) {
    return html`
      <div class="field">
        <label for=${label}>${label}</label>
        <select
          id=${label}
          @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}
        >
          ${names.map((name, at) => html`<option ?selected=${at === now}>${name}</option>`)}
        </select>
      </div>
    `;
  }

  async #openOurs(): Promise<void> {
    for (const { name, address } of ours) {
      try {
        const answer = await fetch(address);
        if (!answer.ok) throw new Error(String(answer.status));
        await this.#open(new Uint8Array(await answer.arrayBuffer()), `Two-Way Street, ${name}`);
      } catch {
        this.said = `Our own ${name} package could not be loaded. Build it with “npm run package”.`;
        return;
      }
    }
    await this.#choosePackage(0);
  }

  async #open(zip: Uint8Array, name: string): Promise<boolean> {
    const opened = openPackage(zip, await packageKey(zip), parseXml);
    if ('refused' in opened) {
      this.said = `${name}: ${opened.refused}`;
      return false;
    }
    this.packages = [...this.packages, { name, ...opened }];
    return true;
  }

  async #openForeign(file: File): Promise<void> {
    if (!this.#place.ownOrigin) {
      this.said =
        'On this address other packages are not opened: they need an origin of their own. Start the desk with “npm start”.';
      return;
    }
    const refused = tooLarge(file.size);
    if (refused !== undefined) {
      this.said = `${file.name}: ${refused}`;
      return;
    }
    const opened = await this.#open(new Uint8Array(await file.arrayBuffer()), file.name);
    if (opened) await this.#choosePackage(this.packages.length - 1);
  }

  async #choosePackage(at: number): Promise<void> {
    await this.#leave();
    this.chosen = at;
    const what = this.packages[at]?.what;
    if (what === undefined) return;
    this.said = `${what.title}: ${what.standard === 'scorm12' ? 'SCORM 1.2' : 'SCORM 2004'}. Ready to launch.`;
    this.#show();
  }

  async #chooseLearner(at: number): Promise<void> {
    await this.#leave();
    this.learner = at;
    this.#show();
  }

  #chooseSize(at: number): void {
    this.size = Object.keys(sizes)[at] ?? 'full';
  }

  #show(): void {
    const { loaded, learner } = this.#now();
    this.calls = [];
    this.stored = loaded && readAttempt(loaded.what.key, learner.id);
  }

  readonly #launch = async (): Promise<void> => {
    try {
      await this.#leave();
      await this.#start();
    } catch (error) {
      this.said = `The package could not be played: ${error instanceof Error ? error.message : String(error)}`;
    }
  };

  async #start(): Promise<void> {
    const { loaded, learner } = this.#now();
    if (loaded === undefined || this.#play === undefined) return;
    this.calls = [];
    if (!this.#unpacked.has(loaded.what.key)) {
      await this.#play.unpack(loaded.what.key, loaded.files);
      this.#unpacked.add(loaded.what.key);
    }
    await this.#play.launch({
      what: loaded.what,
      learner,
      mode: 'normal',
      previous: readAttempt(loaded.what.key, learner.id),
    });
    this.running = true;
    this.said = `${loaded.what.title} is running for ${learner.name}.`;
  }

  readonly #leave = async (): Promise<void> => {
    if (!this.running) return;
    await this.#play?.leave();
    this.running = false;
    this.said = 'The learner left. What was stored is kept for the next launch.';
  };

  readonly #reset = async (): Promise<void> => {
    const { loaded, learner } = this.#now();
    if (loaded === undefined) return;
    await this.#leave();
    forgetAttempt(loaded.what.key, learner.id);
    this.#show();
    this.said = `${learner.name} starts from nothing.`;
  };

  readonly #export = (): void => {
    const { loaded, learner } = this.#now();
    const data = { package: loaded?.what, learner, stored: this.stored, calls: this.calls };
    const address = URL.createObjectURL(
      new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
    );
    const link = Object.assign(document.createElement('a'), {
      href: address,
      download: `attempt-${learner.id}.json`,
    });
    link.click();
    URL.revokeObjectURL(address);
  };

  readonly #picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.#openForeign(file);
    input.value = '';
  };

  readonly #dragged = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  readonly #draggedOut = (): void => {
    this.over = false;
  };

  readonly #dropped = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    const file = event.dataTransfer?.files[0];
    if (file) void this.#openForeign(file);
  };

  #heard(message: PlayMessage): void {
    if (message.type === 'call') this.calls = [...this.calls, message.call];
    else if (message.type === 'stored') this.#keep(message);
    else if (message.type === 'trouble') this.said = `The package could not be played: ${message.why}`;
  }

  #keep({ key, learner, stored }: Extract<PlayMessage, { type: 'stored' }>): void {
    writeAttempt(key, learner, stored);
    const now = this.#now();
    if (now.loaded?.what.key === key && now.learner.id === learner) this.stored = stored;
  }

  #now(): { readonly loaded: Loaded | undefined; readonly learner: Learner } {
    return { loaded: this.packages[this.chosen], learner: learners[this.learner] ?? learners[0]! };
  }
}

function parseXml(text: string): Document | undefined {
  const parsed = new DOMParser().parseFromString(text, 'text/xml');
  return parsed.getElementsByTagName('parsererror').length > 0 ? undefined : parsed;
}
