import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { probe } from '../locale/en/probe.ts';
import { page } from '../locale/en/probe-page.ts';
import { shared } from '../look/shared.styles.ts';
import { TwsAnswerEvent, TwsFinishEvent } from './events.ts';
import { drawFaults } from './page/draw-faults.ts';
import { drawLines } from './page/draw-lines.ts';
import { drawNotes } from './page/draw-notes.ts';
import { drawSteps } from './page/draw-steps.ts';
import { foundStyles } from './page/found.styles.ts';
import { linesStyles } from './page/lines.styles.ts';
import './page/tws-report.ts';
import type { CheckState, Phase } from './session/check-state.ts';
import { styles } from './tws-probe.styles.ts';

/** In these it is the person's turn. */
const theirTurn: readonly Phase[] = ['asking', 'leaving', 'finishing'];
const over: readonly Phase[] = ['done', 'stopped'];

/**
 * @summary One screen that says where a check of an LMS is, what to do next, what is wrong, and what was tried.
 *
 * @fires {TwsAnswerEvent} tws-answer - What the person answers to a question.
 * @fires {TwsFinishEvent} tws-finish - They end the last launch by its button.
 */
@customElement('tws-probe')
export class TwsProbe extends LitElement {
  static override styles = [shared, styles, linesStyles, foundStyles];

  /** Undefined until the check has begun. */
  @property({ attribute: false }) check: CheckState | undefined = undefined;
  /** Which API the package was built for: `scorm12` or `scorm2004`. */
  @property() reports = '';
  @property() version = '';
  @property() build = '';
  /** Today as YYYY-MM-DD, for the name of the report's file. */
  @property() day = '';

  protected override render() {
    const { check } = this;
    const standard = this.reports === 'scorm2004' ? 'scorm2004' : 'scorm12';
    return html`
      <main data-phase=${check?.phase ?? 'looking'} data-launch=${check?.launch ?? 0}>
        <header>
          <h1>${page.title}</h1>
          <p class="about">${page.standards[standard]}</p>
        </header>
        ${drawSteps(check?.launch, check?.phase === 'done')}
        <div class="columns">
          <div class="column">
            ${this.#drawNext(check)} ${check === undefined ? nothing : this.#drawFound(check)}
          </div>
          <div class="column">${check === undefined ? nothing : drawLines(check.lines, check.launch)}</div>
        </div>
        <footer>
          <p>${page.version(this.version, this.build)}</p>
        </footer>
      </main>
    `;
  }

  #drawNext(check: CheckState | undefined) {
    const { heading, text } = check?.next ?? probe.next.looking;
    const isTheirTurn = check !== undefined && theirTurn.includes(check.phase);
    return html`<section class=${isTheirTurn ? 'next turn' : 'next'}>
      <div role="status">
        <h2 tabindex="-1">${heading}</h2>
        ${text === '' ? nothing : html`<p>${text}</p>`}
      </div>
      ${check === undefined ? nothing : this.#drawAnswers(check)}
    </section>`;
  }

  #drawAnswers({ phase, question }: CheckState) {
    if (question !== undefined) {
      const { yes, no } = page.answers[question];
      // Where there are two answers neither stands out: a wrong one gives a wrong report.
      return html`<div class="offers">
        ${no === '' ? nothing : html`<button data-action="no" @click=${() => this.#answer(false)}>${no}</button>`}
        <button class=${no === '' ? 'main' : ''} data-action="yes" @click=${() => this.#answer(true)}>
          ${yes}
        </button>
      </div>`;
    }
    if (phase !== 'finishing') return nothing;
    return html`<div class="offers">
      <button class="main" data-action="finish-check" @click=${() => this.#send(new TwsFinishEvent())}>
        ${page.finish}
      </button>
    </div>`;
  }

  #answer(yes: boolean): void {
    this.#send(new TwsAnswerEvent(yes));
  }

  /** The button that was pressed goes; what comes of it is said in its place. */
  #send(event: Event): void {
    this.renderRoot.querySelector<HTMLElement>('.next h2')?.focus();
    this.dispatchEvent(event);
  }

  #drawFound({ phase, question, diagnoses, notes, report }: CheckState) {
    const isOver = over.includes(phase) || question === 'check-again';
    return html`${drawFaults(diagnoses, phase === 'done')} ${drawNotes(notes)}
      <p class="quiet">${page.stores}</p>
      ${this.#drawReport(report, isOver, diagnoses.length > 0)}`;
  }

  /** Before the end it is there for whoever cannot get any further. */
  #drawReport(text: string, isOver: boolean, hasFaults: boolean) {
    if (text === '' || !(isOver || hasFaults)) return nothing;
    const { heading, soFar, about, file } = page.report;
    const field = html`<p class="quiet">${about}</p>
      <tws-report .text=${text} file=${file(this.reports, this.day)}></tws-report>`;
    return isOver
      ? html`<section class="report">
          <h2>${heading}</h2>
          ${field}
        </section>`
      : html`<details class="report">
          <summary>${soFar}</summary>
          ${field}
        </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-probe': TwsProbe;
  }
}
