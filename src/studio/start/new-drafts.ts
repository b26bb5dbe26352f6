import { blobSource } from '../../../scorm/check/zip/blob-source.ts';
import { draftInFolder } from '../drafts/folder.ts';
import { draftInZip, type FoundDraft } from '../drafts/draft-zip.ts';
import type { OpenedDraft } from '../drafts/draft-store.ts';
import { FileDocument } from '../document/file-document.ts';
import { printedAfterName } from '../document/printed.ts';
import { copiedCourse, copiedScenario, idOf, newScenario } from '../project/new-scenario.ts';
import { courseFile, referencesFile, scenarioFile } from '../project/project-files.ts';
import type { GuideAnswers } from './guide-answers.ts';
import { guidedScenario } from './guided-scenario.ts';
import type { Starter } from './starters.ts';

type Kind = GuideAnswers['kind'];

/** What new drafts are made with. */
export interface Makings {
  /** A file of the starting points, such as `starters/er-1/scenario.yaml`. */
  readonly fetchText: (path: string) => Promise<string>;
  /** Fills an array with random bytes and gives it back. */
  readonly random: (bytes: Uint8Array) => Uint8Array;
}

/** Every way in which a draft can begin. Each has an id of its own, and so has its course. None is kept yet. */
export class NewDrafts {
  readonly #makings: Makings;

  constructor(makings: Makings) {
    this.#makings = makings;
  }

  async guided(answers: GuideAnswers): Promise<OpenedDraft> {
    const title = answers.title.trim() || 'My first scenario';
    const id = idOf(title) || 'first-scenario';
    return this.#course(title, id, answers.kind, guidedScenario(answers, id));
  }

  async starter({ id, title }: Starter): Promise<OpenedDraft> {
    const text = await this.#makings.fetchText(`starters/${scenarioFile(id)}`);
    const kind = new FileDocument(text).valueAt(['kind']) === 'clinic' ? 'clinic' : 'er';
    const own = `${id}-${letters(this.#makings.random(new Uint8Array(4)))}`;
    return this.#course(title, own, kind, copiedScenario(text, own));
  }

  template(): Promise<OpenedDraft> {
    return this.#course('Room two', 'room-two', 'er', newScenario('room-two', 'er'));
  }

  empty(): Promise<OpenedDraft> {
    return this.#course('Untitled', 'my-scenario', 'er', emptyScenario);
  }

  /** @throws {DraftProblem} If it holds no course that can be opened. */
  async file(file: File): Promise<OpenedDraft> {
    const found = await draftInZip(blobSource(file));
    return this.#found(found, found.name ?? file.name.replace(/(\.tws)?\.zip$/i, ''));
  }

  /** @throws {DraftProblem} If it holds no course that can be opened. */
  async folder(picked: FileSystemDirectoryHandle): Promise<OpenedDraft> {
    const found = await draftInFolder(picked);
    const draft = this.#found(found, picked.name);
    const { handle, seen } = found;
    return {
      ...draft,
      home: { draft: draft.id, kind: 'folder', name: handle.name, happenings: 0, handle, seen },
    };
  }

  /** A draft with the same texts and media that is a course of its own. */
  copy(draft: OpenedDraft): OpenedDraft {
    const id = this.#newId();
    const course = draft.files.get(courseFile);
    const files = new Map(draft.files);
    if (course !== undefined) files.set(courseFile, copiedCourse(course, id));
    return { ...unkept, id, name: `${draft.name} (copy)`, files, media: new Map(draft.media) };
  }

  #found({ files, media }: FoundDraft, name: string): OpenedDraft {
    return { ...unkept, id: this.#newId(), name: titleIn(files) ?? name, files, media };
  }

  async #course(title: string, scenario: string, kind: Kind, text: string): Promise<OpenedDraft> {
    const id = this.#newId();
    const references = await this.#makings.fetchText('starters/references.yaml');
    const files = new Map([
      [courseFile, courseText(id, title, scenario, kind)],
      [referencesFile, references],
      [scenarioFile(scenario), text],
    ]);
    return { ...unkept, id, name: title, files, media: new Map() };
  }

  #newId(): string {
    return `course-${letters(this.#makings.random(new Uint8Array(12)))}`;
  }
}

const unkept = { happenings: undefined, home: undefined, wasOpen: false } as const;

/** Five bits of each byte as a small letter or digit. */
function letters(bytes: Uint8Array): string {
  return [...bytes].map((byte) => 'abcdefghijkmnpqrstuvwxyz23456789'.charAt(byte % 32)).join('');
}

function titleIn(files: ReadonlyMap<string, string>): string | undefined {
  const title = new FileDocument(files.get(courseFile) ?? '').valueAt(['title']);
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}

function courseText(id: string, title: string, scenario: string, kind: Kind): string {
  return `format: 1
id: ${id}
title:${printedAfterName(title, 0)}
summary:${printedAfterName(`A short branching scenario about coaching that goes both ways: ${title}.`, 0)}
language: en

# The order on the first page. Each entry is the name of a folder beside this file.
scenarios:
  - ${scenario}

# How many finished scenarios of each kind, debriefs included, complete the course, and whether a commitment is needed as well.
completion:
  er: ${kind === 'er' ? 1 : 0}
  clinic: ${kind === 'clinic' ? 1 : 0}
  commitment: true
`;
}

const emptyScenario = `format: 1
id: my-scenario
kind: er
language: en
title: ""
summary: ""
about: ""
minutes_to_play: [5, 10]
hidden_concern: ""
takeaway: ""

cast:
  resident:
    name: ""
    short: ""
    role: ""
    pronoun: they
    resident: true

acts:
  - id: main
    you: teacher
    opens: begin
    start: { V: 45, C: 45, R: 45, G: 45, T: 45, B: 45, O: 50, margin: 6, minutes: 7 }
    endings: {}

scenes:
  begin:
    title: ""
    text: ""
    next: end
`;
