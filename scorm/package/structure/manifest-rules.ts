import { type Files, manifestPath } from '../package-files.ts';
import type { XmlElement } from '../xml.ts';
import { organizationFindings } from './organization-rules.ts';
import { resourceFindings } from './resource-rules.ts';
import { error, named, type StructureFinding } from './structure-finding.ts';
import { all, attributeOf, children, first, localName, textOf } from './xml-walk.ts';

/** As importers compare it, letter by letter; anything else is taken for SCORM 1.2 by Moodle. */
const versions: Readonly<Record<string, '1.2' | '2004'>> = {
  '1.2': '1.2',
  '2004 3rd Edition': '2004',
  '2004 4th Edition': '2004',
};

const identifier = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/** What an importer would stumble over in a manifest (SCORM 1.2 CAM 2.3; SCORM 2004 CAM 3.4). */
export function manifestFindings(root: XmlElement, files: Files): readonly StructureFinding[] {
  if (localName(root) !== 'manifest')
    return [error('manifest-root', `The imsmanifest.xml begins with “${root.name}” instead of “manifest”.`)];
  const version = textOf(first(root, 'schemaversion'));
  const standard = versions[version];
  return [
    ...metadataFindings(root, version, standard),
    ...orderFindings(root),
    ...schemaFindings(root, files),
    ...identifierFindings(root),
    ...organizationFindings(root),
    ...resourceFindings(root, files, standard ?? '1.2'),
  ];
}

function metadataFindings(
  root: XmlElement,
  version: string,
  standard: '1.2' | '2004' | undefined,
): readonly StructureFinding[] {
  const schema = textOf(first(root, 'schema'));
  return [
    ...(schema === 'ADL SCORM'
      ? []
      : [error('schema-name', `The manifest names “${schema}” where “ADL SCORM” belongs.`)]),
    ...(standard === undefined
      ? [
          error(
            'schema-version',
            `The manifest names the version “${version}”; an LMS knows ${Object.keys(versions).join(', ')}.`,
          ),
        ]
      : []),
  ];
}

function orderFindings(root: XmlElement): readonly StructureFinding[] {
  const wanted = ['metadata', 'organizations', 'resources'];
  const found = children(root)
    .map(localName)
    .filter((name) => wanted.includes(name));
  return found.join() === wanted.join()
    ? []
    : [
        error(
          'manifest-order',
          `The manifest holds ${found.join(', ') || 'nothing'}; it needs ${wanted.join(', ')}, in this order.`,
        ),
      ];
}

/** Every schema the manifest names travels with it: importers that validate look nowhere else. */
function schemaFindings(root: XmlElement, files: Files): readonly StructureFinding[] {
  const words = attributeOf(root, 'schemaLocation').split(/\s+/);
  const absent = words.filter((word, index) => index % 2 === 1 && !/^https?:/.test(word) && !files.has(word));
  return absent.length === 0
    ? []
    : [error('schema-absent', `The manifest names schemas that are not in the package: ${named(absent)}.`)];
}

function identifierFindings(root: XmlElement): readonly StructureFinding[] {
  const ids = all(root).flatMap((each) => each.attributes['identifier'] ?? []);
  const wrong = ids.filter((id) => !identifier.test(id));
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return [
    ...(wrong.length === 0
      ? []
      : [
          error(
            'identifier-form',
            `An identifier starts with a letter and holds letters, digits, - and _: ${named(wrong)}.`,
          ),
        ]),
    ...(twice.length === 0
      ? []
      : [error('identifier-twice', `An identifier stands twice in ${manifestPath}: ${named(twice)}.`)]),
  ];
}
