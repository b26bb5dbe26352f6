import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dense } from '../../../../src/look/dense.styles.ts';
import { shared } from '../../../../src/look/shared.styles.ts';
import { profiles } from '../../../host/profiles.ts';
import { administratorView } from '../../administrator-view.ts';
import { wentWrong } from '../calls/call-filter.ts';
import '../calls/tws-call-log.ts';
import { deskStyles } from '../look/desk.styles.ts';
import { segmentsStyles } from '../look/segments.styles.ts';
import '../package/tws-package-check.ts';
import '../report/tws-attempt-report.ts';
import '../report/tws-grade-book.ts';
import type { DeskState } from '../session/desk-state.ts';
import '../stored/tws-stored-data.ts';
import '../this-lms/tws-this-lms.ts';
import { switchedOn } from '../words/habit-words.ts';
import { styles } from './tws-knowledge.styles.ts';

type View = 'report' | 'calls' | 'stored' | 'package' | 'lms';

const views: Readonly<Record<View, string>> = {
  report: 'Report',
  calls: 'Calls',
  stored: 'Stored',
  package: 'Package',
  lms: 'This LMS',
};

/** A number beside a view's name, in words for those who do not see where it stands. */
interface Count {
  readonly count: number;
  readonly says: string;
  readonly wrong: boolean;
}

/**
 * @summary What the LMS knows, one view at a time: the report, the calls, the stored data, the package, and the LMS itself.
 */
@customElement('tws-knowledge')
export class TwsKnowledge extends LitElement {
  static override styles = [shared, dense, deskStyles, segmentsStyles, styles];

  /** Undefined until the desk is open. */
  @property({ attribute: false }) desk: DeskState | undefined;
  @state() private view: View = 'report';

  protected override render() {
    const { desk } = this;
    if (desk === undefined) return nothing;
    return html`
      <nav aria-label="What the LMS knows">
        <div class="segments">
          ${Object.entries(views).map(
            ([view, name]) => html`
              <button
                data-view=${view}
                aria-pressed=${view === this.view}
                @click=${() => this.#show(view as View)}
              >
                ${name}${drawCount(countOf(view as View, desk))}
              </button>
            `,
          )}
        </div>
      </nav>
      <div class="view ${this.view}">${this.#drawView(desk)}</div>
    `;
  }

  #show(view: View): void {
    this.view = view;
  }

  #drawView(desk: DeskState) {
    switch (this.view) {
      case 'report':
        return this.#drawReport(desk);
      case 'calls':
        return html`<tws-call-log .calls=${desk.last?.calls ?? []}></tws-call-log>`;
      case 'stored':
        return this.#drawStored(desk);
      case 'package':
        return html`<tws-package-check
          .report=${desk.packages[desk.chosen]?.report}
          ?opened=${desk.packages.length > 0}
        ></tws-package-check>`;
      case 'lms':
        return html`<tws-this-lms .habits=${desk.habits} .launchData=${launchDataOf(desk)}></tws-this-lms>`;
      default:
        return this.view satisfies never;
    }
  }

  #drawStored({ last, attempt }: DeskState) {
    return html`<tws-stored-data
      .earlier=${last?.before}
      .now=${attempt?.stored}
      .given=${last?.given?.elements}
      .unsaved=${last?.unsaved ?? []}
    ></tws-stored-data>`;
  }

  #drawReport({ packages, chosen, learners, learner, attempts, habits, last, keeping }: DeskState) {
    const standard = packages[chosen]?.what.standard ?? 'scorm12';
    const { profile } = last?.given?.habits ?? habits;
    const allowed = profiles[profile].limits[standard].text;
    const lines = learners.map(({ name }, at) => ({
      name,
      view: administratorView(attempts[at], standard, allowed),
    }));
    const here = lines[learner];
    return html`
      <div class="report">
        ${keeping === 'kept' ? nothing : html`<p class="quiet" data-report="keeping">${notKept[keeping]}</p>`}
        <tws-grade-book .lines=${lines} .learner=${learner}></tws-grade-book>
        ${
          here === undefined
            ? nothing
            : html`<tws-attempt-report .view=${here.view} learner=${here.name}></tws-attempt-report>`
        }
      </div>
    `;
  }
}

const notKept: Readonly<Record<Exclude<DeskState['keeping'], 'kept'>, string>> = {
  full: 'This browser has no room for more attempts: these last until the desk is closed. Export them to keep them.',
  absent: 'This browser keeps nothing: attempts last until the desk is closed. Export them to keep them.',
};

function launchDataOf({ packages, chosen, lesson }: DeskState): string {
  return packages[chosen]?.what.lessons[lesson]?.launchData ?? '';
}

function countOf(view: View, { last, changes, packages, chosen, habits }: DeskState): Count | undefined {
  switch (view) {
    case 'calls': {
      const calls = last?.calls ?? [];
      const wrong = calls.filter(wentWrong).length;
      return wrong > 0
        ? { count: wrong, says: 'went wrong', wrong: true }
        : { count: calls.length, says: '', wrong: false };
    }
    case 'stored':
      return { count: changes.length, says: 'changed', wrong: false };
    case 'package': {
      const report = packages[chosen]?.report;
      if (report === undefined || 'refusal' in report) return undefined;
      const wrong = report.findings.some(({ severity }) => severity === 'error');
      return { count: report.findings.length, says: 'findings', wrong };
    }
    case 'lms': {
      const { length } = switchedOn(habits);
      return { count: length, says: 'switched on', wrong: length > 0 };
    }
    default:
      return undefined;
  }
}

function drawCount(counted: Count | undefined) {
  if (counted === undefined || counted.count === 0) return nothing;
  const { count, says, wrong } = counted;
  return html`<span class="count ${wrong ? 'wrong' : ''}"
    >${count}${says === '' ? nothing : html`<span class="unseen"> ${says}</span>`}</span
  >`;
}
