import { forEachDiagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Change } from '../document/change.ts';
import type { Path } from '../document/file-document.ts';
import { dense } from '../../look/dense.styles.ts';
import { scenarioFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import type { FileStep } from '../workspace/workspace.ts';
import { completeFrom } from './completion/complete.ts';
import { type EditorHooks, editorState, fromElsewhere } from './editor.ts';
import { KeptViews } from './kept-view.ts';
import { markPlace } from './place-mark.ts';
import { problemsIn } from './problems.ts';
import { rangeOf, stationAt } from './station-at.ts';
import { styles } from './tws-text.styles.ts';

/** So long after the caret has moved, in milliseconds, the others are told where it is. */
const settled = 300;

/** @summary The text of the scenario at hand: it is the scenario, and everything else is a view of it. */
@customElement('tws-text')
export class TwsText extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  protected readonly watching = new WatchesStudio(this, () => this.studio);
  @state() private found: readonly string[] = [];
  @query('.editor') private place!: HTMLElement;

  readonly #kept = new KeptViews();
  #view: EditorView | undefined;
  #file = '';
  #watched: Studio | undefined;
  #stop: (() => void) | undefined;
  #isTelling = false;
  #shown: Analysis | undefined;
  #at: Path = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#stop?.();
    this.#watched = undefined;
    if (this.#view !== undefined) this.#kept.keep(this.#file, this.#view);
    this.#view?.destroy();
    this.#view = undefined;
  }

  /** Puts the caret into the text. */
  override focus(): void {
    this.#view?.focus();
  }

  protected override render() {
    return html`
      <div class="editor"></div>
      <footer>
        <p class="found" role="status">
          ${this.found.length === 0 ? nothing : html`<b>On this line:</b> ${this.found.join(' ')}`}
        </p>
        <p class="keys">
          <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves the text · <kbd>Ctrl</kbd> <kbd>Space</kbd> shows what may
          stand here · <kbd>F8</kbd> next finding
        </p>
      </footer>
    `;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { studio } = this;
    if (studio === undefined || !this.isConnected) return;
    this.#follow(studio);
    this.#open(studio);
    this.#showFindings(studio);
    this.#goThere(studio);
  }

  #follow(studio: Studio): void {
    if (studio === this.#watched) return;
    this.#stop?.();
    this.#watched = studio;
    this.#file = '';
    this.#stop = studio.workspace.watch((steps) => this.#hear(steps));
  }

  #open(studio: Studio): void {
    const file = scenarioFile(studio.scenario);
    if (this.#view !== undefined && file === this.#file) return;
    const fresh = editorState(studio.workspace.text(file), `Text of ${studio.scenario}`, this.#hooks);
    if (this.#view === undefined) {
      this.#view = new EditorView({
        state: fresh,
        parent: this.place,
        root: this.renderRoot as ShadowRoot,
      });
    } else if (this.#file !== '') this.#kept.keep(this.#file, this.#view);
    this.#kept.restore(file, fresh, this.#view);
    this.#file = file;
    this.#shown = undefined;
    this.#at = [];
  }

  readonly #hooks: EditorHooks = {
    complete: completeFrom(() => this.studio),
    typed: (changes) => this.#type(changes),
    moved: () => this.#tellPlace(),
    stands: () => this.#sayFound(),
    met: () => this.#sayFound(),
    undo: () => this.studio?.undo(),
    redo: () => this.studio?.redo(),
  };

  #type(changes: readonly Change[]): void {
    this.#isTelling = true;
    this.studio?.editFile(this.#file, 'Typing', [changes], `text:${this.#file}`);
    this.#isTelling = false;
  }

  /** What was done by a form, on the map or by the history. */
  #hear(steps: readonly FileStep[]): void {
    const view = this.#view;
    if (this.#isTelling || view === undefined) return;
    const ours = steps.filter(({ file }) => file === this.#file);
    for (const { changes } of ours) view.dispatch({ changes, annotations: fromElsewhere.of(true) });
    const last = ours.at(-1)?.changes.at(-1);
    // Who undoes here wants to see what.
    if (last === undefined || !view.hasFocus) return;
    const anchor = Math.min(last.from + last.insert.length, view.state.doc.length);
    view.dispatch({ selection: { anchor }, scrollIntoView: true });
  }

  #showFindings({ analysis }: Studio): void {
    const view = this.#view;
    // Those of an older text stand where they have moved to, until the new ones come.
    if (view === undefined || analysis === this.#shown || scenarioFile(analysis.scenario) !== this.#file)
      return;
    this.#shown = analysis;
    if (analysis.text !== this.studio?.workspace.text(this.#file)) return;
    const problems = problemsIn(view.state.doc, this.#file, analysis.diagnostics);
    view.dispatch(setDiagnostics(view.state, problems));
    this.#sayFound();
  }

  #sayFound(): void {
    const view = this.#view;
    if (view === undefined) return;
    const { from, to } = view.state.doc.lineAt(view.state.selection.main.head);
    const found: string[] = [];
    forEachDiagnostic(view.state, ({ message }, start, end) => {
      if (start <= to && end >= from) found.push(message);
    });
    if (found.join() !== this.found.join()) this.found = found;
  }

  #tellPlace(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { studio } = this;
      const view = this.#view;
      if (studio === undefined || view === undefined || !view.hasFocus) return;
      const { document } = studio;
      if (document.text.length !== view.state.doc.length) return;
      const place = stationAt(document, view.state.selection.main.head);
      this.#mark(studio, place, false);
      if (place.join('/') !== studio.place.join('/')) studio.go({ place });
    }, settled);
  }

  #goThere(studio: Studio): void {
    if (studio.place.join('/') !== this.#at.join('/')) this.#mark(studio, studio.place, true);
  }

  #mark(studio: Studio, place: Path, isToBeSeen: boolean): void {
    const view = this.#view;
    if (view === undefined) return;
    this.#at = place;
    const range = rangeOf(studio.document, place);
    const { length } = view.state.doc;
    const inside = range && { from: Math.min(range.from, length), to: Math.min(range.to, length) };
    const effects = [
      markPlace.of(inside),
      ...(inside === undefined || !isToBeSeen
        ? []
        : [EditorView.scrollIntoView(inside.from, { y: 'start', yMargin: 40 })]),
    ];
    // Whoever begins to type then types there.
    const selection =
      inside === undefined || !isToBeSeen || view.hasFocus ? {} : { selection: { anchor: inside.from } };
    view.dispatch({ effects, ...selection });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-text': TwsText;
  }
}
