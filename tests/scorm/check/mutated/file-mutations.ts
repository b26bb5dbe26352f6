import { strToU8, zipSync } from 'fflate';
import { manifestPath } from '../../../../scorm/package/package-files.ts';
import { filesWith, listing, type Mutation, ours, zipped } from './mutation.ts';

const megabyte = 1024 * 1024;
const long = `${'a-very-long-folder/'.repeat(11)}page.js`;

/** Names, kinds, sizes and the zip itself. */
export const fileMutations: readonly Mutation[] = [
  filesWith('a file that is not listed', { 'forgotten.js': ';' }, [['file-unlisted', 'forgotten.js']], {
    isListed: false,
  }),
  filesWith('a space in a name', { 'my file.js': ';' }, [['file-name', 'my file.js']]),
  filesWith('a plus and an ampersand in names', { 'a+b&c.js': ';' }, [['file-name', 'a+b&c.js']]),
  filesWith('letters beyond a to z', { 'übung.js': ';' }, [['file-not-ascii', 'übung.js']]),
  filesWith('no ending', { LICENSE: 'MIT' }, [['file-ending', 'LICENSE']]),
  filesWith('a long path', { [long]: ';' }, [['path-long', long]]),
  filesWith('names that differ in capitals', { 'LICENSES.txt': 'MIT' }, [['file-twice', 'LICENSES.txt']]),
  filesWith('backslashes in names', { 'assets\\more.js': ';' }, [
    ['address-form', manifestPath, 26],
    ['path-backslash', 'assets\\more.js'],
  ]),
  filesWith(
    'a path that leads out',
    { '../up.js': ';' },
    [
      ['path-climbs', '../up.js'],
      ['file-unlisted', '../up.js'],
    ],
    { isListed: false },
  ),
  filesWith(
    'what a Mac leaves',
    { '__MACOSX/._index.html': 'x', '.DS_Store': 'x' },
    [['file-clutter', '__MACOSX/._index.html']],
    { isListed: false },
  ),
  filesWith('what Windows leaves', { 'assets/Thumbs.db': 'x' }, [['file-clutter', 'assets/Thumbs.db']], {
    isListed: false,
  }),
  filesWith('a program for a server', { 'run.php': '<?php' }, [['file-program', 'run.php']]),
  filesWith('a module file', { 'more.mjs': 'void 0;' }, [['file-typed', 'more.mjs']]),
  filesWith('WebAssembly', { 'more.wasm': 'x' }, [['file-typed', 'more.wasm']]),
  filesWith('data', { 'data.json': '{}' }, [['file-kind', 'data.json']]),
  filesWith('Flash', { 'film.swf': 'FWS' }, [['file-flash', 'film.swf']]),
  filesWith('a source map', { 'assets/app.js.map': '{}' }, [['source-map', 'assets/app.js.map']]),
  filesWith('an empty script', { 'assets/app.js': '' }, [['file-empty', 'assets/app.js']]),
  filesWith('a file of 21 MB', { 'film.mp4': new Uint8Array(21 * megabyte) }, [['file-large', 'film.mp4']]),
  largeInAll(),
  filesWith('301 files', Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`a${at}.txt`, 'a'])), [
    ['files-many'],
  ]),
  filesWith('broken XML', { 'about.xml': '<a>\n<b>\n</a>' }, [['xml-broken', 'about.xml', 3]]),
  filesWith(
    'XML without its schema',
    { 'about.xml': '<lom xmlns="urn:lom" xmlns:xsi="urn:xsi"\n xsi:schemaLocation="urn:lom lom.xsd"/>' },
    [['xml-schema-absent', 'about.xml', 1]],
  ),
  withoutPart('a schema that builds on another', 'scorm2004', 'imsss_v1p0util.xsd', [
    ['schema-part-absent', 'imsss_v1p0auxresource.xsd', 8],
  ]),
  notFirst(),
  inFolder('a wrapper folder', 'course/'),
  inFolder('a wrapper folder in another', 'export/course/'),
  wrongCase(),
  withEntry(
    'a link instead of a file',
    [strToU8('index.html'), { os: 3, attrs: 0o120777 << 16 }],
    [['zip-link', 'extra.txt']],
  ),
  patched(
    'an old way of packing',
    'extra.txt',
    (view, local, central) => {
      view.setUint16(local + 8, 6, true);
      view.setUint16(central + 10, 6, true);
    },
    [['zip-method', 'extra.txt']],
  ),
  patched(
    'a damaged file',
    'extra.txt',
    (view, local) => {
      const data = local + 30 + 'extra.txt'.length;
      view.setUint8(data, view.getUint8(data) ^ 0xff);
    },
    [['zip-damaged', 'extra.txt']],
  ),
  twice(),
  damagedManifest(),
];

