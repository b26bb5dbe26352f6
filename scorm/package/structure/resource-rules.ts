import { type Files, manifestPath } from '../package-files.ts';
import type { XmlElement } from '../xml.ts';
import { error, named, type StructureFinding, warning } from './structure-finding.ts';
import { all, attributeOf, children } from './xml-walk.ts';

/** Schemas are the manifest's own; everything else in the zip has to be listed. */
const unlisted = /\.(?:xsd|dtd)$/i;

/** What is wrong with the list of files, and with what is launched. */
export function resourceFindings(
  root: XmlElement,
  files: Files,
  standard: '1.2' | '2004',
): readonly StructureFinding[] {
  const resources = all(root, 'resource');
  const listed = resources.flatMap((resource) =>
    children(resource, 'file').map((file) => plain(attributeOf(file, 'href'))),
  );
  const absent = [...new Set(listed)].filter((path) => !files.has(path));
  const extra = [...files.keys()].filter(
    (path) => path !== manifestPath && !unlisted.test(path) && !listed.includes(path),
  );
  return [
    ...(absent.length === 0
      ? []
      : [error('file-absent', `The manifest lists files that are not in the package: ${named(absent)}.`)]),
    ...(extra.length === 0
      ? []
      : [warning('file-unlisted', `The manifest does not list ${named(extra)}; some LMSs leave them out.`)]),
    ...launchFindings(root, resources, files),
    ...resources.flatMap((resource) => kindFindings(resource, standard)),
  ];
}

function launchFindings(
  root: XmlElement,
  resources: readonly XmlElement[],
  files: Files,
): readonly StructureFinding[] {
  const opened = new Set(all(root, 'item').map((item) => attributeOf(item, 'identifierref')));
  return resources
    .filter((resource) => opened.has(attributeOf(resource, 'identifier')))
    .flatMap((resource) => {
      const href = plain(attributeOf(resource, 'href'));
      if (href === '') return [error('launch-absent', 'The manifest names no page to open.')];
      if (!files.has(href))
        return [error('launch-absent', `The manifest opens “${href}”, and there is no such file.`)];
      const own = children(resource, 'file').map((file) => plain(attributeOf(file, 'href')));
      return own.includes(href)
        ? []
        : [error('launch-unlisted', `The manifest opens “${href}” without listing it among its files.`)];
    });
}

/** Spelt otherwise, the lesson is taken for a mere file and counts as completed when it is opened. */
function kindFindings({ attributes }: XmlElement, standard: '1.2' | '2004'): readonly StructureFinding[] {
  const name = standard === '1.2' ? 'adlcp:scormtype' : 'adlcp:scormType';
  const id = attributes['identifier'] ?? '';
  return [
    ...(['sco', 'asset'].includes(attributes[name] ?? '')
      ? []
      : [error('resource-kind', `“${id}” needs ${name}="sco", spelt just so.`)]),
    ...(attributes['type'] === undefined ? [error('resource-kind', `“${id}” needs type="webcontent".`)] : []),
  ];
}

function plain(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}
