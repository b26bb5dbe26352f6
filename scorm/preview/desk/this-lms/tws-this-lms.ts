import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import { plainHabits, type DeskFault, type Habits } from '../../habits.ts';
import { deskStyles } from '../look/desk.styles.ts';
import { faultWords } from '../words/fault-words.ts';
import { apiWords, networkWords, type Words } from '../words/habit-words.ts';
import { profileWords } from '../words/profile-words.ts';
import './tws-fault.ts';
import { TwsHabitsEvent } from './tws-habits-event.ts';
import { styles } from './tws-this-lms.styles.ts';

/**
 * @summary The LMS that the desk plays: its kind, its network, its faults, and how it launches.
 *
 * @fires {TwsHabitsEvent} tws-habits - The LMS shall behave otherwise.
 */
@customElement('tws-this-lms')
export class TwsThisLms extends LitElement {
  static override styles = [shared, dense, deskStyles, styles];

  @property({ attribute: false }) habits: Habits = plainHabits;
  /** What the package itself gives a lesson at launch. */
  @property() launchData = '';

  protected override render() {
    const { profile, network } = this.habits;
    return html`
      ${this.#drawRadios('profile', 'Which LMS', profileWords, profile)}
      ${this.#drawRadios('network', 'Its network', this.#networks(), network)} ${this.#drawFaults()}
      ${this.#drawLaunch()}
    `;
  }

  /** Losing what is saved is one of the faults; here only if a file or a test has set it. */
  #networks(): Readonly<Record<string, Words>> {
    const { lost, ...offered } = networkWords;
    return this.habits.network === 'lost' ? { ...offered, lost } : offered;
  }

  #drawRadios<Field extends 'profile' | 'network'>(
    field: Field,
    legend: string,
    words: Readonly<Record<string, Words>>,
    now: Habits[Field],
  ) {
    return html`
      <fieldset data-field=${field}>
        <legend>${legend}</legend>
        <p class="quiet">
          ${field === 'network' ? 'Works at once, in a running lesson too.' : 'From the next launch on.'}
        </p>
        <div class="rows">
          ${Object.entries(words).map(
            ([value, { name, special }]) => html`
              <label class="row">
                <input
                  type="radio"
                  name=${field}
                  value=${value}
                  .checked=${value === now}
                  aria-describedby=${`${field}-${value}`}
                  @change=${() => this.#set({ [field]: value })}
                />
                <span class="name">${name}</span>
                <span class="quiet" id=${`${field}-${value}`}>${special}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #drawFaults() {
    return html`
      <fieldset data-field="faults">
        <legend>What goes wrong</legend>
        <p class="quiet">From the next launch on. Switch one on to rebuild what an LMS does to a lesson.</p>
        <div class="rows">
          ${faultWords.map(
            (words) => html`
              <tws-fault
                .words=${words}
                .fault=${this.habits.faults.find(({ kind }) => kind === words.fault.kind)}
                @tws-fault=${(event: HTMLElementEventMap['tws-fault']) =>
                  this.#setFault(words.fault, event.fault)}
              ></tws-fault>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #drawLaunch() {
    const { api, slow, window, launchData, language } = this.habits;
    return html`
      <fieldset>
        <legend>How it launches</legend>
        <p class="quiet">From the next launch on.</p>
        <div class="fields">
          <label>
            <span class="name">Where the API stands</span>
            <select
              data-field="api"
              @change=${(event: Event) => this.#set({ api: valueOf(event) as Habits['api'] })}
            >
              ${Object.entries(apiWords).map(
                ([value, { name }]) =>
                  html`<option value=${value} ?selected=${value === api}>${name}</option>`,
              )}
            </select>
            <span class="quiet">${apiWords[api].special}</span>
          </label>
          <label>
            <span class="name">Where the lesson opens</span>
            <select
              data-field="window"
              @change=${(event: Event) => this.#set({ window: valueOf(event) as Habits['window'] })}
            >
              <option value="frame" ?selected=${window === 'frame'}>In a frame of the desk</option>
              <option value="tab" ?selected=${window === 'tab'}>In a tab of its own</option>
            </select>
          </label>
          <label>
            <span class="name">Pace</span>
            <select
              data-field="slow"
              @change=${(event: Event) => this.#set({ slow: valueOf(event) === 'slow' })}
            >
              <option value="quick" ?selected=${!slow}>Answers at once</option>
              <option value="slow" ?selected=${slow}>Takes a second to open, save and close</option>
            </select>
          </label>
          <label>
            <span class="name">Launch settings</span>
            <input
              data-field="launch-data"
              autocomplete="off"
              spellcheck="false"
              placeholder=${this.launchData === '' ? 'lang=fr' : this.launchData}
              .value=${launchData ?? ''}
              @change=${(event: Event) => this.#set({ launchData: valueOf(event) || undefined })}
            />
            <span class="quiet">Instead of what the package gives.</span>
          </label>
          <label>
            <span class="name">The learner’s language</span>
            <input
              data-field="language"
              autocomplete="off"
              spellcheck="false"
              placeholder="none"
              .value=${language}
              @change=${(event: Event) => this.#set({ language: valueOf(event).trim() })}
            />
            <span class="quiet">As the LMS has it: fr, pt-BR.</span>
          </label>
        </div>
      </fieldset>
    `;
  }

  #setFault({ kind }: DeskFault, fault: DeskFault | undefined): void {
    const { faults } = this.habits;
    const others = faults.filter((other) => other.kind !== kind);
    if (fault === undefined) return this.#set({ faults: others });
    const at = faults.findIndex((other) => other.kind === kind);
    this.#set({ faults: at < 0 ? [...faults, fault] : faults.with(at, fault) });
  }

  #set(habits: Partial<Habits>): void {
    this.dispatchEvent(new TwsHabitsEvent(habits));
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
