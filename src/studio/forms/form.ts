import type { Fields } from '../../scenario/fields.ts';
import type { PlacedDiagnostic } from '../analysis/analysis.ts';
import type { FileDocument, Path } from '../document/file-document.ts';
import type { Released } from '../edits/released.ts';
import type { Steps } from '../edits/steps.ts';
import type { Destination, Studio } from '../session/studio.ts';
import type { Names } from './names.ts';
import { problemsIn } from './problems.ts';
import type { Make } from './tws-field-edit-event.ts';
import { written } from './written.ts';

/** What the parts of a form are drawn from, and how they answer. */
export interface Form {
  readonly document: FileDocument;
  /** Of the scene, choice or act that the form is about. */
  readonly place: Path;
  /** What stands there. */
  readonly data: Fields;
  /** What it is called in “Undo …”. */
  readonly thing: string;
  /** As in the scenario, such as `en`. */
  readonly language: string;
  readonly names: Names;
  readonly problems: readonly PlacedDiagnostic[];
  readonly edit: (label: string, makes: readonly Make[], typing?: string) => void;
  /** The same for what the edits of the whole scenario have worked out. */
  readonly make: (label: string, steps: Steps) => void;
  readonly released: () => Released;
  readonly go: (destination: Destination) => void;
  readonly removeChoice: (scene: string, index: number) => void;
  readonly rename: (kind: 'scene' | 'choice', id: string, to: string) => void;
  readonly sections: Sections;
  /** For what takes in files, which is more than a text. */
  readonly studio: Studio;
}

/** Which parts of a form are unfolded: kept while one goes from scene to scene. */
export interface Sections {
  readonly isOpen: (name: string, usually: boolean) => boolean;
  readonly fold: (name: string, isOpen: boolean) => void;
}

/** Steps from the place of the form. */
export type Field = readonly (string | number)[];

export function valueIn(form: Form, field: Field): unknown {
  return field.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null
        ? (here as Readonly<Record<string, unknown>>)[step]
        : undefined,
    form.data,
  );
}

export function pathOf(form: Form, field: Field): Path {
  return [...form.place, ...field];
}

/** Such as `replies.open`: the name of a control for tests, and part of ids. */
export function nameOf(field: Field): string {
  return field.join('.');
}

export function problemsOf(form: Form, field: Field): readonly PlacedDiagnostic[] {
  return problemsIn(form.problems, pathOf(form, field));
}

/** Writes a field, or takes it away where the value is undefined. */
export function write(form: Form, field: Field, value: unknown, what: string, typing = false): void {
  const path = pathOf(form, field);
  form.edit(
    `changing ${what} of ${form.thing}`,
    [(document) => written(document, path, value)],
    typing ? path.join('/') : undefined,
  );
}
