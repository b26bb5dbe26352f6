import type { Inspected } from './inspected.ts';
import type { Manifest } from './manifest.ts';
import type { ReadElement } from './read-xml.ts';
import type { Place } from './rule.ts';
import { children, localName, textOf } from './xml-walk.ts';

/** A manifest of a SCORM package, well-formed. */
export type ScormManifest = Manifest & { readonly root: ReadElement };

/** What to call something, and the element it stands in. */
type Found = readonly [name: string, element: ReadElement];

/** Applies a rule where there is a manifest of SCORM that can be read. */
export function inManifest(
  find: (manifest: ScormManifest, inspected: Inspected) => readonly Found[],
): (inspected: Inspected) => readonly Place[] {
  return (inspected) => {
    const { manifest } = inspected;
    if (manifest?.root === undefined || localName(manifest.root) !== 'manifest') return [];
    if (otherStandard(manifest.root) !== undefined) return [];
    const { path, root } = manifest;
    return find({ ...manifest, root }, inspected).map(([name, { line }]) => ({ name, file: path, line }));
  };
}

/** The text of the first child of the manifest's own metadata that is called so; undefined if there is none. */
export function metadataText(root: ReadElement, name: string): string | undefined {
  const [metadata] = children(root, 'metadata');
  const [found] = metadata === undefined ? [] : children(metadata, name);
  return found === undefined ? undefined : textOf(found);
}

/** Other standards that also call their list imsmanifest.xml, by what they write into it. */
export function otherStandard(root: ReadElement): string | undefined {
  const schema = metadataText(root, 'schema') ?? '';
  if (/common cartridge/i.test(schema)) return 'a Common Cartridge';
  if (/\bqti/i.test(schema)) return 'a package of QTI questions';
  const namespaces = Object.values(root.attributes).join(' ');
  if (/\/imsccv1p\d/.test(namespaces)) return 'a Common Cartridge';
  return undefined;
}
