import { asText } from '../../scenario/fields.ts';
import type { Change } from '../document/change.ts';
import type { FileDocument } from '../document/file-document.ts';
import { withValue } from '../document/yaml-edits.ts';
import { type Kind, type Reference, referencesTo } from './references.ts';

/** Lets every reference to a scene or choice name it by another id; of a scenario file, or of the expectations beside it. */
export function following(document: FileDocument, kind: Kind, id: string, to: string): readonly Change[] {
  return referencesTo(document, kind, id).flatMap((reference) =>
    withValue(document, reference.path, renamedIn(document, reference, to)),
  );
}

function renamedIn(document: FileDocument, { kind, role, path }: Reference, to: string): string {
  if (role !== 'waiver') return to;
  const [scene = '', choice] = (asText(document.valueAt(path)) ?? '').split('/');
  if (kind === 'choice') return `${scene}/${to}`;
  return choice === undefined ? to : `${to}/${choice}`;
}
