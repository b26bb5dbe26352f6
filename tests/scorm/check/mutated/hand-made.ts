import { strToU8 } from 'fflate';
import type { LooseFiles } from '../../../../scorm/check/check-package.ts';
import { manifestPath } from '../../../../scorm/package/package-files.ts';
import { schemasOf } from '../../../../scripts/kit/schemas.ts';
import { lineOf, type Mutation, zipped } from './mutation.ts';

const cartridge =
  '<manifest identifier="a" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"><metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion></metadata><organizations/><resources/></manifest>';

type Texts = Readonly<Record<string, string>>;

/** Packages as others make them: every shape the standards allow, and some they do not. */
export const handMade: readonly Mutation[] = [
  made('two lessons', old(lesson('one') + lesson('two'), files('one') + files('two')), pages('one', 'two'), [
    ['lessons-several', 'identifier="item-one"'],
  ]),
  made(
    'two lessons in SCORM 2004 that follow on one another',
    recent(
      lesson('one') +
        lesson(
          'two',
          '<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="attempted"/></imsss:ruleConditions><imsss:ruleAction action="disabled"/></imsss:preConditionRule></imsss:sequencingRules></imsss:sequencing>',
        ),
      files('one', 'scormType') + files('two', 'scormType'),
    ),
    pages('one', 'two'),
    [
      ['lessons-several', 'identifier="item-one"'],
      ['sequencing', '<imsss:sequencingRules'],
    ],
    '2004',
  ),
  made(
    'addresses told in parts',
    old(
      lesson('one'),
      '<resource identifier="one" type="webcontent" adlcp:scormtype="sco" xml:base="parts/" href="one.html"><file href="one.html"/></resource>',
    ),
    { 'parts/one.html': '<p>One</p>' },
    [['base-used', 'xml:base']],
  ),
  made(
    'a packaging prefix',
    old(lesson('one'), files('one'))
      .replace('xmlns="', 'xmlns:imscp="')
      .replaceAll(/<(\/?)(?=[a-z]+[\s>])/g, '<$1imscp:'),
    pages('one'),
    [['packaging-prefix', '<imscp:manifest']],
  ),
  made(
    'the namespace of SCORM as the default of an element',
    old(
      lesson('one', '<masteryscore xmlns="http://www.adlnet.org/xsd/adlcp_rootv1p2">80</masteryscore>'),
      files('one'),
    ),
    pages('one'),
    [
      ['prefix-unusual', '<masteryscore'],
      ['mastery-score', '<masteryscore'],
    ],
  ),
  made(
    'a lesson in SCORM 2004, 2nd Edition',
    recent(lesson('one'), files('one', 'scormType')).replace('2004 3rd Edition', 'CAM 1.3'),
    pages('one'),
    [['edition-second', '<manifest']],
    '2004',
  ),
  made('a lesson in SCORM 1.1', old(lesson('one'), files('one')).replace('>1.2<', '>1.1<'), pages('one'), [
    ['schema-version', '<schemaversion'],
  ]),
  made(
    'letters beyond a to z, written in per cent',
    old(
      lesson('one'),
      '<resource identifier="one" type="webcontent" adlcp:scormtype="sco" href="%C3%BCbung.html"><file href="%C3%BCbung.html"/></resource>',
    ),
    { 'übung.html': '<p>One</p>' },
    [['file-not-ascii']],
    '1.2',
    'übung.html',
  ),
  made(
    'spaces, written in per cent',
    old(
      lesson('one'),
      '<resource identifier="one" type="webcontent" adlcp:scormtype="sco" href="my%20page.html"><file href="my%20page.html"/></resource>',
    ),
    { 'my page.html': '<p>One</p>' },
    [['file-name']],
    '1.2',
    'my page.html',
  ),
  made(
    'a modern build',
    old(lesson('one'), files('one', 'scormtype', ['one.js', 'data.json', 'work.mjs'])),
    {
      'one.html': '<script type="module" crossorigin src="one.js"></script>',
      'one.js':
        'export const a = 1;\nimport("./work.mjs").then(() => navigator.serviceWorker.register("sw.js"));',
      'data.json': '{}',
      'work.mjs': 'void 0',
    },
    [
      ['module-script', '<script', 'one.html'],
      ['crossorigin', '<script', 'one.html'],
      ['script-import', 'import(', 'one.js'],
      ['service-worker', 'import(', 'one.js'],
      ['file-typed', undefined, 'work.mjs'],
      ['file-kind', undefined, 'data.json'],
    ],
  ),
  made(
    'a course of the days of Flash',
    old(lesson('one'), files('one', 'scormtype', ['one.swf'])),
    { 'one.html': '<body onload="a()"\n onunload="b()"><embed src="one.swf"></body>', 'one.swf': 'FWS' },
    [
      ['unload-handler', '<body', 'one.html'],
      ['file-flash', undefined, 'one.swf'],
    ],
  ),
  made(
    'no schemas',
    bare(old(lesson('one'), files('one'))),
    pages('one'),
    [['schema-unlocated', '<manifest']],
    'none',
  ),
  made(
    'a description beside it, without its schema',
    old(lesson('one'), files('one')).replace(
      '</metadata>',
      '<adlcp:location>about.xml</adlcp:location></metadata>',
    ),
    {
      ...pages('one'),
      'about.xml':
        '<lom xmlns="urn:lom" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:lom lom.xsd"/>',
    },
    [['xml-schema-absent', '<lom', 'about.xml']],
  ),
  inFolderOfAMac(),
  {
    name: 'a folder with the manifest in capitals',
    from: zipped(
      bytesOf(
        { 'course/IMSMANIFEST.XML': old(lesson('one'), files('one')), ...under('course/', pages('one')) },
        '1.2',
        'course/',
      ),
    ),
    found: [
      ['manifest-in-folder', 'course/imsmanifest.xml'],
      ['manifest-case', 'course/IMSMANIFEST.XML'],
    ],
  },
  loose('a Common Cartridge in a folder', { [manifestPath]: cartridge }, [['not-scorm', manifestPath, 1]]),
  loose('a folder without a manifest', { 'index.html': '<p>One</p>' }, [['manifest-absent']]),
  {
    name: 'a Common Cartridge',
    from: zipped(bytesOf({ [manifestPath]: cartridge }, 'none')),
    found: [['refused', 'common-cartridge']],
  },
  {
    name: 'H5P',
    from: zipped(bytesOf({ 'h5p.json': '{}', 'content/content.json': '{}' }, 'none')),
    found: [['refused', 'h5p']],
  },
  {
    name: 'a web site',
    from: zipped(bytesOf({ 'index.html': '<p>One</p>' }, 'none')),
    found: [['refused', 'web-export']],
  },
  { name: 'a text', from: strToU8('This is no zip.'), found: [['refused', 'text']] },
];

