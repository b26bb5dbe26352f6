import { strFromU8 } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import {
  manifestPath,
  packageFiles,
  type Edition,
  type Format,
} from '../../../scorm/package/package-files.ts';
import { schemaLocationsIn } from '../../../src/cli/xsd.ts';
import { schemaFindings } from '../../support/xsd.ts';
import { outlineOf, partsOf, scenarioCard } from './builders.ts';

const packages: readonly (readonly [format: Format, edition: Edition, version: string])[] = [
  ['scorm12', 4, '1.2'],
  ['scorm2004', 3, '2004 3rd Edition'],
  ['scorm2004', 4, '2004 4th Edition'],
];

const hostileTitles = [
  'Cuts & <b>bruises</b> at 5 "o\'clock" ]]>',
  'x'.repeat(300),
  '🩺'.repeat(300),
  '\u0000\u0008\ud800 controls \u001f and \uffff halves \udc00',
  ' \n\t ',
  'مرحبا 日本語 – naïve',
];

describe.each(packages)('%s, edition %i', (format, edition, version) => {
  const make = (changes = {}) => {
    const files = packageFiles(partsOf(format, { edition, ...changes }));
    return { files, manifest: strFromU8(files.get(manifestPath) ?? new Uint8Array()) };
  };

  test('the manifest is valid by the schema files that travel with it', () => {
    const { files, manifest } = make();

    expect(schemaFindings(manifest, files)).toEqual([]);
  });

  test('a manifest with an element too many is found invalid', () => {
    const { files, manifest } = make();

    const spoilt = manifest.replace('</organizations>', '<mistake/></organizations>');

    expect(schemaFindings(spoilt, files).join()).toContain('mistake');
  });

  test.each(hostileTitles)('a hostile title leaves the manifest valid and short: %j', (title) => {
    const { files, manifest } = make({ outline: outlineOf({ title }) });

    const document = XmlDocument.fromString(manifest);
    const titles = document.find('//*[local-name()="title"]').map((node) => node.content);

    expect(schemaFindings(manifest, files)).toEqual([]);
    expect(titles).toHaveLength(2);
    for (const text of titles) expect(Array.from(text).length).toBeGreaterThan(0);
    for (const text of titles) expect(Array.from(text).length).toBeLessThanOrEqual(200);
    document.dispose();
  });

  test('a title comes back as it was written', () => {
    const title = 'Cuts & <b>bruises</b> at 5 "o\'clock" 🩺';

    const document = XmlDocument.fromString(make({ outline: outlineOf({ title }) }).manifest);

    expect(document.find('//*[local-name()="title"]').map((node) => node.content)).toEqual([title, title]);
    document.dispose();
  });

  test('the standard is named as importers look for it', () => {
    expect(make().manifest).toContain(
      `<schema>ADL SCORM</schema>\n    <schemaversion>${version}</schemaversion>`,
    );
  });

  test('every schema the manifest names lies at the root of the package', () => {
    const { files, manifest } = make();

    const named = schemaLocationsIn(manifest).map(([, file]) => file);

    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((file) => !files.has(file))).toEqual([]);
  });

  test('every prefix is declared with a namespace that has a schema location', () => {
    const { manifest } = make();

    const located = schemaLocationsIn(manifest).map(([namespace]) => namespace);
    const declared = [...manifest.matchAll(/xmlns(?::(\w+))?="([^"]+)"/g)].filter(
      ([, prefix]) => prefix !== 'xsi',
    );

    expect(new Set(declared.map(([, , namespace]) => namespace))).toEqual(new Set(located));
  });

  test('references point at things that are there', () => {
    const document = XmlDocument.fromString(make().manifest);
    const values = (path: string) => document.find(path).map((node) => node.content);

    const resources = values('//*[local-name()="resource"]/@identifier');
    const identifiers = values('//@identifier');

    expect(values('//@identifierref')).toEqual(resources);
    expect(values('//*[local-name()="organization"]/@identifier')).toEqual(values('//@default'));
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
    document.dispose();
  });

  test('the one resource is a SCO in the spelling of its standard, launched by a file it lists', () => {
    const { manifest } = make();

    expect(manifest.match(/<resource /g)).toHaveLength(1);
    expect(manifest).toContain(format === 'scorm12' ? 'adlcp:scormtype="sco"' : 'adlcp:scormType="sco"');
    expect(manifest).toContain(' href="index.html">');
    expect(manifest).toContain('<file href="index.html"/>');
  });

  test('the manifest lists exactly the files of the course', () => {
    const { files, manifest } = make();

    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
    const there = [...files.keys()].filter((path) => path !== manifestPath && !/\.(xsd|dtd)$/.test(path));

    expect(listed).toEqual(there);
  });

  test('nothing in the manifest decides status or passing instead of the course', () => {
    expect(make().manifest).not.toMatch(
      /mastery|minNormalizedMeasure|completionThreshold|timelimit|mapInfo/i,
    );
  });

  test('launch settings reach the LMS, and no more than it takes', () => {
    expect(make({ launchData: 'score=share&exit=normal' }).manifest).toContain(
      '>score=share&amp;exit=normal</adlcp:data',
    );
    expect(() => make({ launchData: 'x'.repeat(256) })).toThrow('256 characters');
  });

  test('identifiers stay when version, build, title and scenarios change', () => {
    const identifiers = (text: string) =>
      [...text.matchAll(/identifier(?:ref)?="([^"]+)"/g)].map(([, value]) => value);

    const next = outlineOf({
      title: 'Renamed',
      version: '9.0.0',
      build: 'ffff',
      scenarios: [scenarioCard({ id: 'er-9' })],
    });

    expect(identifiers(make({ outline: next }).manifest)).toEqual(identifiers(make().manifest));
  });

  test('a course id that starts with a digit still makes valid identifiers', () => {
    const { files, manifest } = make({ outline: outlineOf({ id: '2nd course/é' }) });

    expect(schemaFindings(manifest, files)).toEqual([]);
  });
});

test('SCORM 2004 has an objective for each scenario and leaves completion and success to the course', () => {
  const manifest = strFromU8(packageFiles(partsOf('scorm2004')).get(manifestPath)!);

  expect([...manifest.matchAll(/objectiveID="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'PRIMARY',
    'er_1',
    'cl_1',
  ]);
  expect(manifest).toContain(
    '<imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>',
  );
});
