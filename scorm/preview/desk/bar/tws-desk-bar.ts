import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import type { LaunchMode } from '../../habits.ts';
import { deskStyles } from '../look/desk.styles.ts';
import { modeWords } from '../words/habit-words.ts';
import { TwsCommandEvent, type Command } from './tws-command-event.ts';
import { styles } from './tws-desk-bar.styles.ts';

/** Names to choose from, and which one is at hand. */
export interface Choice {
  readonly names: readonly string[];
  readonly at: number;
}

type FilePurpose = 'open' | 'update' | 'import';

const none: Choice = { names: [], at: 0 };

/**
 * @summary The line on top: which package, which learner, how it is launched, and what becomes of attempts.
 *
 * @fires {TwsCommandEvent} tws-command - What was asked for.
 */
@customElement('tws-desk-bar')
export class TwsDeskBar extends LitElement {
  static override styles = [shared, dense, deskStyles, styles];

  @property({ attribute: false }) packages: Choice = none;
  /** Of the package at hand. */
  @property({ attribute: false }) lessons: Choice = none;
  @property({ attribute: false }) learners: Choice = none;
  @property() mode: LaunchMode = 'as-it-decides';
  @property({ type: Boolean }) running = false;
  @property({ type: Boolean }) busy = false;
  /** What the desk says: one sentence. */
  @property() said = '';
  @query('input[type=file]') private readonly file!: HTMLInputElement;
  @query('[data-action=launch]') private readonly launch!: HTMLElement;

  #purpose: FilePurpose = 'open';

  /** To the button that launches: where one goes on when another button is gone. */
  override focus(): void {
    this.launch.focus();
  }

  protected override render() {
    const empty = this.packages.names.length === 0;
    return html`
      <header>
        <div class="first">
          <h1>The LMS on your desk</h1>
          <p class="quiet said" role="status" data-report="said" aria-busy=${this.busy}>${this.said}</p>
        </div>
        <div class="controls">
          <div class="group package">
            ${this.#drawChoice('Package', 'choose-package', this.packages)}
            <button
              data-action="open"
              title="Another package, as you would import it"
              @click=${() => this.#pick('open')}
            >
              Open…
            </button>
            <button
              data-action="update"
              title="A newer build over this package; attempts are kept"
              aria-disabled=${empty}
              @click=${() => this.#pick('update')}
            >
              Update…
            </button>
          </div>
          ${
            this.lessons.names.length < 2
              ? nothing
              : html`<div class="group lesson">
                  ${this.#drawChoice('Lesson', 'choose-lesson', this.lessons)}
                </div>`
          }
          <div class="group">${this.#drawChoice('Learner', 'choose-learner', this.learners)}</div>
          <div class="group">
            ${this.#drawMode()}
            <button
              class="main"
              data-action="launch"
              aria-disabled=${empty}
              @click=${() => this.#ask({ does: 'launch' })}
            >
              ${this.running ? 'Relaunch' : 'Launch'}
            </button>
          </div>
        </div>
        <div class="attempts" role="group" aria-label="Attempts">
          <span class="over" aria-hidden="true">Attempts</span>
          <div>
            <button
              data-action="reset"
              title="The learner at hand starts from nothing"
              aria-disabled=${empty}
              @click=${() => this.#ask({ does: 'reset' })}
            >
              Reset
            </button>
            <button
              data-action="export"
              title="All attempts at this package, as a file"
              aria-disabled=${empty}
              @click=${() => this.#ask({ does: 'export' })}
            >
              Export
            </button>
            <button
              data-action="import"
              title="Attempts from such a file"
              aria-disabled=${empty}
              @click=${() => this.#pick('import')}
            >
              Import…
            </button>
          </div>
        </div>
        <input type="file" hidden aria-label="A file to open" @change=${this.#picked} />
      </header>
    `;
  }

  #drawChoice(
    label: string,
    does: 'choose-package' | 'choose-lesson' | 'choose-learner',
    { names, at }: Choice,
  ) {
    return html`
      <div class="field">
        <label for=${does}>${label}</label>
        <select
          id=${does}
          data-field=${label.toLowerCase()}
          @change=${(event: Event) =>
            this.#ask({ does, at: (event.target as HTMLSelectElement).selectedIndex })}
        >
          ${names.map((name, each) => html`<option .selected=${each === at}>${name}</option>`)}
        </select>
      </div>
    `;
  }

  #drawMode() {
    return html`
      <div class="field">
        <label for="mode">How it is launched</label>
        <select
          id="mode"
          data-field="mode"
          @change=${(event: Event) =>
            this.#ask({
              does: 'choose-mode',
              mode: (event.target as HTMLSelectElement).value as LaunchMode,
            })}
        >
          ${Object.entries(modeWords).map(
            ([mode, words]) => html`<option value=${mode} .selected=${mode === this.mode}>${words}</option>`,
          )}
        </select>
      </div>
    `;
  }

  /** One field for files serves all three, so that a file that is dropped on the page's field is opened. */
  #pick(purpose: FilePurpose): void {
    if (purpose !== 'open' && this.packages.names.length === 0) return;
    this.#purpose = purpose;
    this.file.accept = purpose === 'import' ? '.json,application/json' : '.zip,application/zip';
    this.file.click();
  }

  readonly #picked = (): void => {
    const file = this.file.files?.[0];
    if (file !== undefined) this.#ask({ does: this.#purpose, file });
    this.file.value = '';
    this.#purpose = 'open';
  };

  #ask(command: Command): void {
    const needsPackage = ['launch', 'reset', 'export'].includes(command.does);
    if (needsPackage && this.packages.names.length === 0) return;
    this.dispatchEvent(new TwsCommandEvent(command));
  }
}
