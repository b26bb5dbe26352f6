import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, xmlDocument, type XmlElement } from '../../../../scorm/package/xml.ts';
import { type ReadElement, readXml } from '../../../../scorm/check/rules/read-xml.ts';

test('what is written as XML reads back', () => {
  const name = fc.stringMatching(/^[a-z][a-zA-Z0-9_-]{0,6}(:[a-z]{1,4})?$/);
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
    tree: fc
      .tuple(
        name,
        fc.dictionary(name, words, { maxKeys: 3 }),
        fc.oneof(
          { maxDepth: 3 },
          fc.constant([]),
          words.map((text) => [text]),
          fc.array(tie('tree'), { maxLength: 3 }),
        ),
      )
      .map(([called, attributes, inside]) => element(called, attributes, ...inside)),
  }));

  fc.assert(
    fc.property(tree, (root) => {
      expect(xmlDocument(withoutSpaces(rootOf(xmlDocument(root))))).toBe(xmlDocument(withoutSpaces(root)));
    }),
  );
});

function rootOf(text: string): ReadElement {
  const read = readXml(text);
  if ('fault' in read) throw new Error(read.fault.says);
  return read.root;
}

/** Spaces between elements are the writer's. */
function withoutSpaces({ name, attributes, children }: XmlElement): XmlElement {
  const elements = children.filter((child) => typeof child !== 'string');
  return elements.length > 0
    ? element(name, attributes, ...elements.map(withoutSpaces))
    : element(name, attributes, ...(children.join('') === '' ? [] : [children.join('')]));
}

test('comments, instructions, a document type and stretches of raw text are read over or taken', () => {
  const text = `\ufeff<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><!-- < & --><a b='1 "2"'><![CDATA[<&]]> &amp;&#65;&#x42;</a>\n`;

  expect(rootOf(text)).toEqual({ ...element('a', { b: '1 "2"' }, '<&', ' &AB'), line: 1 });
});

test.each([
  '',
  'a',
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>b',
  '<a b=1/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a>&nbsp;</a>',
  '<a>& b</a>',
  '<a>&#0;</a>',
  '<a><!-- -- --></a>',
  '<a',
  '< a/>',
  '<a><b></a></b>',
])('%j is not well-formed', (text) => {
  expect(readXml(text)).toHaveProperty('fault');
});

test('a document nested a hundred thousand deep is read without a fall', () => {
  const deep = 100_000;

  expect(rootOf('<a>'.repeat(deep) + '</a>'.repeat(deep)).name).toBe('a');
});

test('each element knows the line it begins in', () => {
  const [first, second] = rootOf('<?xml version="1.0"?>\n\n<a\n b="1">\n<c/> <d/></a>').children.filter(
    (child) => typeof child !== 'string',
  );

  expect([first?.line, second?.line]).toEqual([5, 5]);
  expect(rootOf('\n\n<a\n b="1"/>').line).toBe(3);
});

test.each([
  ['<a>\n  <b>\n</a>', 3, 1, '“</a>” stands where “b”, opened in line 2, has to be closed'],
  ['<a>\n  <b>', 2, 6, '“b”, opened in line 2, is never closed'],
  ['<a>\n fish & chips</a>', 1, 4, 'an “&” begins nothing that XML knows; it is written “&amp;”'],
  ['<a>\n<b c="1" c="2"/></a>', 2, 1, '“c” stands twice in one tag'],
  ['<a/><b/>', 1, 9, 'there is more than one outermost element'],
])('where %j goes wrong, and how, is told', (text, line, column, says) => {
  expect(readXml(text)).toEqual({ fault: { line, column, says } });
});

test('entities that a document declares are never expanded', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a b="&y;">&y;</a>`;

  expect(rootOf(bomb)).toMatchObject({ attributes: { b: '&y;' }, children: ['&y;'] });
});
