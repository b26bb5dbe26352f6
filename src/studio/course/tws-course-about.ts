import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { drawProblems } from '../forms/fields/draw-problems.ts';
import { problemsIn } from '../forms/problems.ts';
import { shown } from '../forms/shown.ts';
import { TwsFieldEditEvent } from '../forms/tws-field-edit-event.ts';
import { dense } from '../../look/dense.styles.ts';
import type { WrittenCourse } from './course-of.ts';
import { courseSaid } from './course-edits.ts';
import { courseStyles } from './course.styles.ts';
import { type Asked, drawArea, drawLine, drawPick } from './fields/draw-fields.ts';

const words = {
  heading: 'About the course',
  title: { label: 'Title', help: 'As learners and administrators read it.' },
  summary: { label: 'Summary', help: 'One or two sentences, under the title and in the LMS.' },
  language: { label: 'Language', help: 'Of the texts, so that they are read aloud well.' },
  contact: 'Questions about this course',
  contactHelp:
    'Whom administrators and colleagues may ask. Nothing is ever sent there by the course itself. All of it may be left empty.',
  name: { label: 'Name', help: 'A person, or an office.' },
  email: { label: 'Mail', help: 'Such as coaching@example.org.' },
  page: { label: 'Page', help: 'An address that starts with https://.' },
  id: {
    label: 'Id',
    help: 'By this an LMS knows the course from others.',
    change: 'Change it',
    wrong: 'Small letters, digits and hyphens, starting with a letter; at most 40.',
    means:
      'An LMS takes a course with another id for another course: learners begin anew there, and what they did before stays with the old one. Change it for a copy that is to live beside the first; leave it for a new version of the same course.',
  },
};

const languages = [
  ['en', 'English'],
  ['de', 'German'],
  ['es', 'Spanish'],
  ['fr', 'French'],
  ['it', 'Italian'],
  ['ja', 'Japanese'],
  ['nl', 'Dutch'],
  ['pt', 'Portuguese'],
].map(([value = '', label = '']) => ({ value, label }));

type Said = 'title' | 'summary' | 'language';

/**
 * @summary What a course is called, what it is about, and whom to ask.
 *
 * @fires {TwsFieldEditEvent} tws-field-edit - A field was changed.
 */
@customElement('tws-course-about')
export class TwsCourseAbout extends LitElement {
  static override styles = [shared, dense, fieldStyles, courseStyles];

  @property({ attribute: false }) course: WrittenCourse | undefined;
  @property({ attribute: false }) problems: readonly PlacedDiagnostic[] = [];
  @state() private wrong = false;
  @query('#id') private readonly idField!: HTMLInputElement | null;

  protected override render() {
    const { course } = this;
    if (course === undefined) return nothing;
    return html`
      <h2>${words.heading}</h2>
      ${drawLine(this.#said(course, 'title', 120))} ${drawArea(this.#said(course, 'summary', 400))}
      <div class="pair">
        ${drawPick(this.#said(course, 'language', 20), languages)} ${this.#drawId(course.id)}
      </div>
      <fieldset class="field">
        <legend>${words.contact}</legend>
        <p class="help">${words.contactHelp}</p>
        <div class="pair">
          ${drawLine(this.#contact(course, 'name', 80))}
          ${drawLine(this.#contact(course, 'email', 120), 'email')}
          ${drawLine(this.#contact(course, 'page', 300), 'url')}
        </div>
      </fieldset>
    `;
  }

  #drawId(id: string) {
    const problems = problemsIn(this.problems, ['id']);
    return html`<form class="field" @submit=${this.#changeId}>
      <label for="id">${words.id.label}</label>
      <p class="help" id="id-help">${words.id.help}</p>
      <div class="row">
        <input
          id="id"
          class="grow"
          data-field="id"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="id-help id-means id-wrong"
          aria-invalid=${this.wrong ? 'true' : nothing}
          ${shown(id)}
        />
        <button data-action="change-id">${words.id.change}</button>
      </div>
      <p id="id-wrong" class="problems" role="status" ?hidden=${!this.wrong}>${words.id.wrong}</p>
      <details>
        <summary>What changing it means</summary>
        <p class="help" id="id-means">${words.id.means}</p>
      </details>
      ${drawProblems(problems, undefined)}
    </form>`;
  }

  #said(course: WrittenCourse, field: Said, most: number): Asked {
    return this.#asked(field, words[field], [field], course[field], most, true);
  }

  #contact(course: WrittenCourse, field: 'name' | 'email' | 'page', most: number): Asked {
    return this.#asked(
      `contact-${field}`,
      words[field],
      ['contact', field],
      course.contact[field],
      most,
      false,
    );
  }

  #asked(
    id: string,
    said: { readonly label: string; readonly help: string },
    path: readonly string[],
    value: string,
    most: number,
    needed: boolean,
  ): Asked {
    return {
      id,
      ...said,
      value,
      most,
      problems: problemsIn(this.problems, path),
      write: (typed) =>
        this.dispatchEvent(
          new TwsFieldEditEvent(
            `Change ${said.label.toLowerCase()} of the course`,
            [(document) => courseSaid(document, path, typed, needed)],
            path.join('/'),
          ),
        ),
    };
  }

  #changeId(event: Event): void {
    event.preventDefault();
    const to = this.idField?.value.trim() ?? '';
    this.wrong = !/^[a-z][a-z0-9-]{0,39}$/.test(to);
    if (this.wrong) return this.idField?.focus();
    this.dispatchEvent(
      new TwsFieldEditEvent('Change the id of the course', [
        (document) => courseSaid(document, ['id'], to, true),
      ]),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-course-about': TwsCourseAbout;
  }
}
