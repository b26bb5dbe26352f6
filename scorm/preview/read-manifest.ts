import type { Launchable, Lesson, Standard } from './messages.ts';
import { lessonElements } from './lesson-elements.ts';

/** Finds what to launch in a manifest of any prefix; a sentence if there is nothing. */
export function readManifest(document: Document, key: string): Launchable | string {
  const [manifest] = elements(document, 'manifest');
  if (manifest === undefined)
    return 'Its imsmanifest.xml has no manifest element, so it is not a SCORM package.';
  const version = textOf(document, 'schemaversion');
  const standard = standardOf(version);
  if (standard === undefined)
    return `Its manifest names the version “${version}”, which is neither SCORM 1.2 nor SCORM 2004.`;
  const organization = organizationOf(manifest);
  const lessons = lessonsOf(manifest, organization ?? manifest, standard);
  const [first] = lessons;
  if (first === undefined) return 'Its manifest names no file to launch.';
  const title = lessons.length === 1 ? first.title : titleOf(organization ?? manifest);
  return { key, standard, course: attribute(manifest, 'identifier'), title, href: first.href, lessons };
}

/** The one that the manifest says is meant, or the first. */
function organizationOf(manifest: Element): Element | undefined {
  const named = elements(manifest, 'organizations')[0]?.getAttribute('default') ?? '';
  const all = elements(manifest, 'organization');
  return all.find((one) => attribute(one, 'identifier') === named) ?? all[0];
}

/** Items that name a resource with an address. */
function lessonsOf(manifest: Element, within: Element, standard: Standard): readonly Lesson[] {
  const resources = new Map(
    elements(manifest, 'resource').map((resource) => [attribute(resource, 'identifier'), resource]),
  );
  return elements(within, 'item').flatMap((item) => {
    const resource = resources.get(attribute(item, 'identifierref'));
    if (resource === undefined || attribute(resource, 'href') === '') return [];
    const base = baseOf(manifest, resource);
    const href = withParameters(`${base}${attribute(resource, 'href')}`, attribute(item, 'parameters'));
    const id = attribute(item, 'identifier');
    return [{ id, title: titleOf(item), href, ...lessonElements(item, standard) }];
  });
}

/** What the manifest, its list of resources and the resource say of the folder that addresses start in. */
function baseOf(manifest: Element, resource: Element): string {
  return [manifest, resource.parentElement, resource]
    .filter((element) => element !== null)
    .map((element) => attribute(element, 'xml:base'))
    .join('');
}

/** Parameters are put to an address that may have some already (SCORM 2004 4th Edition CAM, 3.4.1.6). */
function withParameters(address: string, parameters: string): string {
  const given = parameters.replace(/^[?&]+/, '');
  if (given === '') return address;
  if (given.startsWith('#')) return address.includes('#') ? address : `${address}${given}`;
  const [path = '', fragment] = address.split('#');
  const joined = `${path}${path.includes('?') ? '&' : '?'}${given}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}

/** Its own title, not that of what is in it. */
function titleOf(element: Element): string {
  const title = [...element.children].find((child) => child.localName === 'title');
  return title?.textContent?.trim() || 'Untitled';
}

function standardOf(version: string): Standard | undefined {
  if (version === '1.2' || version === '1.1') return 'scorm12';
  if (/^(CAM 1\.3|1\.3|2004.*)$/.test(version)) return 'scorm2004';
  return undefined;
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function textOf(within: Document | Element, name: string): string {
  return elements(within, name)[0]?.textContent?.trim() ?? '';
}

function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}
