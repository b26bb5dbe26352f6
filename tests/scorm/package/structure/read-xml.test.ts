import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, xmlDocument, type XmlElement } from '../../../../scorm/package/xml.ts';
import { readXml } from '../../../../scorm/package/structure/read-xml.ts';

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
      const read = readXml(xmlDocument(root));
      expect(read && xmlDocument(withoutSpaces(read))).toBe(xmlDocument(withoutSpaces(root)));
    }),
  );
});

/** Spaces between elements are the writer's. */
function withoutSpaces({ name, attributes, children }: XmlElement): XmlElement {
  const elements = children.filter((child) => typeof child !== 'string');
  return elements.length > 0
    ? element(name, attributes, ...elements.map(withoutSpaces))
    : element(name, attributes, ...(children.join('') === '' ? [] : [children.join('')]));
}

test('comments, instructions, a document type and stretches of raw text are read over or taken', () => {
  const text = `\ufeff<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><!-- < & --><a b='1 "2"'><![CDATA[<&]]> &amp;&#65;&#x42;</a>\n`;

  expect(readXml(text)).toEqual(element('a', { b: '1 "2"' }, '<&', ' &AB'));
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
  expect(readXml(text)).toBeUndefined();
});

test('a document nested a hundred thousand deep is read without a fall', () => {
  const deep = 100_000;

  expect(readXml('<a>'.repeat(deep) + '</a>'.repeat(deep))?.name).toBe('a');
});