/** Other shapes that every LMS takes. */
export const clean: readonly Mutation[] = [
  made('one lesson', old(lesson('one'), files('one')), pages('one'), []),
  made(
    'one lesson in SCORM 2004',
    recent(lesson('one'), files('one', 'scormType')),
    pages('one'),
    [],
    '2004',
  ),
  made(
    'chapters with pages that only show, and one lesson',
    old(
      `<item identifier="chapter"><title>Chapter</title><item identifier="section" isvisible="false"><title>Section</title>${lesson('one')}</item>${lesson('two')}</item>`,
      files('one') + files('two').replace('"sco"', '"asset"'),
    ),
    pages('one', 'two'),
    [],
  ),
  made(
    'parameters',
    old(lesson('one').replace('identifierref', 'parameters="?lang=en" identifierref'), files('one')),
    pages('one'),
    [],
  ),
  made(
    'a question mark in the address',
    old(lesson('one'), files('one').replace('href="one.html">', 'href="one.html?lang=en#start">')),
    pages('one'),
    [],
  ),
  made(
    'files shared by a dependency',
    recent(
      lesson('one'),
      `${files('one', 'scormType').replace('</resource>', '<dependency identifierref="shared"/></resource>')}<resource identifier="shared" type="webcontent" adlcp:scormType="asset"><file href="shared.js"/></resource>`,
    ),
    { ...pages('one'), 'shared.js': ';' },
    [],
    '2004',
  ),
  made(
    'an inline description of the course',
    old(lesson('one'), files('one'))
      .replace(
        '</metadata>',
        '<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><general><title><langstring xml:lang="en">One</langstring></title></general></lom></metadata>',
      )
      .replace(
        'adlcp_rootv1p2.xsd',
        'adlcp_rootv1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
      ),
    pages('one'),
    [],
  ),
];

