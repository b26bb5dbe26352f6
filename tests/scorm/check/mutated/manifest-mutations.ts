import { strToU8 } from 'fflate';
import { manifestPath } from '../../../../scorm/package/package-files.ts';
import { manifestWith, type Mutation, ours, textIn, zipped } from './mutation.ts';

const resource = '<resource identifier';
const root = '<manifest';

/** Manifests of ours with one fault each in what they say of themselves, and how they are written. */
export const manifestMutations: readonly Mutation[] = [
  manifestWith(
    'parts in another order',
    'scorm12',
    [[/(<metadata>[^]*<\/metadata>)([^]*)(<\/manifest>)/, '$2$1$3']],
    ['manifest-order', root],
    ['schema-invalid', '<metadata'],
  ),
  manifestWith('no metadata', 'scorm2004', [[/<metadata>[^]*<\/metadata>/, '']], ['manifest-order', root]),
  manifestWith(
    'version before schema',
    'scorm12',
    [
      ['<schema>ADL SCORM</schema>', ''],
      ['</schemaversion>', '</schemaversion><schema>ADL SCORM</schema>'],
    ],
    ['metadata-order', '<metadata>'],
    ['schema-invalid', '<schemaversion>'],
  ),
  manifestWith('another schema name', 'scorm12', [['ADL SCORM', 'SCORM']], ['schema-name', '<schema>']),
  manifestWith(
    'version in words of nobody',
    'scorm2004',
    [['2004 4th Edition', '2004 4th edition']],
    ['schema-version', '<schemaversion>'],
  ),
  manifestWith('SCORM 1.1', 'scorm12', [['>1.2<', '>1.1<']], ['schema-version', '<schemaversion>']),
  manifestWith(
    'SCORM 2004, 2nd Edition',
    'scorm2004',
    [['2004 4th Edition', 'CAM 1.3']],
    ['edition-second', root],
  ),
  manifestWith(
    'version of the other SCORM',
    'scorm12',
    [['>1.2<', '>2004 3rd Edition<']],
    ['version-mixed', root],
    ['element-spelling', '<adlcp:datafromlms'],
    ['resource-kind', resource],
  ),
  manifestWith(
    'another prefix for adlcp',
    'scorm12',
    [
      [/adlcp:(?=[sd])/g, 'adl:'],
      ['xmlns:adlcp', 'xmlns:adl'],
    ],
    ['prefix-unusual', root],
  ),
  manifestWith(
    'another prefix for imsss',
    'scorm2004',
    [
      [/imsss:/g, 'ss:'],
      ['xmlns:imsss', 'xmlns:ss'],
    ],
    ['prefix-unusual', root],
  ),
  manifestWith(
    'prefixed packaging',
    'scorm12',
    [
      ['xmlns="', 'xmlns:imscp="'],
      [/<(\/?)(?=[a-z]+[\s>])(?!\?)/g, '<$1imscp:'],
    ],
    ['packaging-prefix', '<imscp:manifest'],
  ),
  manifestWith(
    'a prefix that nobody declares',
    'scorm12',
    [[/<adlcp:datafromlms><\/adlcp:datafromlms>/, '<adlx:note/>']],
    ['prefix-undeclared', '<adlx:note/>'],
  ),
  manifestWith(
    'a namespace without a schema',
    'scorm12',
    [['xmlns:adlcp', 'xmlns:own="urn:own" xmlns:adlcp']],
    ['schema-unlocated', root],
  ),
  manifestWith(
    'schemas over two lines',
    'scorm12',
    [['adlcp_rootv1p2 adlcp', 'adlcp_rootv1p2\n adlcp']],
    ['schema-line-break', 'xmlns:adlcp'],
  ),
  manifestWith(
    'a schema that is not there',
    'scorm12',
    [[' adlcp_rootv1p2.xsd', ' other.xsd']],
    ['schema-absent', root],
  ),
  manifestWith(
    'a tag that is never closed',
    'scorm12',
    [['</organizations>', '']],
    ['manifest-broken', '</manifest>'],
  ),
  manifestWith(
    'an ampersand in a title',
    'scorm12',
    [['<title>Two-Way Street', '<title>Cuts & bruises']],
    ['manifest-broken', '<title>Cuts'],
  ),
  manifestWith(
    'another root',
    'scorm12',
    [
      ['<manifest', '<package'],
      ['</manifest', '</package'],
    ],
    ['manifest-root', '<package'],
  ),
  manifestWith(
    'a document type with an entity',
    'scorm12',
    [
      ['<manifest', '<!DOCTYPE manifest [<!ENTITY words SYSTEM "file:///etc/passwd">]>\n<manifest'],
      ['<title>Two-Way Street', '<title>&words;'],
    ],
    ['manifest-doctype', '<!DOCTYPE'],
  ),
  notEncoded('a byte order mark', (text) => [0xef, 0xbb, 0xbf, ...strToU8(text)], [
    'manifest-mark',
    manifestPath,
  ]),
  notEncoded(
    'UTF-16',
    (text) => [
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer),
    ],
    ['manifest-encoding', manifestPath, 1],
  ),
  notEncoded(
    'UTF-16 from the other end, without a mark',
    (text) => [...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff]),
    ['manifest-encoding', manifestPath, 1],
  ),
  notEncoded(
    'an old code page',
    (text) =>
      [...text.replace('UTF-8', 'windows-1252').replace('<title>Two', '<title>Zwé')].map((letter) =>
        letter.charCodeAt(0),
      ),
    ['manifest-encoding', manifestPath, 1],
  ),
];

function notEncoded(
  name: string,
  encode: (text: string) => readonly number[],
  found: Mutation['found'][number],
): Mutation {
  const files = ours('scorm12');
  files.set(manifestPath, Uint8Array.from(encode(textIn(files, manifestPath))));
  return { name, from: zipped(files), found: [found] };
}
