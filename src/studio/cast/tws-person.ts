import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import { type Asked, drawLine, drawPick } from '../course/fields/draw-fields.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { drawProblems } from '../forms/fields/draw-problems.ts';
import { problemsAt, problemsIn } from '../forms/problems.ts';
import { dense } from '../../look/dense.styles.ts';
import { drawable } from './look.ts';
import type { Mention } from './mentions-of.ts';
import { calledBy, type Person } from './people-of.ts';
import { personWords as words } from './person-words.ts';
import './tws-person-id.ts';
import { TwsPersonEvent } from './tws-person-event.ts';
import { styles } from './tws-person.styles.ts';
import './tws-portrait-picker.ts';
import './tws-remove-person.ts';
import type { TwsRemovePerson } from './tws-remove-person.ts';
import './tws-stance-faces.ts';

const said = ['name', 'short', 'role', 'pronoun'] as const;
const pronouns = ['she', 'he', 'they'].map((value) => ({ value, label: value }));

/**
 * @summary Everything about one of the cast.
 *
 * @fires {TwsPersonEvent} tws-person - Something is to be done with them as a whole.
 * @fires {TwsLookEvent} tws-look - Another part, colour or face was picked.
 */
@customElement('tws-person')
export class TwsPerson extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles];

  @property({ attribute: false }) person: Person | undefined;
  /** Everybody, in the order of the file. */
  @property({ attribute: false }) people: readonly Person[] = [];
  @property({ attribute: false }) mentions: readonly Mention[] = [];
  @property({ attribute: false }) problems: readonly PlacedDiagnostic[] = [];

  @query('tws-remove-person') private readonly removal!: TwsRemovePerson | null;

  protected override render() {
    const { person } = this;
    if (person === undefined) return nothing;
    const elsewhere = [...said, 'look'].map((field) => [...person.place, field]);
    return html`
      <div class="head">
        <h2>${person.name || person.id}</h2>
        <button
          data-action="remove-person"
          ?disabled=${this.people.length < 2}
          @click=${() => this.removal?.ask()}
        >
          <wa-icon name="trash"></wa-icon> ${words.remove}
        </button>
      </div>
      ${drawProblems(problemsAt(this.problems, person.place, elsewhere), undefined)}
      <div class="about">
        ${drawLine(this.#asked(person, 'name', 60))} ${drawLine(this.#asked(person, 'short', 30))}
        ${drawLine(this.#asked(person, 'role', 60))} ${drawPick(this.#asked(person, 'pronoun', 60), pronouns)}
      </div>
      ${this.#drawResident(person)} ${this.#drawLook(person)}
      <tws-person-id
        .person=${person}
        .taken=${this.people.map(({ id }) => id).filter((id) => id !== person.id)}
        .uses=${this.mentions.length}
      ></tws-person-id>
      <tws-remove-person
        .person=${person}
        .people=${this.people}
        .mentions=${this.mentions}
      ></tws-remove-person>
    `;
  }

  #drawResident(person: Person) {
    return html`<div class="resident">
      ${
        person.resident
          ? html`<p><wa-icon name="check"></wa-icon> ${words.resident.is}</p>`
          : html`<p class="quiet">${words.resident.no}</p>
              <button data-action="make-resident" @click=${() => this.#tell({ do: 'make-resident' })}>
                ${words.resident.make(calledBy(person))}
              </button>`
      }
    </div>`;
  }

  #drawLook(person: Person) {
    const { look } = person;
    const problems = drawProblems(problemsIn(this.problems, [...person.place, 'look']), undefined);
    if (look === undefined)
      return html`<section aria-label=${words.look.heading}>
        <h3>${words.look.heading}</h3>
        ${problems}
        <p class="quiet">${words.look.none}</p>
        <p>
          <button data-action="give-portrait" @click=${() => this.#tell({ do: 'someone-else' })}>
            ${words.look.give}
          </button>
        </p>
      </section>`;
    const seen = drawable(look);
    return html`<section aria-label=${words.look.heading}>
        <h3>${words.look.heading}</h3>
        ${problems}
        <tws-portrait-picker .look=${seen} name=${calledBy(person)}>
          <button data-action="someone-else" @click=${() => this.#tell({ do: 'someone-else' })}>
            ${words.look.another}
          </button>
          <button
            class="plain"
            data-action="take-portrait"
            @click=${() => this.#tell({ do: 'take-portrait' })}
          >
            ${words.look.take}
          </button>
        </tws-portrait-picker>
      </section>
      <section aria-label=${words.faces.heading}>
        <h3>${words.faces.heading}</h3>
        <p class="quiet">${words.faces.help}</p>
        <tws-stance-faces .look=${seen} name=${calledBy(person)}></tws-stance-faces>
      </section>`;
  }

  #asked(person: Person, field: (typeof said)[number], most: number): Asked {
    return {
      id: field,
      ...words.said[field],
      most,
      value: person[field],
      problems: problemsIn(this.problems, [...person.place, field]),
      write: (value) => this.#tell({ do: 'say', field, value }),
    };
  }

  #tell(deed: TwsPersonEvent['deed']): void {
    this.dispatchEvent(new TwsPersonEvent(deed));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-person': TwsPerson;
  }
}
