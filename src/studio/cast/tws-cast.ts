import '../look/controls.ts';
import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shared } from '../../look/shared.styles.ts';
import type { Steps } from '../edits/steps.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { drawProblems } from '../forms/fields/draw-problems.ts';
import { problemsAt, problemsIn } from '../forms/problems.ts';
import { dense } from '../../look/dense.styles.ts';
import type { Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import {
  lookRemoved,
  lookWritten,
  partWritten,
  personAdded,
  personRemoved,
  personRenamed,
  personSaid,
  residentMade,
} from './cast-edits.ts';
import { drawable } from './look.ts';
import { mentionsOf } from './mentions-of.ts';
import { calledBy, peopleOf, type Person } from './people-of.ts';
import { personIdFor } from './person-id.ts';
import { DrawsPortraits } from './portraits/draws-portraits.ts';
import { someoneElse } from './someone-else.ts';
import { styles } from './tws-cast.styles.ts';
import type { TwsLookEvent } from './tws-look-event.ts';
import './tws-person.ts';
import type { TwsPersonEvent } from './tws-person-event.ts';

const words = {
  title: 'Cast',
  lead: 'Everybody who is seen or spoken of. One of them is the resident.',
  empty:
    'Nobody is in this scenario yet. Begin with the resident: the one who learns, and whose face the learner reads.',
  unreadable:
    'The cast cannot be read at the moment, because something in the text around it is not complete. The outline shows the text, with the place marked.',
  noScenario: 'This draft has no scenario yet. Make one in the course.',
  toCourse: 'Go to the course',
  toText: 'Show the text',
  add: 'Add somebody',
  newName: 'Name of somebody new',
  newRole: 'colleague',
  resident: 'Resident',
  toMend: (count: number) => (count === 1 ? '1 thing to mend' : `${count} things to mend`),
};

/** In the words of “Undo change …”. */
const personFields = {
  name: 'the name',
  short: 'the short name',
  role: 'the role',
  pronoun: 'the pronoun',
} as const;

/** @summary The people of the scenario at hand: who they are, and what they look like. */
@customElement('tws-cast')
export class TwsCast extends LitElement {
  static override styles = [shared, dense, fieldStyles, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  protected readonly watching = new WatchesStudio(this, () => this.studio);
  /** Numbers from 0 to under 1, for “someone else”. */
  @property({ attribute: false }) random: () => number = Math.random;
  @query('form input') private readonly newName!: HTMLInputElement | null;
  @query('tws-person') private readonly editor!: HTMLElement | null;
  readonly #portraits = new DrawsPortraits(this);

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    if (studio.scenario === '') return this.#drawElsewhere(words.noScenario, words.toCourse, 'course');
    const { document } = studio;
    const people = peopleOf(document);
    if (people.length === 0 && !document.isWhole && document.at(['cast']) === undefined)
      return this.#drawElsewhere(words.unreadable, words.toText, 'outline');
    const chosen = this.#chosenOf(people);
    return html`
      <div class="people">
        <h1>${words.title}</h1>
        <p class="quiet">${people.length === 0 ? words.empty : words.lead}</p>
        ${drawProblems(
          problemsAt(
            studio.analysis.diagnostics,
            ['cast'],
            people.map(({ place }) => place),
          ),
          undefined,
        )}
        <ul role="list">
          ${repeat(
            people,
            ({ id }) => id,
            (person) => html`<li>${this.#drawCard(person, person === chosen)}</li>`,
          )}
        </ul>
        <form class="field" @submit=${this.#add}>
          <label for="new-name">${words.newName}</label>
          <div class="row">
            <input id="new-name" class="grow" data-field="new-name" maxlength="60" autocomplete="off" />
            <button data-action="add-person"><wa-icon name="plus"></wa-icon> ${words.add}</button>
          </div>
        </form>
      </div>
      ${
        chosen === undefined
          ? nothing
          : html`<tws-person
              .person=${chosen}
              .people=${people}
              .mentions=${mentionsOf(document, chosen.id)}
              .problems=${problemsIn(studio.analysis.diagnostics, chosen.place)}
              @tws-person=${(event: TwsPersonEvent) => this.#do(chosen, event)}
              @tws-look=${(event: TwsLookEvent) => this.#look(chosen, event)}
            ></tws-person>`
      }
    `;
  }

  #drawElsewhere(sentence: string, label: string, view: 'course' | 'outline') {
    return html`<div class="people">
      <h1>${words.title}</h1>
      <p>${sentence}</p>
      <p><button data-action="go-${view}" @click=${() => this.studio?.go({ view })}>${label}</button></p>
    </div>`;
  }

  #drawCard(person: Person, chosen: boolean) {
    const picture = person.look === undefined ? undefined : this.#portraits.of(drawable(person.look));
    const problems = problemsIn(this.studio?.analysis.diagnostics ?? [], person.place).length;
    return html`<button
      class="card"
      data-place=${person.place.join('/')}
      data-action="open-person"
      aria-current=${chosen ? 'true' : nothing}
      @click=${() => this.studio?.go({ place: person.place })}
    >
      <span class="wall"
        >${picture === undefined ? initialsOf(person) : html`<img src=${picture} alt="" />`}</span
      >
      <span class="who">
        <strong>${person.name || person.id}</strong>
        <span class="quiet">${person.role}</span>
        ${person.resident ? html`<span class="mark">${words.resident}</span>` : nothing}
        ${problems === 0 ? nothing : html`<span class="mend">${words.toMend(problems)}</span>`}
      </span>
    </button>`;
  }

  #chosenOf(people: readonly Person[]): Person | undefined {
    const [top, id] = this.studio?.place ?? [];
    const here = top === 'cast' ? people.find((person) => person.id === id) : undefined;
    return here ?? people.find(({ resident }) => resident) ?? people[0];
  }

  #add(event: Event): void {
    event.preventDefault();
    const { studio, newName } = this;
    if (studio === undefined || newName === null) return;
    const name = newName.value.trim();
    if (name === '') return newName.focus();
    newName.value = '';
    const people = peopleOf(studio.document);
    const taken = people.map(({ id }) => id);
    const id = personIdFor(name, taken);
    const look = someoneElse(this.random, { pronoun: 'they', resident: taken.length === 0 });
    const short = name.split(/\s+/)[0] ?? name;
    const person = { name, short, role: words.newRole, pronoun: 'they', look };
    studio.edit(`Add ${name}`, personAdded(studio.document, id, person));
    studio.go({ place: ['cast', id] });
    void this.#focusIn('[data-field="role"]');
  }

  #do(person: Person, { deed }: TwsPersonEvent): void {
    const { studio } = this;
    if (studio === undefined) return;
    const { document } = studio;
    const name = calledBy(person);
    switch (deed.do) {
      case 'say':
        return studio.edit(
          `Change ${personFields[deed.field]} of ${name}`,
          personSaid(document, person.id, deed.field, deed.value),
          `cast/${person.id}/${deed.field}`,
        );
      case 'rename':
        studio.edit(`Change the name for scenes of ${name}`, personRenamed(document, person.id, deed.to));
        return studio.go({ place: ['cast', deed.to] });
      case 'make-resident':
        studio.edit(`Make ${name} the resident`, residentMade(document, person.id));
        return void this.#focusIn('[data-field="name"]');
      case 'remove':
        studio.edit(`Remove ${name}`, personRemoved(document, person.id, deed));
        studio.go({ place: ['cast', deed.resident ?? deed.instead ?? ''] });
        return void this.#focusCard();
      case 'someone-else':
        return studio.edit(`Change the looks of ${name}`, this.#someoneElse(person));
      case 'take-portrait':
        studio.edit(`Take away the portrait of ${name}`, lookRemoved(document, person.id));
        return void this.#focusIn('[data-action="give-portrait"]');
      default:
        return deed satisfies never;
    }
  }

  #someoneElse(person: Person): Steps {
    const { document } = this.studio!;
    const resident = person.resident || Object.keys(person.look?.faces ?? {}).length > 0;
    const look = someoneElse(this.random, { pronoun: person.pronoun, resident });
    if (person.look === undefined) void this.#focusIn('[data-action="someone-else"]');
    return lookWritten(document, person.id, look);
  }

  #look(person: Person, { part, value }: TwsLookEvent): void {
    if (this.studio === undefined || person.look === undefined) return;
    const { document } = this.studio;
    const steps = partWritten(document, person.id, part, value, drawable(person.look));
    this.studio.edit(`Change the looks of ${calledBy(person)}`, steps, `look/${person.id}/${part.join('/')}`);
  }

  /** Where work goes on after an edit has taken away what had the focus. */
  async #focusIn(selector: string): Promise<void> {
    await this.updateComplete;
    await (this.editor as LitElement | null)?.updateComplete;
    this.editor?.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  async #focusCard(): Promise<void> {
    await this.updateComplete;
    // The dialog that asked gives the focus back to what is gone when it has closed.
    await new Promise((closed) => setTimeout(closed, 300));
    this.shadowRoot?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }
}

function initialsOf({ name, id }: Person): string {
  const parts = (name || id).split(/\s+/);
  return [parts[0], parts.length > 1 ? parts.at(-1) : '']
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-cast': TwsCast;
  }
}
