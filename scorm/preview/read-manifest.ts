import type { Launchable, Standard } from './messages.ts';

/** Finds what to launch in a manifest of any prefix; a sentence if there is nothing. */
export function readManifest(document: Document, key: string): Launchable | string {
  const [manifest] = elements(document, 'manifest');
  if (manifest === undefined)
    return 'Its imsmanifest.xml has no manifest element, so it is not a SCORM package.';
  const version = textOf(document, 'schemaversion');
  const standard = standardOf(version);
  if (standard === undefined)
    return `Its manifest names the version “${version}”, which is neither SCORM 1.2 nor SCORM 2004.`;
  const lessons = lessonsOf(document);
  const [lesson] = lessons;
  if (lesson === undefined) return 'Its manifest names no file to launch.';
  if (lessons.length > 1) return `It holds ${lessons.length} lessons; the desk plays packages with one.`;
  const { item, resource } = lesson;
  const base = [manifest, resource].map((element) => attribute(element, 'xml:base')).join('');
  return {
    key,
    standard,
    title: textOf(item, 'title') || 'Untitled',
    href: `${base}${attribute(resource, 'href')}${attribute(item, 'parameters')}`,
    launchData: textOf(item, 'datafromlms') || textOf(item, 'dataFromLMS'),
    masteryScore: textOf(item, 'masteryscore'),
  };
}

interface Lesson {
  readonly item: Element;
  readonly resource: Element;
}

/** Items that name a resource with an address. */
function lessonsOf(document: Document): Lesson[] {
  const resources = new Map(
    elements(document, 'resource').map((resource) => [attribute(resource, 'identifier'), resource]),
  );
  return elements(document, 'item').flatMap((item) => {
    const resource = resources.get(attribute(item, 'identifierref'));
    return resource === undefined || attribute(resource, 'href') === '' ? [] : [{ item, resource }];
  });
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function textOf(within: Document | Element, name: string): string {
  return elements(within, name)[0]?.textContent?.trim() ?? '';
}

function standardOf(version: string): Standard | undefined {
  if (version === '1.2' || version === '1.1') return 'scorm12';
  if (/^(CAM 1\.3|1\.3|2004.*)$/.test(version)) return 'scorm2004';
  return undefined;
}

function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}
