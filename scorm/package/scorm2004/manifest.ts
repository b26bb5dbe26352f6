import { identifiersOf, objectiveOf } from '../identifiers.ts';
import {
  checkedLaunchData,
  fileList,
  launchPage,
  schemaLocations,
  schemaOf,
  type ManifestParts,
} from '../manifest-parts.ts';
import { manifestTitle } from '../titles.ts';
import { element, xmlDocument, type XmlElement } from '../xml.ts';

export type Edition = 3 | 4;

const adl = 'http://www.adlnet.org/xsd';
const packaging = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const sequencing = 'http://www.imsglobal.org/xsd/imsss';
const versions: Readonly<Record<Edition, string>> = { 3: '2004 3rd Edition', 4: '2004 4th Edition' };

/**
 * imsmanifest.xml of a SCORM 2004 package (CAM, section 3.4): one SCO with an objective for each scenario and no
 * threshold or passing score. Both editions take the same body.
 */
export function manifest2004({ outline, paths, launchData }: ManifestParts, edition: Edition): string {
  const ids = identifiersOf(outline.id);
  const title = element('title', {}, manifestTitle(outline.title, outline.id));
  const item = element(
    'item',
    { identifier: ids.item, identifierref: ids.resource, isvisible: 'true' },
    title,
    element('adlcp:dataFromLMS', {}, checkedLaunchData(launchData)),
    sequencingOf(outline.scenarios.map(({ id }) => id)),
    presentation(),
  );
  const organization = element(
    'organization',
    { identifier: ids.organization, 'adlseq:objectivesGlobalToSystem': 'false' },
    title,
    item,
    element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
  );
  const resource = element(
    'resource',
    { identifier: ids.resource, type: 'webcontent', 'adlcp:scormType': 'sco', href: launchPage },
    ...fileList(paths),
  );
  return xmlDocument(
    element(
      'manifest',
      { identifier: ids.manifest, version: '1.0', ...namespaces() },
      schemaOf(versions[edition]),
      element('organizations', { default: ids.organization }, organization),
      element('resources', {}, resource),
    ),
  );
}

function namespaces(): Readonly<Record<string, string>> {
  return {
    xmlns: packaging,
    'xmlns:adlcp': `${adl}/adlcp_v1p3`,
    'xmlns:adlnav': `${adl}/adlnav_v1p3`,
    'xmlns:adlseq': `${adl}/adlseq_v1p3`,
    'xmlns:imsss': sequencing,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': schemaLocations({
      [packaging]: 'imscp_v1p1.xsd',
      [`${adl}/adlcp_v1p3`]: 'adlcp_v1p3.xsd',
      [`${adl}/adlnav_v1p3`]: 'adlnav_v1p3.xsd',
      [`${adl}/adlseq_v1p3`]: 'adlseq_v1p3.xsd',
      [sequencing]: 'imsss_v1p0.xsd',
    }),
  };
}

/** Without the two `SetByContent` an LMS marks the course completed and satisfied by itself when it is left. */
function sequencingOf(scenarioIds: readonly string[]): XmlElement {
  return element(
    'imsss:sequencing',
    {},
    element(
      'imsss:objectives',
      {},
      element('imsss:primaryObjective', { objectiveID: 'PRIMARY' }),
      ...scenarioIds.map((id) => element('imsss:objective', { objectiveID: objectiveOf(id) })),
    ),
    element('imsss:deliveryControls', {
      tracked: 'true',
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
  );
}

/** There is one page: nothing to go on to or back to. */
function presentation(): XmlElement {
  const hidden = ['previous', 'continue'].map((control) => element('adlnav:hideLMSUI', {}, control));
  return element('adlnav:presentation', {}, element('adlnav:navigationInterface', {}, ...hidden));
}
