import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { shared } from '../../look/shared.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Begins } from './begins.ts';
import { TwsLevelsEvent } from './tws-levels-event.ts';

type Levels = NonNullable<Begins['levels']>;
type Measure = 'V' | 'C' | 'R' | 'G' | 'T' | 'B' | 'O' | 'margin';

const safety = ['V', 'C', 'R'] as const;
const alliance = ['G', 'T', 'B'] as const;
const single: readonly (readonly [Measure, string])[] = [
  ['V', 'Vulnerability'],
  ['C', 'Challenge'],
  ['R', 'Reflection'],
  ['G', 'Goals'],
  ['T', 'Tasks'],
  ['B', 'Bond'],
  ['O', 'Teacher’s openness'],
];
/** Where the act says nothing that can be read. */
const middle = 50;

/**
 * @summary The levels with which a rehearsal begins: Safety and Alliance as a whole, or each strand.
 *
 * @fires {TwsLevelsEvent} tws-levels - All levels that are to differ from the act's own.
 */
@customElement('tws-levels')
export class TwsLevels extends LitElement {
  static override styles = [shared, dense, styles()];

  @property({ attribute: false }) levels: Levels = {};
  /** Where the act begins, by measure. */
  @property({ attribute: false }) usual: Readonly<Record<string, unknown>> = {};

  protected override render() {
    const changed = Object.keys(this.levels).length > 0;
    return html`<fieldset>
      <legend>Levels to begin with</legend>
      ${this.#drawRange('Safety', 'safety', this.#mean(safety), (value) => this.#set(safety, value))}
      ${this.#drawRange('Alliance', 'alliance', this.#mean(alliance), (value) => this.#set(alliance, value))}
      <details>
        <summary>Each strand, and the margin</summary>
        ${single.map(([measure, name]) =>
          this.#drawRange(name, measure, this.#at(measure), (value) => this.#set([measure], value)),
        )}
        ${this.#drawRange('Margin', 'margin', this.#at('margin', 8), (value) => this.#set(['margin'], value), 8)}
      </details>
      <button
        type="button"
        class="plain"
        data-action="usual-levels"
        ?hidden=${!changed}
        @click=${() => this.dispatchEvent(new TwsLevelsEvent({}))}
      >
        As the scenario begins
      </button>
    </fieldset>`;
  }

  #drawRange(name: string, field: string, value: number, set: (value: number) => void, most = 100) {
    return html`<label>
      <span>${name}</span>
      <input
        type="range"
        data-field="level-${field}"
        min=${most === 8 ? 1 : 0}
        max=${most}
        .value=${live(String(value))}
        @input=${(event: Event) => set(Number((event.target as HTMLInputElement).value))}
      />
      <output>${value}</output>
    </label>`;
  }

  #at(measure: Measure, otherwise = middle): number {
    const usual = this.usual[measure];
    return this.levels[measure] ?? (typeof usual === 'number' ? usual : otherwise);
  }

  #mean(strands: readonly Measure[]): number {
    const sum = strands.reduce((total, strand) => total + this.#at(strand), 0);
    return Math.round(sum / strands.length);
  }

  #set(measures: readonly Measure[], value: number): void {
    const set = Object.fromEntries(measures.map((measure) => [measure, value]));
    this.dispatchEvent(new TwsLevelsEvent({ ...this.levels, ...set }));
  }
}

function styles() {
  return css`
    fieldset {
      display: grid;
      gap: var(--tws-1);
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    legend {
      padding: 0;
      font-weight: 650;
    }

    label {
      display: grid;
      grid-template-columns: 8.5rem minmax(0, 1fr) 2.2rem;
      align-items: center;
      gap: var(--tws-2);
      min-block-size: 2rem;
    }

    input {
      inline-size: 100%;
      min-block-size: 1.5rem;
      accent-color: var(--tws-safety);
    }

    output {
      font-variant-numeric: tabular-nums;
      text-align: end;
    }

    summary {
      min-block-size: 2rem;
      padding-block: 0.3rem;
      cursor: pointer;
      color: var(--tws-soft);
    }

    button {
      justify-self: start;
      padding-inline: 0;
    }

    button[hidden] {
      display: none;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-levels': TwsLevels;
  }
}