function old(items: string, resources: string): string {
  return `<?xml version="1.0"?>
<manifest identifier="hand-made" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
<metadata><schema>ADL SCORM</schema>
<schemaversion>1.2</schemaversion></metadata>
<organizations default="all"><organization identifier="all"><title>All</title>${items}</organization></organizations>
<resources>${resources}</resources>
</manifest>`.replaceAll('><', '>\n<');
}

function recent(items: string, resources: string): string {
  const adl = 'http://www.adlnet.org/xsd';
  const ims = 'http://www.imsglobal.org/xsd';
  return `<?xml version="1.0"?>
<manifest identifier="hand-made" xmlns="${ims}/imscp_v1p1" xmlns:adlcp="${adl}/adlcp_v1p3" xmlns:imsss="${ims}/imsss" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${ims}/imscp_v1p1 imscp_v1p1.xsd ${adl}/adlcp_v1p3 adlcp_v1p3.xsd ${ims}/imsss imsss_v1p0.xsd">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
<organizations default="all"><organization identifier="all"><title>All</title>${items}</organization></organizations>
<resources>${resources}</resources>
</manifest>`.replaceAll('><', '>\n<');
}

function lesson(id: string, more = ''): string {
  return `<item identifier="item-${id}" identifierref="${id}"><title>Lesson ${id}</title>${more}</item>`;
}

function files(id: string, type = 'scormtype', others: readonly string[] = []): string {
  const lines = [`${id}.html`, ...others].map((path) => `<file href="${path}"/>`).join('');
  return `<resource identifier="${id}" type="webcontent" adlcp:${type}="sco" href="${id}.html">${lines}</resource>`;
}

function pages(...ids: readonly string[]): Texts {
  return Object.fromEntries(ids.map((id) => [`${id}.html`, `<p>${id}</p>`]));
}

function bare(manifest: string): string {
  return manifest.replace(/ xsi:schemaLocation="[^"]*"/, '');
}

type Schemas = '1.2' | '2004' | 'none';

function bytesOf(texts: Texts, schemas: Schemas, folder = ''): Map<string, Uint8Array> {
  const added = schemas === 'none' ? [] : [...schemasOf(schemas === '1.2' ? 'scorm12' : 'scorm2004', 3)];
  return new Map([
    ...Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const),
    ...added.map(([path, bytes]) => [folder + path, bytes] as const),
  ]);
}

/** What is found stands in the manifest unless another file is told. */
function made(
  name: string,
  manifest: string,
  others: Texts,
  found: readonly (readonly [code: string, words?: string | undefined, file?: string])[],
  schemas: Schemas = '1.2',
  usual = manifestPath,
): Mutation {
  const texts: Texts = { [manifestPath]: manifest, ...others };
  return {
    name,
    from: zipped(bytesOf(texts, schemas)),
    found: found.map(([code, words, file = usual]) =>
      words === undefined ? [code, file] : [code, file, lineOf(texts[file] ?? '', words)],
    ),
  };
}

function loose(name: string, texts: Texts, found: Mutation['found']): Mutation {
  const from: LooseFiles = { name, files: bytesOf(texts, 'none'), kind: 'scorm' };
  return { name, from, found };
}

function under(folder: string, texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [folder + path, text]));
}

function inFolderOfAMac(): Mutation {
  const inside = under('My course/', { [manifestPath]: old(lesson('one'), files('one')), ...pages('one') });
  const texts = { ...inside, '__MACOSX/My course/._one.html': 'x', '__MACOSX/._My course': 'x' };
  return {
    name: 'a folder zipped on a Mac',
    from: zipped(bytesOf(texts, '1.2', 'My course/')),
    found: [['manifest-in-folder', `My course/${manifestPath}`]],
  };
}