/** Not zipped: so many equal bytes would be taken for a bomb. */
function largeInAll(): Mutation {
  const film = new Uint8Array(17 * megabyte);
  const paths = Array.from({ length: 6 }, (_, at) => `film${at}.mp4`);
  const files = new Map([...listing(ours('scorm12'), paths), ...paths.map((path) => [path, film] as const)]);
  return { name: '102 MB in all', from: { name: 'films', files, kind: 'scorm' }, found: [['size-large']] };
}

function withoutPart(name: string, format: 'scorm2004', part: string, found: Mutation['found']): Mutation {
  const files = ours(format);
  files.delete(part);
  return { name, from: zipped(files), found };
}

function notFirst(): Mutation {
  const files = [...ours('scorm12')];
  return {
    name: 'the manifest last',
    from: zipped(new Map([...files.slice(1), ...files.slice(0, 1)])),
    found: [['manifest-later', manifestPath]],
  };
}

function inFolder(name: string, folder: string): Mutation {
  const files = [...ours('scorm12')].map(([path, bytes]) => [folder + path, bytes] as const);
  return { name, from: zipped(new Map(files)), found: [['manifest-in-folder', folder + manifestPath]] };
}

function wrongCase(): Mutation {
  const files = [...ours('scorm12')].map(([path, bytes]) =>
    path === manifestPath ? (['IMSManifest.xml', bytes] as const) : ([path, bytes] as const),
  );
  return {
    name: 'the manifest in capitals',
    from: zipped(new Map(files)),
    found: [['manifest-case', 'IMSManifest.xml']],
  };
}

function withEntry(
  name: string,
  entry: readonly [Uint8Array, { os: number; attrs: number }],
  found: Mutation['found'],
): Mutation {
  const files = listing(ours('scorm12'), ['extra.txt']);
  return { name, from: zipSync({ ...Object.fromEntries(files), 'extra.txt': [...entry] }), found };
}

/** A zip with an `extra.txt`, changed where that file stands in it. */
function patched(
  name: string,
  path: string,
  patch: (view: DataView, local: number, central: number) => void,
  found: Mutation['found'],
): Mutation {
  const zip = zipped(listing(new Map(ours('scorm12')).set(path, strToU8('words '.repeat(50))), [path]));
  const [local, central] = placesOf(zip, path);
  patch(new DataView(zip.buffer, zip.byteOffset), local, central);
  return { name, from: zip, found };
}

/** Where the headers of a file begin: its own and that in the list. */
function placesOf(zip: Uint8Array, path: string): readonly [number, number] {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const named = (at: number) => [...path].every((letter, index) => zip[at + index] === letter.charCodeAt(0));
  const find = (signature: number, name: number) => {
    for (let at = 0; at < zip.length - 46; at += 1)
      if (view.getUint32(at, true) === signature && named(at + name)) return at;
    throw new Error(`${path} is not in the zip.`);
  };
  return [find(0x04034b50, 30), find(0x02014b50, 46)];
}

function damagedManifest(): Mutation {
  const zip = zipped(ours('scorm12'));
  const [local] = placesOf(zip, manifestPath);
  const data = local + 30 + manifestPath.length + 100;
  zip[data] = (zip[data] ?? 0) ^ 0xff;
  return {
    name: 'a damaged manifest',
    from: zip,
    found: [
      ['manifest-unread', manifestPath],
      ['zip-damaged', manifestPath],
    ],
  };
}

function twice(): Mutation {
  const files = new Map(ours('scorm12')).set('extra1.txt', strToU8('1')).set('extra2.txt', strToU8('2'));
  const zip = zipped(listing(files, ['extra1.txt']));
  const [local, central] = placesOf(zip, 'extra2.txt');
  zip[local + 30 + 5] = '1'.charCodeAt(0);
  zip[central + 46 + 5] = '1'.charCodeAt(0);
  return { name: 'a file twice', from: zip, found: [['zip-twice', 'extra1.txt']] };
}
