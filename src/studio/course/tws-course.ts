import '../look/controls.ts';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import { inTurn } from '../edits/steps.ts';
import { drawProblems } from '../forms/fields/draw-problems.ts';
import { problemsAt } from '../forms/problems.ts';
import type { TwsFieldEditEvent } from '../forms/tws-field-edit-event.ts';
import { fieldStyles } from '../forms/field.styles.ts';
import { dense } from '../../look/dense.styles.ts';
import { tabsStyles } from '../look/tabs.styles.ts';
import { newCourse } from '../project/new-scenario.ts';
import { courseFile, referencesFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import { copyMedia } from './copy-media.ts';
import { courseSaid, scenarioListed, scenarioMoved, scenarioUnlisted } from './course-edits.ts';
import { courseOf } from './course-of.ts';
import { courseStyles } from './course.styles.ts';
import { scenarioDeleted, scenarioMade } from './draft-edits.ts';
import { citationsIn } from './references/citations-of.ts';
import { ourReferences } from './references/our-references.ts';
import {
  type ReferenceEntry,
  referenceRemoved,
  referencesAdded,
  referenceSaid,
} from './references/reference-edits.ts';
import { referencesOf } from './references/references-of.ts';
import type { TwsReferenceEvent } from './references/tws-reference-event.ts';
import './references/tws-references.ts';
import { rowOf, rowsOf, type ScenarioRow } from './scenario-rows.ts';
import './tws-course-about.ts';
import './tws-course-order.ts';
import './tws-course-rules.ts';
import { styles } from './tws-course.styles.ts';
import './tws-delete-scenario.ts';
import type { TwsDeleteScenario } from './tws-delete-scenario.ts';
import './tws-new-scenario.ts';
import type { TwsNewScenario } from './tws-new-scenario.ts';
import type { TwsNewScenarioEvent } from './tws-new-scenario-event.ts';
import type { TwsOrderEvent } from './tws-order-event.ts';

type Tab = 'course' | 'references';

const words = {
  course: 'The course',
  references: (count: number) => `References (${count})`,
  tabs: 'Parts of the course',
  unreadable: 'Some of the course’s own file cannot be read. What can be read stands here; nothing is lost.',
  none: 'This draft has no course yet: the title, the order of the scenarios, and what completes it.',
  make: 'Make the course',
};

const shownElsewhere = [
  'title',
  'summary',
  'language',
  'id',
  'contact',
  'scenarios',
  'orientation',
  'completion',
  'settings',
].map((name) => [name]);

/** @summary The course around the scenarios: what it is called, its order, what completes it, its settings and references. */
@customElement('tws-course')
export class TwsCourse extends LitElement {
  static override styles = [shared, dense, tabsStyles, fieldStyles, courseStyles, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  protected readonly watching = new WatchesStudio(this, () => this.studio);
  @state() private tab: Tab = 'course';
  @state() private deleting: ScenarioRow | undefined;
  @state() private ours: ReadonlyMap<string, ReferenceEntry> = new Map();
  @query('.page') private readonly page!: HTMLElement | null;
  @query('tws-new-scenario') private readonly making!: TwsNewScenario | null;
  @query('tws-delete-scenario') private readonly deletion!: TwsDeleteScenario | null;

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    const references = referencesOf(studio.workspace.document(referencesFile));
    return html`
      <div class="tabs" role="group" aria-label=${words.tabs}>
        ${this.#drawTab('course', words.course)}
        ${this.#drawTab('references', words.references(references.length))}
      </div>
      <div class="page" tabindex="-1">
        ${
          this.tab === 'course'
            ? this.#drawCourse(studio)
            : html`<tws-references
                .references=${references}
                .scenarios=${this.#citing(studio)}
                .problems=${studio.analysisOf(referencesFile).diagnostics}
                .ours=${this.ours}
                @tws-reference=${this.#refer}
              ></tws-references>`
        }
      </div>
    `;
  }

  #drawTab(tab: Tab, label: string) {
    return html`<button
      data-action="show-${tab}"
      aria-pressed=${this.tab === tab}
      @click=${() => this.#show(tab)}
    >
      ${label}
    </button>`;
  }

  #drawCourse(studio: Studio) {
    const document = studio.workspace.document(courseFile);
    if (document.text.trim() === '')
      return html`<h1>${words.course}</h1>
        <p>${words.none}</p>
        <p>
          <button class="main" data-action="make-course" @click=${this.#makeCourse}>${words.make}</button>
        </p>`;
    const course = courseOf(document);
    const rows = rowsOf(studio, course);
    const problems = studio.analysisOf(courseFile).diagnostics;
    return html`
      <h1>${course.title || words.course}</h1>
      ${document.isWhole ? nothing : html`<p class="warn">${words.unreadable}</p>`}
      ${drawProblems(problemsAt(problems, [], shownElsewhere), undefined)}
      <tws-course-about
        .course=${course}
        .problems=${problems}
        @tws-field-edit=${this.#edit}
      ></tws-course-about>
      <tws-course-order
        .rows=${rows}
        orientation=${course.orientation}
        .problems=${problems}
        @tws-order=${this.#order}
      ></tws-course-order>
      <tws-course-rules
        .course=${course}
        .scenarios=${rows.listed}
        .problems=${problems}
        @tws-field-edit=${this.#edit}
      ></tws-course-rules>
      <tws-new-scenario
        .scenarios=${studio.scenarios.map((id) => rowOf(studio, id))}
        @tws-new-scenario=${this.#make}
      ></tws-new-scenario>
      <tws-delete-scenario .row=${this.deleting} @tws-order=${this.#delete}></tws-delete-scenario>
    `;
  }

  #citing(studio: Studio) {
    return [...citationsIn(studio)].map(([id, cites]) => ({
      id,
      title: rowOf(studio, id).title || id,
      cites,
    }));
  }

  #show(tab: Tab): void {
    this.tab = tab;
    this.page?.scrollTo({ top: 0 });
    if (tab === 'references')
      void ourReferences().then(
        (ours) => (this.ours = ours),
        // Without them a missing reference is only not offered.
        () => undefined,
      );
  }

  #edit({ label, makes, typing }: TwsFieldEditEvent): void {
    const { studio } = this;
    const document = studio?.workspace.document(courseFile);
    if (document !== undefined) studio?.editFile(courseFile, label, inTurn(document, ...makes), typing);
  }

  #order({ deed }: TwsOrderEvent): void {
    const { studio } = this;
    if (studio === undefined) return;
    switch (deed.do) {
      case 'new':
        return this.making?.ask();
      case 'copy':
        return this.making?.ask(deed.id);
      case 'open':
        return studio.go({ scenario: deed.id, place: [], view: 'outline' });
      case 'delete':
        return void this.#askToDelete(rowOf(studio, deed.id));
      default:
        return this.#list(studio, deed);
    }
  }

  #list(
    studio: Studio,
    deed: Extract<TwsOrderEvent['deed'], { do: 'move' | 'list' | 'unlist' | 'begin-with' }>,
  ): void {
    const document = studio.workspace.document(courseFile);
    const name = deed.id === '' ? '' : `“${rowOf(studio, deed.id).title || deed.id}”`;
    switch (deed.do) {
      case 'move':
        return studio.editFile(
          courseFile,
          `Move ${name}`,
          inTurn(document, (now) => scenarioMoved(now, deed.id, deed.by)),
        );
      case 'list':
        return studio.editFile(
          courseFile,
          `Put ${name} in`,
          inTurn(document, (now) => scenarioListed(now, deed.id)),
        );
      case 'unlist':
        return studio.editFile(
          courseFile,
          `Leave ${name} out`,
          inTurn(document, (now) => scenarioUnlisted(now, deed.id)),
        );
      case 'begin-with':
        return studio.editFile(
          courseFile,
          'Change the first steps',
          inTurn(document, (now) => courseSaid(now, ['orientation'], deed.id, false)),
        );
      default:
        return deed satisfies never;
    }
  }

  async #askToDelete(row: ScenarioRow): Promise<void> {
    this.deleting = row;
    await this.updateComplete;
    await this.deletion?.updateComplete;
    this.deletion?.ask();
  }

  #delete({ deed }: TwsOrderEvent): void {
    const { studio } = this;
    if (studio === undefined || deed.do !== 'delete') return;
    const title = rowOf(studio, deed.id).title || deed.id;
    studio.workspace.make({ label: `Delete “${title}”`, steps: scenarioDeleted(studio.workspace, deed.id) });
    if (studio.scenario === deed.id) studio.go({ scenario: studio.scenarios[0] ?? '', place: [] });
  }

  async #make({ wanted }: TwsNewScenarioEvent): Promise<void> {
    const { studio } = this;
    if (studio === undefined) return;
    const known = await ourReferences().catch(() => new Map<string, ReferenceEntry>());
    const steps = scenarioMade(studio.workspace, wanted, known);
    if ('copyOf' in wanted.from) copyMedia(studio.media, wanted.from.copyOf, wanted.id);
    studio.workspace.make({ label: `Make “${wanted.title}”`, steps });
    studio.go({ scenario: wanted.id, place: [], view: 'outline' });
  }

  #makeCourse(): void {
    const { studio } = this;
    if (studio === undefined) return;
    const scenarios = studio.scenarios.map((id) => rowOf(studio, id));
    const text = newCourse('my-course', studio.draft.name, scenarios);
    const { length } = studio.workspace.text(courseFile);
    studio.editFile(courseFile, 'Make the course', [[{ from: 0, to: length, insert: text }]]);
  }

  #refer({ deed }: TwsReferenceEvent): void {
    const { studio } = this;
    if (studio === undefined) return;
    const document = studio.workspace.document(referencesFile);
    switch (deed.do) {
      case 'add':
        return studio.editFile(
          referencesFile,
          `Add ${[...deed.entries.values()].map(({ short }) => short).join(', ')}`,
          referencesAdded(document, deed.entries),
        );
      case 'say':
        return studio.editFile(
          referencesFile,
          `Change ${deed.id}`,
          referenceSaid(document, deed.id, deed.field, deed.value),
          `references/${deed.id}/${deed.field}`,
        );
      case 'remove':
        return studio.editFile(referencesFile, `Remove ${deed.id}`, referenceRemoved(document, deed.id));
      default:
        return deed satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-course': TwsCourse;
  }
}
