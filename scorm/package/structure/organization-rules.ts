import type { XmlElement } from '../xml.ts';
import { error, named, type StructureFinding, warning } from './structure-finding.ts';
import { all, attributeOf, children, first, localName, textOf } from './xml-walk.ts';

const longestTitle = 200;
const longestLaunchData = 255;

/** What is wrong with the table of contents: titles, what each entry opens, what is said to the LMS about it. */
export function organizationFindings(root: XmlElement): readonly StructureFinding[] {
  const list = first(root, 'organizations');
  const organizations = list === undefined ? [] : children(list, 'organization');
  if (list === undefined || organizations.length === 0)
    return [error('organization-absent', 'The manifest lists no lesson.')];
  const usual = attributeOf(list, 'default');
  const items = organizations.flatMap((each) => all(each, 'item'));
  return [
    ...(organizations.some((each) => attributeOf(each, 'identifier') === usual)
      ? []
      : [error('organization-default', `The manifest opens “${usual}”, which is not in it.`)]),
    ...[...organizations, ...items].flatMap(titleFindings),
    ...items.flatMap((item) => itemFindings(item, root)),
    ...deciders(root),
  ];
}

function titleFindings(within: XmlElement): readonly StructureFinding[] {
  const titles = children(within, 'title');
  const [title] = titles;
  const id = attributeOf(within, 'identifier');
  if (title === undefined || titles.length > 1 || textOf(title) === '')
    return [error('title', `“${id}” in the manifest needs one title.`)];
  return [
    ...(children(within)[0] === title ? [] : [error('title', `In “${id}” the title does not come first.`)]),
    ...(Array.from(textOf(title)).length > longestTitle
      ? [error('title', `The title of “${id}” is longer than ${longestTitle} characters.`)]
      : []),
  ];
}

function itemFindings(item: XmlElement, root: XmlElement): readonly StructureFinding[] {
  const id = attributeOf(item, 'identifier');
  const opens = attributeOf(item, 'identifierref');
  const isParent = children(item, 'item').length > 0;
  const known = all(root, 'resource').some((each) => attributeOf(each, 'identifier') === opens);
  const shown = item.attributes['isvisible'] ?? 'true';
  const data = children(item).find((child) => localName(child).toLowerCase() === 'datafromlms');
  return [
    ...(isParent === (opens === '')
      ? []
      : [
          error(
            'item',
            `“${id}” in the manifest ${isParent ? 'opens a file and holds entries' : 'opens nothing'}.`,
          ),
        ]),
    ...(opens !== '' && !known
      ? [error('item', `“${id}” opens “${opens}”, which the manifest does not list.`)]
      : []),
    ...(shown === 'true' || shown === 'false'
      ? []
      : [error('item', `“${id}” has isvisible="${shown}"; it is true or false.`)]),
    ...(textOf(data).length > longestLaunchData
      ? [
          error(
            'launch-data',
            `The launch settings of “${id}” are longer than ${longestLaunchData} characters.`,
          ),
        ]
      : []),
  ];
}

/** What takes the decision about status away from the course. */
function deciders(root: XmlElement): readonly StructureFinding[] {
  const names = ['masteryscore', 'completionThreshold', 'minNormalizedMeasure', 'mapInfo', 'maxtimeallowed'];
  const found = [...new Set(all(root).map(localName))].filter((name) => names.includes(name));
  return found.length === 0
    ? []
    : [
        warning(
          'status-decided',
          `The manifest lets the LMS overrule what the course reports: ${named(found)}.`,
        ),
      ];
}
