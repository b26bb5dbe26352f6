import '@awesome.me/webawesome/dist/components/icon/icon.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { shared } from '../../look/shared.styles.ts';
import { asFields, asText } from '../../scenario/fields.ts';
import type { Path } from '../document/file-document.ts';
import { releasedOf, removeFromStory, renameInStory } from '../edits/story.ts';
import { inTurn } from '../edits/steps.ts';
import { diagnosticsInWords } from '../findings/message-in-words.ts';
import { dense } from '../../look/dense.styles.ts';
import '../look/controls.ts';
import { referencesFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { WatchesStudio } from '../session/watches-studio.ts';
import { drawAct } from './act/draw-act.ts';
import { drawChoice } from './choice/draw-choice.ts';
import { movesStyles } from './choice/moves.styles.ts';
import { fieldStyles } from './field.styles.ts';
import { drawProblems } from './fields/draw-problems.ts';
import { listStyles } from './fields/lists.styles.ts';
import { drawToText } from './fields/unreadable.ts';
import type { Form, Sections } from './form.ts';
import { formPlace } from './form-place.ts';
import { type Kind, knownEntries } from './known-entries.ts';
import { namesOf, shortened } from './names.ts';
import { problemsAt, problemsIn } from './problems.ts';
import { reveal } from './reveal.ts';
import { drawScenario } from './scenario/draw-scenario.ts';
import { drawScene } from './scene/draw-scene.ts';
import { styles } from './tws-form.styles.ts';
import type { Make, TwsFieldEditEvent } from './tws-field-edit-event.ts';
import { TwsTextEvent } from './tws-text-event.ts';

const kindNames: Readonly<Record<Kind, string>> = {
  scenario: 'Scenario',
  act: 'Part',
  scene: 'Scene',
  choice: 'Choice',
};

const words = {
  none: 'There is no scenario here yet.',
  gone: 'What stood here is not in the file any more.',
  broken:
    'This part of the text cannot be read just now, so the form waits. Mend it in the text, or undo the last change.',
  toText: 'Show it in the text',
  unknown: (entries: readonly string[]) =>
    `There is more here that this form does not show (${entries.join(', ')}). It is kept as it is.`,
};

const forms: Readonly<Record<Kind, (form: Form) => TemplateResult>> = {
  scenario: drawScenario,
  act: drawAct,
  scene: drawScene,
  choice: drawChoice,
};

/**
 * @summary The form of the place at hand: the scenario, an act, a scene or a choice. Everything is written while it is
 * typed, and what was found about a field stands beside it.
 *
 * @fires {TwsTextEvent} tws-text-wanted - Something is to be seen in the text of the file; the place is at hand by then.
 */
@customElement('tws-form')
export class TwsForm extends LitElement {
  static override styles = [shared, dense, fieldStyles, listStyles, movesStyles, styles];

  @property({ attribute: false }) studio: Studio | undefined;

  protected readonly watching = new WatchesStudio(this, () => this.studio, { patient: true });
  readonly #folded = new Map<string, boolean>();
  #shownPlace = '';

  constructor() {
    super();
    this.addEventListener(TwsTextEvent.type, this.#toText as EventListener);
  }

  protected override render() {
    const { studio } = this;
    if (studio === undefined || studio.scenario === '') return html`<p class="quiet wait">${words.none}</p>`;
    const { document } = studio;
    const { kind, place } = formPlace(studio.place);
    if (!this.#canRead(place)) return this.#drawWaiting(studio, place);
    const form = this.#formOf(studio, place);
    const unknown = this.#unknownIn(form, kind);
    return html`
      <article
        aria-labelledby="title"
        data-form=${kind}
        data-place=${place.join('/')}
        @tws-field-edit=${this.#onEdit}
      >
        ${this.#drawHead(studio, form, kind)}
        ${drawProblems(problemsAt(form.problems, place, this.#claimed(form, kind)), undefined)}
        ${
          unknown.length === 0
            ? nothing
            : html`<p class="unreadable">
                ${words.unknown(unknown)} ${drawToText([...place, unknown[0] ?? ''])}
              </p>`
        }
        ${keyed(`${studio.scenario} ${place.join('/')}`, html`<div class="fields">${forms[kind](form)}</div>`)}
        ${document.isWhole || place.length > 0 ? nothing : html`<p class="unreadable">${words.broken}</p>`}
      </article>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { studio } = this;
    if (studio === undefined) return;
    const place = `${studio.scenario} ${studio.place.join('/')}`;
    if (place === this.#shownPlace && !changed.has('studio')) return;
    this.#shownPlace = place;
    const inside = studio.place.slice(formPlace(studio.place).place.length);
    if (inside.length > 0) void reveal(this.renderRoot, inside);
    else this.scrollTop = 0;
  }

  #drawHead(studio: Studio, form: Form, kind: Kind): TemplateResult {
    const title = asText(studio.document.valueAt(['title'])) ?? studio.scenario;
    const [, scene] = form.place;
    const above: readonly (readonly [string, Path])[] =
      kind === 'scenario'
        ? []
        : kind === 'choice'
          ? [
              [title, []],
              [sceneTitle(studio, String(scene)), form.place.slice(0, 2)],
            ]
          : [[title, []]];
    const siblings = kind === 'choice' ? form.document.valueAt(form.place.slice(0, 3)) : undefined;
    const count = Array.isArray(siblings) ? siblings.length : 0;
    return html`<header>
      ${
        above.length === 0
          ? nothing
          : html`<nav aria-label="Where this is">
              ${above.map(
                ([name, place]) =>
                  html`<button
                      type="button"
                      class="small plain"
                      data-action="open-${place.length === 0 ? 'scenario' : 'scene'}"
                      @click=${() => studio.go({ place })}
                    >
                      ${shortened(name, 40)}</button
                    ><span aria-hidden="true">›</span>`,
              )}
            </nav>`
      }
      <h2 id="title"><span class="kind">${kindNames[kind]}</span> ${this.#title(form, kind)}</h2>
      ${kind === 'choice' && count > 1 ? drawSiblings(studio, form.place, count) : nothing}
    </header>`;
  }

  #title({ place, thing, data }: Form, kind: Kind): string {
    if (kind === 'act') return String(Number(place[1]) + 1);
    if (kind === 'choice') return `${Number(place[3]) + 1}: ${shortened(usual(data['text']), 60)}`;
    return thing.replace(/^“|”$/g, '');
  }

  #drawWaiting(studio: Studio, place: Path): TemplateResult {
    const isThere = studio.document.isWhole;
    return html`<div class="wait">
      <p role="status">${isThere ? words.gone : words.broken}</p>
      <p class="row">
        ${drawToText(place, words.toText)}
        <button
          type="button"
          class="small"
          data-action="open-scenario"
          @click=${() => studio.go({ place: [] })}
        >
          Open the scenario
        </button>
      </p>
    </div>`;
  }

  /** The scenario itself can be worked on as long as some of it can be read. */
  #canRead(place: Path): boolean {
    const document = this.studio?.document;
    if (document === undefined) return false;
    if (place.length === 0) return document.keysAt([]).length > 0;
    const value = document.valueAt(place);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }

  #formOf(studio: Studio, place: Path): Form {
    const { document } = studio;
    const data =
      place.length === 0
        ? Object.fromEntries(
            knownEntries.scenario
              .filter((key) => key !== 'scenes')
              .map((key) => [key, document.valueAt([key])]),
          )
        : asFields(document.valueAt(place));
    return {
      document,
      place,
      data,
      thing: thingAt(studio, place),
      language: asText(document.valueAt(['language'])) ?? 'en',
      names: namesOf(document, studio.workspace.document(referencesFile)),
      // Each field looks for its own among them; of a large scenario there may be thousands.
      problems: problemsIn(diagnosticsInWords(studio.analysis.diagnostics, studio.document), place),
      edit: (label, makes, typing) => this.#edit(studio, label, makes, typing),
      make: (label, steps) => studio.edit(label, steps),
      released: () => releasedOf(studio),
      go: (destination) => studio.go(destination),
      removeChoice: (scene, index) => {
        removeFromStory(studio, `taking a choice of ${thingAt(studio, place)} away`, {
          choices: [['scenes', scene, 'choices', index]],
        });
      },
      rename: (kind, id, to) => this.#rename(studio, kind, id, to),
      sections: this.#sections,
      studio,
    };
  }

  readonly #sections: Sections = {
    isOpen: (name, usually) => this.#folded.get(name) ?? usually,
    fold: (name, isOpen) => void this.#folded.set(name, isOpen),
  };

  /** A scene that was open stays open under its new name. */
  #rename(studio: Studio, kind: 'scene' | 'choice', id: string, to: string): void {
    renameInStory(studio, kind, id, to);
    if (kind === 'scene' && studio.document.keysAt(['scenes']).includes(to))
      studio.go({ place: ['scenes', to] });
  }

  readonly #onEdit = ({ label, makes, typing }: TwsFieldEditEvent): void => {
    if (this.studio !== undefined) this.#edit(this.studio, label, makes, typing);
  };

  /** One change at a time is not tried out first: while one types, the file is read once for each letter. */
  #edit(studio: Studio, label: string, makes: readonly Make[], typing?: string): void {
    const { document } = studio;
    const [only] = makes;
    const steps = makes.length === 1 && only !== undefined ? [only(document)] : inTurn(document, ...makes);
    studio.edit(label, steps, typing === undefined ? undefined : `${studio.scenario}:${typing}`);
  }

  /** What its fields show by themselves. */
  #claimed({ place }: Form, kind: Kind): readonly Path[] {
    return knownEntries[kind].map((entry) => [...place, entry]);
  }

  #unknownIn({ document, place }: Form, kind: Kind): readonly string[] {
    const known: readonly string[] = knownEntries[kind];
    return document.keysAt(place).filter((key) => !known.includes(key));
  }

  readonly #toText = (event: TwsTextEvent): void => {
    this.studio?.go({ place: event.place });
  };
}

/** The other choices of the scene, one key away. */
function drawSiblings(studio: Studio, place: Path, count: number): TemplateResult {
  const index = Number(place[3]);
  const open = (to: number) => () => studio.go({ place: [...place.slice(0, 3), to] });
  return html`<div class="row siblings">
    <button
      type="button"
      class="small"
      data-action="previous-choice"
      ?disabled=${index === 0}
      @click=${open(index - 1)}
    >
      <wa-icon name="chevron-left"></wa-icon> Previous
    </button>
    <span class="quiet">${index + 1} of ${count}</span>
    <button
      type="button"
      class="small"
      data-action="next-choice"
      ?disabled=${index >= count - 1}
      @click=${open(index + 1)}
    >
      Next <wa-icon name="chevron-right"></wa-icon>
    </button>
  </div>`;
}

function thingAt(studio: Studio, place: Path): string {
  const [top, name, , choice] = place;
  if (top === 'acts') return `part ${Number(name) + 1}`;
  if (top === 'scenes' && choice === undefined) return `“${shortened(sceneTitle(studio, String(name)), 40)}”`;
  if (top === 'scenes') return `a choice of “${shortened(sceneTitle(studio, String(name)), 40)}”`;
  return `“${shortened(asText(studio.document.valueAt(['title'])) ?? studio.scenario, 40)}”`;
}

function sceneTitle(studio: Studio, id: string): string {
  return usual(studio.document.valueAt(['scenes', id, 'title'])) || id;
}

/** Of a text in several versions, the usual one. */
function usual(value: unknown): string {
  return Array.isArray(value) ? usual(asFields((value as unknown[]).at(-1))['text']) : (asText(value) ?? '');
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-form': TwsForm;
  }
}
