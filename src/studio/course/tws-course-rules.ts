import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { usualSettings } from '../../course/settings.ts';
import { shared } from '../../look/shared.styles.ts';
import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { drawField } from '../forms/fields/draw-field.ts';
import { problemsIn } from '../forms/problems.ts';
import { shown } from '../forms/shown.ts';
import { TwsFieldEditEvent } from '../forms/tws-field-edit-event.ts';
import { dense } from '../../look/dense.styles.ts';
import { completionWords } from './completion-words.ts';
import { courseSaid } from './course-edits.ts';
import type { WrittenCourse } from './course-of.ts';
import { courseStyles } from './course.styles.ts';
import { drawPick, drawTick } from './fields/draw-fields.ts';
import type { ScenarioRow } from './scenario-rows.ts';
import { settingsWords } from './settings-words.ts';

const words = {
  completion: 'What completes the course',
  er: { label: 'Emergency scenarios', help: 'How many have to be finished, debriefs included.' },
  clinic: { label: 'Clinic scenarios', help: 'How many have to be finished, debriefs included.' },
  commitment: {
    label: 'A commitment is needed as well',
    help: 'One sentence on what the learner will do differently, and when.',
  },
  settings: 'Settings',
  settingsHelp:
    'An administrator can set each of them otherwise for one site; what is set here holds everywhere else.',
};

const most = 20;

/**
 * @summary What completes a course, and its settings, each with what it means.
 *
 * @fires {TwsFieldEditEvent} tws-field-edit - A field was changed.
 */
@customElement('tws-course-rules')
export class TwsCourseRules extends LitElement {
  static override styles = [shared, dense, fieldStyles, courseStyles];

  @property({ attribute: false }) course: WrittenCourse | undefined;
  /** Those in the course. */
  @property({ attribute: false }) scenarios: readonly ScenarioRow[] = [];
  @property({ attribute: false }) problems: readonly PlacedDiagnostic[] = [];

  protected override render() {
    const { course } = this;
    if (course === undefined) return nothing;
    const { completion } = course;
    const has = (kind: 'er' | 'clinic') => this.scenarios.filter((row) => row.kind === kind).length;
    const { rule, impossible } = completionWords(completion, { er: has('er'), clinic: has('clinic') });
    return html`
      <h2>${words.completion}</h2>
      <div aria-live="polite">
        <p data-rule>${rule}</p>
        ${impossible === undefined ? nothing : html`<p class="warn" data-impossible>${impossible}</p>`}
      </div>
      <div class="pair">
        ${this.#drawCount('er', completion.er)} ${this.#drawCount('clinic', completion.clinic)}
      </div>
      ${drawTick({
        id: 'commitment',
        ...words.commitment,
        checked: completion.commitment,
        problems: problemsIn(this.problems, ['completion', 'commitment']),
        write: (checked) => this.#write(['completion', 'commitment'], checked, 'what completes the course'),
      })}
      <h2>${words.settings}</h2>
      <p class="quiet">${words.settingsHelp}</p>
      ${Object.keys(settingsWords).map((name) => this.#drawSetting(name as keyof typeof settingsWords, course))}
    `;
  }

  #drawCount(kind: 'er' | 'clinic', value: number): TemplateResult {
    const path = ['completion', kind];
    const problems = problemsIn(this.problems, path);
    return drawField(
      { id: `complete-${kind}`, ...words[kind], problems },
      ({ id, describedBy, invalid }) =>
        html`<input
          id=${id}
          type="number"
          min="0"
          max=${most}
          data-field=${id}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          ${shown(String(value))}
          @input=${(event: Event) => {
            const { valueAsNumber } = event.target as HTMLInputElement;
            // What is typed by half is not written.
            if (Number.isInteger(valueAsNumber) && valueAsNumber >= 0 && valueAsNumber <= most)
              this.#write(path, valueAsNumber, 'what completes the course');
          }}
        />`,
    );
  }

  #drawSetting(name: keyof typeof settingsWords, { settings }: WrittenCourse): TemplateResult {
    const { label, help, options } = settingsWords[name];
    const path = ['settings', name];
    const asked = { id: name, label, help, problems: problemsIn(this.problems, path) };
    const said = settings[name] ?? usualSettings[name];
    const what = `“${label.toLowerCase()}”`;
    if (options.length === 0)
      return drawTick({
        ...asked,
        checked: said === true,
        write: (checked) => this.#write(path, checked, what),
      });
    const value = typeof said === 'string' ? said : '';
    return drawPick({ ...asked, value, write: (picked) => this.#write(path, picked, what) }, options);
  }

  #write(path: readonly string[], value: string | number | boolean, what: string): void {
    this.dispatchEvent(
      new TwsFieldEditEvent(
        `Change ${what}`,
        [(document) => courseSaid(document, path, value, true)],
        path.join('/'),
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-course-rules': TwsCourseRules;
  }
}
