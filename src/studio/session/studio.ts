import { type Analysis, nothingKnown } from '../analysis/analysis.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import type { Steps } from '../edits/steps.ts';
import { scenarioFile, scenariosIn } from '../project/project-files.ts';
import { type History, Workspace } from '../workspace/workspace.ts';
import { MediaShelf } from './media-shelf.ts';

export const viewNames = [
  'course',
  'cast',
  'outline',
  'map',
  'rehearse',
  'findings',
  'media',
  'export',
] as const;
export type ViewName = (typeof viewNames)[number];

/** One piece of work: a course with its scenarios and media. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** What was done to the files before; left out, nothing. */
  readonly history?: History | undefined;
}

/** Whether what stands on the screen would survive the tab, and whether it is in a file of the author's own. */
export interface SafeKeeping {
  readonly kept: 'saving' | 'in this browser' | 'not kept' | 'in another tab';
  /** One sentence on why it is not kept and what to do; left out while all is well. */
  readonly why?: string | undefined;
  /** The name of the file or folder that has everything; undefined while something is not in any. */
  readonly inFile: string | undefined;
}

/** Codes of choices from the first on, drawn on the map: the last rehearsal, or what shows a finding. */
export interface ShownRoute {
  readonly scenario: string;
  readonly codes: readonly string[];
  readonly label: string;
}

/** Where to go; what is left out stays as it is. */
export interface Destination {
  readonly scenario?: string;
  /** In the file of the scenario, such as `['scenes', 'hallway', 'choices', 0]`; empty for the scenario itself. */
  readonly place?: Path;
  readonly view?: ViewName;
}

/** What the views of the studio share: the draft, what is looked at, and what is known of it. */
export class Studio {
  readonly draft: Pick<Draft, 'id' | 'name'>;
  readonly workspace: Workspace;
  readonly media: MediaShelf;
  readonly #listeners = new Set<() => void>();
  readonly #analyses = new Map<string, Analysis>();
  #scenario: string;
  #place: Path = [];
  #view: ViewName = 'outline';
  #route: ShownRoute | undefined;
  #notice: string | undefined;
  #isTextTyped = false;
  #safe: SafeKeeping = { kept: 'saving', inFile: undefined };

  /** @param now Milliseconds, for telling one stretch of typing from the next. */
  constructor({ id, name, files, media, history }: Draft, now: () => number) {
    this.draft = { id, name };
    this.workspace = new Workspace(files, now, history);
    this.media = new MediaShelf(media);
    this.#scenario = scenariosIn(files.keys())[0] ?? '';
    this.workspace.watch(() => this.#tell());
    this.media.watch(() => this.#tell());
  }

  /** The folder of the scenario at hand; empty in a draft without any. */
  get scenario(): string {
    return this.#scenario;
  }

  get scenarios(): readonly string[] {
    return scenariosIn(this.workspace.files.keys());
  }

  /** The text of the scenario at hand, with the ranges of everything in it. */
  get document(): FileDocument {
    return this.workspace.document(scenarioFile(this.#scenario));
  }

  get place(): Path {
    return this.#place;
  }

  get view(): ViewName {
    return this.#view;
  }

  get route(): ShownRoute | undefined {
    return this.#route?.scenario === this.#scenario ? this.#route : undefined;
  }

  get analysis(): Analysis {
    return this.analysisOf(this.#scenario);
  }

  /** Whether what is being told is a letter typed into the text: whoever draws a lot may wait until it is painted. */
  get isTextTyped(): boolean {
    return this.#isTextTyped;
  }

  /** One sentence about what could not be done, until the next thing is done. */
  get notice(): string | undefined {
    return this.#notice;
  }

  get safe(): SafeKeeping {
    return this.#safe;
  }

  analysisOf(scenario: string): Analysis {
    return this.#analyses.get(scenario) ?? nothingKnown(scenario);
  }

  go({ scenario = this.#scenario, place, view = this.#view }: Destination): void {
    this.#place = place ?? (scenario === this.#scenario ? this.#place : []);
    this.#scenario = scenario;
    this.#view = view;
    this.#tell();
  }

  /**
   * Changes the scenario at hand, as one thing to undo.
   *
   * @param label In words, for “Undo …”.
   * @param typing Edits in a row with the same key are undone together.
   */
  edit(label: string, steps: Steps, typing?: string): void {
    this.editFile(scenarioFile(this.#scenario), label, steps, typing);
  }

  /** The same for any file of the draft. */
  editFile(file: string, label: string, steps: Steps, typing?: string): void {
    if (this.#isTaken()) return;
    this.#notice = undefined;
    this.#isTextTyped = typing?.startsWith('text:') ?? false;
    this.workspace.make({ label, steps: steps.map((changes) => ({ file, changes })), typing });
    this.#isTextTyped = false;
  }

  undo(): void {
    if (!this.#isTaken()) this.workspace.undo();
  }

  redo(): void {
    if (!this.#isTaken()) this.workspace.redo();
  }

  show(route: ShownRoute | undefined): void {
    this.#route = route;
    this.#tell();
  }

  analysed(analysis: Analysis): void {
    this.#analyses.set(analysis.scenario, analysis);
    this.#tell();
  }

  say(notice: string | undefined): void {
    this.#notice = notice;
    this.#tell();
  }

  keeping(safe: SafeKeeping): void {
    this.#safe = safe;
    this.#tell();
  }

  /** Calls back after anything has changed; the return value stops it. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** One tab writes a draft at a time; this one says so and leaves it. */
  #isTaken(): boolean {
    const taken = this.#safe.kept === 'in another tab';
    if (taken) this.say('This draft is open in another tab and is written there.');
    return taken;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
