import { manifestPath } from '../../package/package-files.ts';
import { otherStandard } from './in-manifest.ts';
import type { Inspected } from './inspected.ts';
import { lineAt, type Place, type Rule } from './rule.ts';
import { localName } from './xml-walk.ts';

const exportAgain = 'Export the course again with the program it was made in.';

/** What is wrong with the manifest as a file, before anything in it counts. */
export const manifestFileRules: readonly Rule[] = [
  {
    code: 'manifest-absent',
    severity: 'error',
    cares: 'every LMS',
    says: () => 'There is no imsmanifest.xml, so this is no SCORM package.',
    todo: 'Export the course again, as SCORM 1.2, and take the zip as it is.',
    finds: ({ kind, found }) => (kind === 'scorm' && found === undefined ? [{ name: manifestPath }] : []),
  },
  {
    code: 'manifest-unread',
    severity: 'error',
    cares: 'every LMS',
    says: (path) => `The manifest, ${path}, is damaged or larger than any manifest should be.`,
    todo: exportAgain,
    finds: ({ found, manifest }) =>
      found === undefined || manifest !== undefined ? [] : [{ name: found, file: found }],
  },
  {
    code: 'manifest-in-folder',
    severity: 'error',
    cares: 'every LMS, Moodle and Open edX among them',
    says: (folder) => `Everything lies in the folder ${folder}; LMSs look for imsmanifest.xml at the top.`,
    todo: 'Open the folder, mark all that is in it, and zip that instead of the folder.',
    finds: ({ folder }) => (folder === '' ? [] : [{ name: folder.slice(0, -1), file: manifestPath }]),
  },
  {
    code: 'manifest-case',
    severity: 'error',
    cares: 'LMSs on Linux servers, and the official checker',
    says: (path) => `The manifest is called ${path}; its name is imsmanifest.xml, all in small letters.`,
    todo: 'Rename it to imsmanifest.xml.',
    finds: onManifest(({ path }) => path !== manifestPath),
  },
  {
    code: 'manifest-later',
    severity: 'warning',
    cares: 'a few LMSs that read only the beginning of a zip',
    says: (path) => `The manifest comes after ${path} in the zip; some LMSs look for it first.`,
    todo: 'Zip the course again with imsmanifest.xml added first.',
    finds: (inspected) => {
      const before = firstInZip(inspected);
      const { manifest, folder } = inspected;
      const isFirst = manifest === undefined || before === folder + manifest.path;
      return isFirst || before === undefined ? [] : [{ name: before, file: manifest.path }];
    },
  },
  {
    code: 'manifest-encoding',
    severity: 'warning',
    cares: 'LMSs that take every manifest for UTF-8',
    says: (encoding) => `The manifest is not written in UTF-8 (it is ${encoding}).`,
    todo: 'Save imsmanifest.xml as UTF-8 with a text editor, and let its first line say so.',
    finds: (inspected) => {
      const { encoding = 'UTF-8', path = '' } = inspected.manifest ?? {};
      return encoding === 'UTF-8' ? [] : [{ name: encoding, file: path, line: 1 }];
    },
  },
  {
    code: 'manifest-mark',
    severity: 'warning',
    cares: 'LMSs whose XML reader wants “<” as the first character',
    says: () => 'The manifest begins with an invisible mark (a byte order mark).',
    todo: 'Save imsmanifest.xml as “UTF-8 without BOM” with a text editor.',
    finds: onManifest(({ isMarked, encoding }) => isMarked && encoding === 'UTF-8'),
  },
  {
    code: 'manifest-doctype',
    severity: 'error',
    cares: 'LMSs that refuse document types for safety',
    says: () => 'The manifest brings a document type of its own, with which files on a server could be read.',
    todo: 'Take out all from “<!DOCTYPE” to its “>”, and what it declares.',
    finds: ({ manifest }) => {
      const at = manifest?.text.search(/<!DOCTYPE/i) ?? -1;
      if (manifest === undefined || at === -1) return [];
      return [{ name: manifest.path, file: manifest.path, line: lineAt(manifest.text, at) }];
    },
  },
  {
    code: 'manifest-broken',
    severity: 'error',
    cares: 'every LMS; Moodle shows a bare error page',
    says: (where) => `The manifest is not well-formed XML: ${where.slice(1, -1)}.`,
    todo: 'Export the course again with the program it was made in, or mend the manifest at that place.',
    finds: ({ manifest }) => {
      if (manifest?.fault === undefined) return [];
      const { line, column, says } = manifest.fault;
      return [{ name: `line ${line}, column ${column}, ${says}`, file: manifest.path, line }];
    },
  },
  {
    code: 'manifest-root',
    severity: 'error',
    cares: 'every LMS',
    says: (name) => `The manifest begins with ${name} instead of “manifest”.`,
    todo: exportAgain,
    finds: ({ manifest }) =>
      manifest?.root === undefined || localName(manifest.root) === 'manifest'
        ? []
        : [{ name: manifest.root.name, file: manifest.path, line: manifest.root.line }],
  },
  {
    code: 'not-scorm',
    severity: 'error',
    cares: 'every LMS, where a SCORM package is wanted',
    says: (what) => `This is ${what.slice(1, -1)} and no SCORM package.`,
    todo: 'Import it where your LMS takes that kind, or export the course as SCORM 1.2.',
    finds: ({ manifest }) => {
      if (manifest?.root === undefined || localName(manifest.root) !== 'manifest') return [];
      const other = otherStandard(manifest.root);
      return other === undefined ? [] : [{ name: other, file: manifest.path, line: manifest.root.line }];
    },
  },
];

function onManifest(
  isWrong: (manifest: NonNullable<Inspected['manifest']>) => boolean,
): (inspected: Inspected) => readonly Place[] {
  return ({ manifest }) =>
    manifest !== undefined && isWrong(manifest) ? [{ name: manifest.path, file: manifest.path }] : [];
}

/** By where the data lies if that is known; folders do not count. */
function firstInZip({ entries, sizes, folder }: Inspected): string | undefined {
  const first = entries
    ?.filter(({ isFolder }) => !isFolder)
    .reduce((one, other) => (other.laid < one.laid ? other : one));
  if (first !== undefined) return first.path;
  const [path] = sizes.keys();
  return path === undefined ? undefined : folder + path;
}
