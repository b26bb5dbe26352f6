import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from '../../look/shared.styles.ts';
import type { Path } from '../document/file-document.ts';
import { branchOf } from '../edits/branch.ts';
import { whyNotId } from '../edits/fresh-id.ts';
import { releasedOf } from '../edits/story.ts';
import { namesOf } from '../forms/names.ts';
import '../look/controls.ts';
import { dense } from '../../look/dense.styles.ts';
import { diagnosticsInWords } from '../findings/message-in-words.ts';
import { referencesFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import { addSceneAt, type Outcome } from './carry-out.ts';
import { flagsOf } from './flags.ts';
import { afterRemoval, allFolded, unfoldedTo } from './folding.ts';
import { itemsOf, type LineAction, type LineItem } from './line-actions.ts';
import { type LineQuestion, pickerFor, questionFor } from './line-question.ts';
import { type OutlineState, readableOf, stateOf } from './outline-state.ts';
import { answer, perform } from './perform.ts';
import { counted, wordsOf } from './row-words.ts';
import { isWanted, keyOf, lineOf, type Row, rowsOf } from './rows.ts';
import './scene-picker.ts';
import type { TwsScenePickEvent } from './scene-picker.ts';
import { looseKey, type Story, storyOf } from './story.ts';
import type { TwsLineActionEvent } from './tws-line-action-event.ts';
import './tws-line-menu.ts';
import type { TwsLineMenu } from './tws-line-menu.ts';
import type { TwsLineRenameEvent } from './tws-line-rename-event.ts';
import './tws-outline-tree.ts';
import type { TwsOutlineTree } from './tws-outline-tree.ts';
import { styles } from './tws-outline.styles.ts';
import './tws-rename-dialog.ts';
import type { TwsRowEvent } from './tws-row-event.ts';

const words = {
  search: 'Find a scene or choice',
  unfold: 'Unfold all',
  fold: 'Fold all',
  add: 'New scene',
  broken:
    'The text has a place that cannot be read, so these are the last lines that could be. Mend the text, or undo, and they follow.',
  locked: 'Nothing was done: the text has a place that cannot be read. Mend it or undo first.',
  none: 'No scene yet. A story begins with what the learner sees first: where they are, who is there, what is going on.',
  first: 'Write the first scene',
  noScenario: 'This draft has no scenario yet.',
  notFound: 'No scene and no choice has these words.',
} as const;

const keys = [
  ['Enter', 'form'],
  ['N', 'new scene'],
  ['C', 'new choice'],
  ['L', 'lead to …'],
  ['Shift F10', 'more'],
] as const;

/**
 * @summary The whole scenario as lines: acts, scenes in the order of play, choices and where they lead. Everything that can
 * be done on the map can be done here, by keys alone.
 */
@customElement('tws-outline')
export class TwsOutline extends LitElement {
  static override styles = [shared, dense, styles];

  @property({ attribute: false }) studio: Studio | undefined;
  protected readonly watching = new WatchesStudio(this, () => this.studio, { patient: true });

  @state() private wish = '';
  @state() private says = '';
  @state() private question: LineQuestion | undefined;
  @state() private items: readonly LineItem[] = [];
  @query('tws-outline-tree') private readonly tree!: TwsOutlineTree | null;
  @query('tws-line-menu') private readonly menu!: TwsLineMenu;
  @query('.search input') private readonly search!: HTMLInputElement;
  #rows: readonly Row[] = [];
  #place = '';
  #hadFocus = false;

  protected override willUpdate(): void {
    const { studio } = this;
    if (studio === undefined) return;
    this.#hadFocus ||= this.tree?.matches(':focus-within') ?? false;
    const story = this.#story(studio);
    this.#follow(studio, story);
    const state = stateOf(studio);
    this.#rows = rowsOf(story, { folded: state.folded, wish: this.wish });
    if (!this.#rows.some(({ key }) => key === state.active)) state.active = this.#nearest(state);
  }

  protected override updated(): void {
    if (!this.#hadFocus) return;
    this.#hadFocus = false;
    void this.tree?.updateComplete.then(() => this.tree?.focus());
  }

  protected override render() {
    const { studio } = this;
    if (studio === undefined) return nothing;
    if (studio.scenario === '') return html`<p class="empty">${words.noScenario}</p>`;
    const story = this.#story(studio);
    const isOld = !studio.document.isWhole;
    return html`
      ${this.#drawTools(studio, story)}
      ${
        isOld
          ? html`<div class="broken" role="status">
              <p>${words.broken}</p>
            </div>`
          : nothing
      }
      ${this.#drawTree(studio, story, isOld)}
      <div class="foot">
        <p role="status">${this.says}</p>
        <p class="keys quiet">${keys.map(([key, does]) => html`<span><kbd>${key}</kbd> ${does}</span>`)}</p>
      </div>
      <tws-line-menu
        .items=${this.items}
        .locked=${isOld}
        label="What can be done here"
        @tws-line-action=${this.#picked}
        @tws-line-menu-closed=${this.#menuClosed}
      ></tws-line-menu>
      ${this.#drawDialogs(studio, story)}
    `;
  }

  #drawTools(studio: Studio, story: Story) {
    const scenes = [...story.stations.values()];
    const found = this.wish === '' ? scenes : scenes.filter((scene) => isWanted(scene, this.wish));
    const choices = scenes.reduce((sum, scene) => sum + scene.choices.length, 0);
    return html`<div class="tools">
      <div class="search" role="search">
        <input
          type="search"
          placeholder=${words.search}
          aria-label=${words.search}
          data-field="outline-search"
          .value=${this.wish}
          @input=${() => (this.wish = this.search.value.trim().toLowerCase())}
          @keydown=${this.#searchPress}
        />
      </div>
      <button data-action="fold-all" @click=${() => this.#fold(allFolded(story))}>${words.fold}</button>
      <button data-action="unfold-all" @click=${() => this.#fold(new Set())}>${words.unfold}</button>
      <button
        data-action="add-scene"
        ?disabled=${!studio.document.isWhole}
        @click=${() => this.#done(addSceneAt(studio, undefined))}
      >
        ${words.add}
      </button>
      <p class="count quiet ${this.wish === '' ? '' : 'searching'}" role="status">
        ${
          this.wish === ''
            ? `${counted(scenes.length, 'scene')}, ${counted(choices, 'choice')}`
            : `${found.length} of ${counted(scenes.length, 'scene')}`
        }
      </p>
    </div>`;
  }

  #drawTree(studio: Studio, story: Story, isOld: boolean) {
    if (story.stations.size === 0 && !isOld)
      return html`<div class="empty">
        <p>${words.none}</p>
        <button
          class="main"
          data-action="add-first-scene"
          @click=${() => this.#done(addSceneAt(studio, undefined))}
        >
          ${words.first}
        </button>
      </div>`;
    if (this.#rows.length === 0) return html`<p class="empty">${words.notFound}</p>`;
    const names = namesOf(readableOf(studio), studio.workspace.document(referencesFile));
    const flags = flagsOf(diagnosticsInWords(studio.analysis.diagnostics, studio.document));
    return html`<tws-outline-tree
      class=${isOld ? 'old' : ''}
      .rows=${this.#rows}
      .wordsOf=${(row: Row) => wordsOf(row, story, names)}
      .findingsOf=${(row: Row) => flags.get(row.key)?.map(({ message }) => message) ?? []}
      .active=${stateOf(studio).active}
      .current=${this.#current(studio)}
      @tws-row=${this.#wished}
    ></tws-outline-tree>`;
  }

  #drawDialogs(studio: Studio, story: Story) {
    const { question } = this;
    const setting = question === undefined ? undefined : pickerFor(question, story);
    const rename = question?.ask === 'rename' ? question.row : undefined;
    const name = rename === undefined ? '' : rename.kind === 'scene' ? rename.station.id : rename.choice.id;
    const released = releasedOf(studio);
    return html`<tws-scene-picker
        .heading=${setting?.heading ?? ''}
        .scenes=${story.groups.flatMap(({ scenes }) => scenes)}
        .also=${setting?.also ?? []}
        .now=${setting?.now ?? ''}
        .open=${setting !== undefined}
        @tws-scene-pick=${this.#answered}
        @wa-after-hide=${this.#dropQuestion}
      ></tws-scene-picker>
      <tws-rename-dialog
        .kind=${rename?.kind ?? 'scene'}
        .name=${name}
        .released=${released.ids.has(name)}
        .whyNot=${(wish: string) => whyNotId(studio.document, wish, name, released)}
        .open=${rename !== undefined}
        @tws-line-rename=${this.#renamed}
        @wa-after-hide=${this.#dropQuestion}
      ></tws-rename-dialog>`;
  }

  #story(studio: Studio): Story {
    return storyOf(readableOf(studio));
  }

  /** The line of the place whose form is open; of a way itself, if it has a line. */
  #current({ place }: Studio): string {
    const key = keyOf(place);
    return this.#rows.some((row) => row.key === key) ? key : lineOf(place);
  }

  /** Stands where the author went by other means, on the map or from a finding. */
  #follow(studio: Studio, story: Story): void {
    const key = keyOf(studio.place);
    if (key === this.#place) return;
    this.#place = key;
    const state = stateOf(studio);
    const line = lineOf(studio.place);
    if (line === '' || state.active === line || state.active.startsWith(`${line}/`)) return;
    this.#standOn(state, story, studio.place);
  }

  #standOn(state: OutlineState, story: Story, place: Path): void {
    state.folded = unfoldedTo(state.folded, story, place);
    const [own, line] = [keyOf(place), lineOf(place)];
    const rows = rowsOf(story, { folded: state.folded, wish: this.wish });
    if (!rows.some(({ key }) => key === line)) this.wish = '';
    state.active = rows.some(({ key }) => key === own) ? own : line;
  }

  /** What was above a line that is folded away, or the first line. */
  #nearest({ active }: OutlineState): string {
    const steps = active.split('/');
    const above = steps.map((_, index) => steps.slice(0, steps.length - index).join('/'));
    const group =
      this.studio &&
      this.#story(this.studio).groups.find(({ scenes }) => scenes.some(({ id }) => id === steps[1]));
    const keys = [...above, group?.key];
    return keys.find((key) => this.#rows.some((row) => row.key === key)) ?? this.#rows[0]?.key ?? '';
  }

  readonly #wished = ({ key, wish }: TwsRowEvent): void => {
    const { studio } = this;
    const row = this.#rows.find((one) => one.key === key);
    if (studio === undefined || row === undefined) return;
    const state = stateOf(studio);
    switch (wish.do) {
      case 'stand':
        state.active = key;
        this.#refocus();
        break;
      case 'fold':
        this.#fold(new Set([...state.folded, key]));
        break;
      case 'unfold':
        this.#fold(new Set([...state.folded].filter((one) => one !== key)));
        break;
      case 'findings':
        studio.go({ place: row.place, view: 'findings' });
        break;
      case 'menu':
        this.#openMenu(studio, row, wish.at);
        break;
      default:
        this.#act(studio, wish.do, row);
    }
  };

  #openMenu(studio: Studio, row: Row, at: DOMRect): void {
    const { target } = wordsOf(row, this.#story(studio), namesOf(studio.document, studio.document));
    const branch = row.kind === 'scene' ? branchOf(readableOf(studio), row.station.id).length : 0;
    this.items = itemsOf(row, { target: target !== undefined, branch });
    void this.updateComplete.then(() => this.menu.openAt(at));
  }

  readonly #menuClosed = (): void => {
    this.tree?.focus();
    this.#refocus();
  };

  readonly #picked = ({ action }: TwsLineActionEvent): void => {
    const { studio } = this;
    const row = this.#rows.find(({ key }) => studio !== undefined && key === stateOf(studio).active);
    if (studio !== undefined && row !== undefined) this.#act(studio, action, row);
  };

  #act(studio: Studio, action: LineAction, row: Row): void {
    if (action === 'open-form') return studio.go({ place: row.place });
    if (action === 'rehearse-from-here') return studio.go({ place: row.place, view: 'rehearse' });
    if (action === 'go-to') return this.#goTo(studio, row);
    if (!studio.document.isWhole) {
      this.says = words.locked;
      return;
    }
    this.question = questionFor(action, row);
    if (this.question !== undefined) return;
    const before = this.#rows;
    const outcome = perform(studio, action, row);
    if (outcome === undefined) return;
    this.#done(outcome, outcome.place === undefined ? afterRemoval(row, before) : []);
  }

  #goTo(studio: Studio, row: Row): void {
    const { target } = wordsOf(row, this.#story(studio), namesOf(studio.document, studio.document));
    if (target === undefined) return;
    this.#standOn(stateOf(studio), this.#story(studio), ['scenes', target]);
    this.#refocus();
    studio.go({ place: ['scenes', target] });
  }

  /** Says what was done and stands on what it was done to, or on its neighbour. */
  #done({ says, place }: Outcome, neighbours: readonly string[] = []): void {
    const { studio } = this;
    if (studio === undefined) return;
    this.says = says;
    const [state, story] = [stateOf(studio), this.#story(studio)];
    if (place !== undefined) this.#standOn(state, story, place);
    else {
      const rows = rowsOf(story, { folded: state.folded, wish: this.wish });
      state.active = neighbours.find((key) => rows.some((row) => row.key === key)) ?? rows[0]?.key ?? '';
    }
    this.#refocus();
    studio.go({ place: place ?? rowPlace(state.active) });
  }

  readonly #answered = ({ picked, isNew }: TwsScenePickEvent): void => this.#answer(picked, isNew);

  readonly #renamed = ({ to }: TwsLineRenameEvent): void => this.#answer(to, false);

  #answer(picked: string, isNew: boolean): void {
    const { studio, question } = this;
    this.question = undefined;
    if (studio !== undefined && question !== undefined) this.#done(answer(studio, question, picked, isNew));
  }

  readonly #dropQuestion = (): void => {
    this.question = undefined;
    this.#refocus();
  };

  #fold(folded: ReadonlySet<string>): void {
    if (this.studio === undefined) return;
    stateOf(this.studio).folded = folded;
    this.requestUpdate();
  }

  readonly #refocus = (): void => {
    this.#hadFocus = true;
    this.requestUpdate();
  };

  readonly #searchPress = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.wish !== '') this.wish = '';
    else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      const first = this.#rows.find(({ kind }) => this.wish === '' || kind === 'scene');
      if (this.studio !== undefined && first !== undefined) stateOf(this.studio).active = first.key;
      this.#refocus();
    } else return;
    event.preventDefault();
  };
}

function rowPlace(key: string): Path {
  if (key === looseKey) return [];
  return key.split('/').map((step, index) => (index > 0 && /^\d+$/.test(step) ? Number(step) : step));
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-outline': TwsOutline;
  }
}
