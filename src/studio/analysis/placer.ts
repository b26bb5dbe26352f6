import type { Diagnostic } from '../../scenario/diagnostic.ts';
import { pathOf } from '../../scenario/yaml-file.ts';
import { FileDocument } from '../document/file-document.ts';
import { placeAt } from '../text/place-at.ts';
import type { PlacedDiagnostic } from './analysis.ts';

/** Gives diagnostics of a text their places in it. */
export class Placer {
  readonly #text: string;
  readonly #file: string | undefined;
  #document: FileDocument | undefined;
  #lines: readonly number[] | undefined;

  /** @param file Diagnostics of other files stand at the top; left out, all are of this one. */
  constructor(text: string, file?: string) {
    this.#text = text;
    this.#file = file;
  }

  placed(diagnostics: readonly Diagnostic[]): readonly PlacedDiagnostic[] {
    return diagnostics.map((diagnostic) => ({ ...diagnostic, place: this.#placeOf(diagnostic) }));
  }

  #placeOf(diagnostic: Diagnostic): PlacedDiagnostic['place'] {
    if (this.#file !== undefined && diagnostic.file !== this.#file) return [];
    return pathOf(diagnostic) ?? this.#guess(diagnostic);
  }

  /** What cannot be read as YAML has a line and a column alone. */
  #guess({ line, column }: Diagnostic): PlacedDiagnostic['place'] {
    this.#document ??= new FileDocument(this.#text);
    this.#lines ??= [0, ...[...this.#text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return placeAt(this.#document, (this.#lines[line - 1] ?? 0) + column - 1);
  }
}
