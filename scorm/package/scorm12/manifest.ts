import { identifiersOf } from '../identifiers.ts';
import {
  checkedLaunchData,
  fileList,
  launchPage,
  schemaLocations,
  schemaOf,
  type ManifestParts,
} from '../manifest-parts.ts';
import { manifestTitle } from '../titles.ts';
import { element, xmlDocument } from '../xml.ts';

const packaging = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/**
 * imsmanifest.xml of a SCORM 1.2 package (CAM 1.2, section 2.3): one SCO, and no mastery score, because it would decide
 * the status instead of the course.
 */
export function manifest12({ outline, paths, launchData }: ManifestParts): string {
  const ids = identifiersOf(outline.id);
  const title = element('title', {}, manifestTitle(outline.title, outline.id));
  const item = element(
    'item',
    { identifier: ids.item, identifierref: ids.resource, isvisible: 'true' },
    title,
    element('adlcp:datafromlms', {}, checkedLaunchData(launchData)),
  );
  const resource = element(
    'resource',
    { identifier: ids.resource, type: 'webcontent', 'adlcp:scormtype': 'sco', href: launchPage },
    ...fileList(paths),
  );
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: ids.manifest,
        version: '1.0',
        xmlns: packaging,
        'xmlns:adlcp': adlcp,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': schemaLocations({
          [packaging]: 'imscp_rootv1p1p2.xsd',
          [adlcp]: 'adlcp_rootv1p2.xsd',
        }),
      },
      schemaOf('1.2'),
      element(
        'organizations',
        { default: ids.organization },
        element('organization', { identifier: ids.organization }, title, item),
      ),
      element('resources', {}, resource),
    ),
  );
}
