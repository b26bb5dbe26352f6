import { inManifest } from './in-manifest.ts';
import type { ReadElement } from './read-xml.ts';
import type { Rule } from './rule.ts';
import { all, attributeOf, children, first, textOf } from './xml-walk.ts';

const longTitle = 200;
/** As many characters as Moodle has room for. */
const longestTitle = 255;
const validators = 'the official checker, and LMSs that validate as it does';

/** The table of contents: titles, what each entry opens. */
export const organizationRules: readonly Rule[] = [
  {
    code: 'organization-absent',
    severity: 'error',
    cares: 'every LMS; Moodle shows a bare error page',
    says: () => 'The manifest lists no lesson, so there is nothing to open.',
    todo: 'Export the course again; choose a whole course rather than single files.',
    finds: inManifest(({ root, items }) =>
      children(root, 'organizations').length > 0 && items.length === 0
        ? [['organizations', first(root, 'organizations') ?? root]]
        : [],
    ),
  },
  {
    code: 'organization-default',
    severity: 'error',
    cares: 'every LMS that opens what the manifest names as the course',
    says: (name) => `The manifest names ${name} as the course, and there is none of this name in it.`,
    todo: 'Let the attribute “default” of organizations repeat the identifier of the organization.',
    finds: inManifest(({ root }) => {
      const list = first(root, 'organizations');
      if (list === undefined || children(list, 'organization').length === 0) return [];
      const usual = attributeOf(list, 'default');
      const isThere = children(list, 'organization').some(
        (each) => attributeOf(each, 'identifier') === usual,
      );
      return isThere ? [] : [[usual, list]];
    }),
  },
  {
    code: 'organizations-several',
    severity: 'note',
    cares: 'every LMS: only the one named “default” is opened',
    says: (names) => `The manifest holds several courses; the others, ${names}, are not opened.`,
    todo: 'If they matter, export each as a package of its own.',
    finds: inManifest(({ root }) => {
      const list = first(root, 'organizations');
      const found = list === undefined ? [] : children(list, 'organization');
      const usual = list === undefined ? '' : attributeOf(list, 'default');
      if (found.length < 2) return [];
      return found
        .filter((each) => attributeOf(each, 'identifier') !== usual)
        .map((each) => [attributeOf(each, 'identifier'), each] as const);
    }),
  },
  {
    code: 'title-absent',
    severity: 'error',
    cares: validators,
    says: (names) => `These need one title each: ${names}.`,
    todo: 'Give each organization and each item exactly one title.',
    finds: inManifest(({ root }) =>
      titled(root)
        .filter((each) => titlesOf(each).length !== 1 || textOf(titlesOf(each)[0]) === '')
        .map((each) => [attributeOf(each, 'identifier'), each] as const),
    ),
  },
  {
    code: 'title-order',
    severity: 'error',
    cares: validators,
    says: (names) => `In these the title does not come first: ${names}.`,
    todo: 'Put the title before everything else.',
    finds: inManifest(({ root }) =>
      titled(root)
        .filter((each) => titlesOf(each).length > 0 && children(each)[0] !== titlesOf(each)[0])
        .map((each) => [attributeOf(each, 'identifier'), each] as const),
    ),
  },
  {
    code: 'title-long',
    severity: 'warning',
    cares: 'the official checker, which refuses it in SCORM 1.2',
    says: (names) => `The titles of these have more than ${longTitle} characters: ${names}.`,
    todo: `Shorten them to ${longTitle} characters.`,
    finds: titlesFrom(longTitle + 1, longestTitle),
  },
  {
    code: 'title-too-long',
    severity: 'error',
    cares: 'Moodle, whose import then breaks off, and the official checker',
    says: (names) => `The titles of these have more than ${longestTitle} characters: ${names}.`,
    todo: `Shorten them to ${longTitle} characters.`,
    finds: titlesFrom(longestTitle + 1, Number.POSITIVE_INFINITY),
  },
  {
    code: 'item-opens-nothing',
    severity: 'error',
    cares: 'every LMS: the entry cannot be opened; the official checker refuses it',
    says: (names) => `Entries of the table of contents open nothing: ${names}.`,
    todo: 'Let each name its resource with identifierref, or take it out.',
    finds: inManifest(({ items }) =>
      items
        .filter((item) => children(item, 'item').length === 0 && attributeOf(item, 'identifierref') === '')
        .map(byIdentifier),
    ),
  },
  {
    code: 'item-opens-and-holds',
    severity: 'error',
    cares: 'the official checker for SCORM 2004',
    says: (names) => `Entries of the table of contents open a file and hold entries at once: ${names}.`,
    todo: 'Take identifierref from those that hold others.',
    finds: inManifest(({ items }) =>
      items
        .filter((item) => children(item, 'item').length > 0 && attributeOf(item, 'identifierref') !== '')
        .map(byIdentifier),
    ),
  },
  {
    code: 'item-target',
    severity: 'error',
    cares: 'every LMS: the entry cannot be opened',
    says: (names) => `Entries open what the manifest does not list: ${names}.`,
    todo: 'Let identifierref repeat the identifier of a resource, letter by letter.',
    finds: inManifest(({ items, resources }) => {
      const known = new Set(resources.map(({ id }) => id));
      return items
        .filter((item) => attributeOf(item, 'identifierref') !== '')
        .filter((item) => !known.has(attributeOf(item, 'identifierref')))
        .map((item) => [attributeOf(item, 'identifierref'), item] as const);
    }),
  },
  {
    code: 'item-visible',
    severity: 'error',
    cares: validators,
    says: (names) => `“isvisible” is true or false, not ${names}.`,
    todo: 'Write true or false.',
    finds: inManifest(({ items }) =>
      items
        .filter((item) => !['true', 'false'].includes(item.attributes['isvisible'] ?? 'true'))
        .map((item) => [item.attributes['isvisible'] ?? '', item] as const),
    ),
  },
];

function titled(root: ReadElement): readonly ReadElement[] {
  const list = first(root, 'organizations');
  if (list === undefined) return [];
  return [...all(list, 'organization'), ...all(list, 'item')];
}

function titlesOf(within: ReadElement): readonly ReadElement[] {
  return children(within, 'title');
}

function titlesFrom(least: number, most: number) {
  return inManifest(({ root }) =>
    titled(root)
      .filter((each) => {
        const { length } = Array.from(textOf(titlesOf(each)[0]));
        return length >= least && length <= most;
      })
      .map(byIdentifier),
  );
}

function byIdentifier(element: ReadElement): readonly [string, ReadElement] {
  return [attributeOf(element, 'identifier'), element];
}
