import type { Launchable, Standard } from './messages.ts';

/** Finds what to launch in a manifest of any prefix; a sentence if there is nothing. */
export function readManifest(document: Document, key: string): Launchable | string {
  const [manifest] = elements(document, 'manifest');
  if (manifest === undefined) return 'Its imsmanifest.xml has no manifest element, so it is not a SCORM package.';
  const version = elements(document, 'schemaversion')[0]?.textContent?.trim() ?? '';
  const standard = standardOf(version);
  if (standard === undefined) return `Its manifest names the version “${version}”, which is neither SCORM 1.2 nor SCORM 2004.`;
  const resources = new Map(elements(document, 'resource').map((one) => [one.getAttribute('identifier') ?? '', one]));
  const items = elements(document, 'item').filter((item) => resources.has(item.getAttribute('identifierref') ?? '-'));
  const item = items[0];
  const resource = resources.get(item?.getAttribute('identifierref') ?? '-');
  const href = resource?.getAttribute('href') ?? '';
  if (item === undefined || href === '') return 'Its manifest names no file to launch.';
  if (items.length > 1) return `It holds ${items.length} lessons; the desk plays packages with one.`;
  const base = `${manifest.getAttribute('xml:base') ?? ''}${resource?.getAttribute('xml:base') ?? ''}`;
  return {
    key,
    standard,
    title: elements(item, 'title')[0]?.textContent?.trim() || 'Untitled',
    href: `${base}${href}${item.getAttribute('parameters') ?? ''}`,
    launchData: (elements(item, 'datafromlms')[0] ?? elements(item, 'dataFromLMS')[0])?.textContent?.trim() ?? '',
    masteryScore: elements(item, 'masteryscore')[0]?.textContent?.trim() ?? '',
  };
}

function standardOf(version: string): Standard | undefined {
  if (version === '1.2' || version === '1.1') return 'scorm12';
  if (/^(CAM 1\.3|1\.3|2004.*)$/.test(version)) return 'scorm2004';
  return undefined;
}

function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}
