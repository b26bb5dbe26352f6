import { strFromU8 } from 'fflate';
import { launchPage } from '../manifest-parts.ts';
import { type Files, manifestPath } from '../package-files.ts';
import { fileFindings, pageFindings } from './file-rules.ts';
import { manifestFindings } from './manifest-rules.ts';
import type { XmlElement } from '../xml.ts';
import { readXml } from './read-xml.ts';
import { error, type StructureFinding } from './structure-finding.ts';
import { all, attributeOf } from './xml-walk.ts';

export type { StructureFinding } from './structure-finding.ts';

/**
 * What keeps a package from being imported and played, by the rules of the standards and the habits of LMSs. It needs no
 * schemas: a page cannot validate by them under a strict policy.
 *
 * @param files In the order of the zip.
 * @param kind A folder for the web has no manifest.
 */
export function structureFindings(files: Files, kind: 'scorm' | 'web'): readonly StructureFinding[] {
  if (kind === 'web') return [...fileFindings(files), ...launchFindings(files, launchPage)];
  const manifest = files.get(manifestPath);
  if (manifest === undefined) return [noManifest(files)];
  const root = readXml(strFromU8(manifest));
  if (root === undefined)
    return [error('manifest-broken', 'The imsmanifest.xml is not well-formed XML, so no LMS can read it.')];
  const [first] = files.keys();
  return [
    ...(first === manifestPath
      ? []
      : [
          error(
            'manifest-later',
            `The imsmanifest.xml comes after “${first}” in the zip; some LMSs look for it first.`,
          ),
        ]),
    ...manifestFindings(root, files),
    ...fileFindings(files),
    ...launchFindings(files, launchedBy(root)),
  ];
}

function noManifest(files: Files): StructureFinding {
  const deeper = [...files.keys()].find((path) => /(^|\/)imsmanifest\.xml$/i.test(path));
  return deeper === undefined
    ? error('manifest-absent', 'There is no imsmanifest.xml, so this is no SCORM package.')
    : error(
        'manifest-absent',
        `The manifest is at “${deeper}”; an LMS looks for imsmanifest.xml at the top of the zip, in small letters.`,
      );
}

/** The page of the first resource that has one. */
function launchedBy(root: XmlElement): string {
  const [address = ''] = all(root, 'resource').flatMap((resource) => attributeOf(resource, 'href') || []);
  return address.split(/[?#]/)[0] ?? '';
}

/** A page that is not there has been told of by the manifest's rules. */
function launchFindings(files: Files, path: string): readonly StructureFinding[] {
  const page = files.get(path);
  if (page === undefined)
    return files.has(manifestPath) ? [] : [error('launch-absent', `There is no “${path}” to open.`)];
  return pageFindings(strFromU8(page), path, files);
}
