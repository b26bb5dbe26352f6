import { Deflate, strToU8 } from 'fflate';
import { course, courseZip, manifest, text } from './course-zip.ts';
import type { HostileFile } from './hostile-file.ts';
import { joined, rawZip } from './raw-zip.ts';

const link = { madeBy: 3, mode: 0o120777 } as const;

/** Zips that are broken, cut, locked or made to do harm. */
export const badZips: readonly HostileFile[] = [
  {
    name: 'cut.zip',
    code: 'truncated',
    words: /end of this zip is missing.*download it again/,
    bytes: () => courseZip().slice(0, -40),
  },
  {
    name: 'cut-early.zip',
    code: 'truncated',
    words: /download it again/,
    bytes: () => courseZip().slice(0, 30),
  },
  { name: 'beginning-lost.zip', code: 'damaged-zip', words: /damaged/, bytes: () => courseZip().slice(20) },
  {
    name: 'wrong-list.zip',
    code: 'damaged-zip',
    words: /damaged/,
    bytes: () => courseZip([], { end: { count: 7 } }),
  },
  {
    name: 'outside.zip',
    code: 'damaged-zip',
    words: /damaged/,
    bytes: () => courseZip([{ ...text('a.txt', 'a'), packed: 5_000_000 }]),
  },
  {
    name: 'huge-list.zip',
    code: 'too-many-files',
    words: /more files than/,
    bytes: () => courseZip([], { end: { length: 900_000_000 } }),
  },
  { name: 'many.zip', code: 'too-many-files', words: /20,000/, bytes: many },
  {
    name: 'long.zip',
    code: 'zip64',
    words: /zip64.*zip the files again/,
    bytes: () => courseZip([], { end: { count: 0xffff, length: 0xffffffff, offset: 0xffffffff } }),
  },
  {
    name: 'long-entry.zip',
    code: 'zip64',
    words: /zip64/,
    bytes: () => courseZip([{ ...text('film.mp4', 'x'), size: 0xffffffff, packed: 0xffffffff }]),
  },
  {
    name: 'part.zip',
    code: 'several-parts',
    words: /one part of a zip/,
    bytes: () => courseZip([], { disk: 2 }),
  },
  {
    name: 'elsewhere.zip',
    code: 'several-parts',
    words: /put the parts together/,
    bytes: () => courseZip([{ ...text('a.txt', 'a'), disk: 1 }]),
  },
  {
    name: 'locked.zip',
    code: 'encrypted',
    words: /password.*without one/,
    bytes: () => rawZip(course.map((entry) => ({ ...entry, flags: 0x0801 }))),
  },
  {
    name: 'locked-aes.zip',
    code: 'encrypted',
    words: /password/,
    bytes: () => rawZip(course.map((entry) => ({ ...entry, method: 99, data: strToU8('secret') }))),
  },
  { name: 'bomb.zip', code: 'zip-bomb', words: /do not import it/, bytes: bomb },
  { name: 'overlapping-bomb.zip', code: 'overlapping', words: /do not import it/, bytes: overlapping },
  {
    name: 'overlapping.zip',
    code: 'overlapping',
    words: /lie over one another/,
    bytes: () => courseZip([{ ...text('again.html', '<p>Small</p>'), over: 1 }]),
  },
  {
    name: 'climbing.zip',
    code: 'climbing-path',
    words: /climbs out of its folder \(“\.\.\/\.\.\/evil\.html”\)/,
    bytes: () => courseZip([text('../../evil.html', 'x')]),
  },
  {
    name: 'climbing-backslashes.zip',
    code: 'climbing-path',
    words: /climbs out/,
    bytes: () => courseZip([text('a\\..\\..\\evil.html', 'x')]),
  },
  {
    name: 'absolute.zip',
    code: 'absolute-path',
    words: /absolute path \(“\/etc\/passwd”\)/,
    bytes: () => courseZip([text('/etc/passwd', 'x')]),
  },
  {
    name: 'drive.zip',
    code: 'absolute-path',
    words: /absolute/,
    bytes: () => courseZip([text('C:\\Windows\\evil.html', 'x')]),
  },
  {
    name: 'backslashes.zip',
    code: 'backslashes',
    words: /“images\\logo\.png”/,
    bytes: () => courseZip([text('images\\logo.png', 'x')]),
  },
  {
    name: 'link.zip',
    code: 'symbolic-link',
    words: /symbolic link \(“passwords”\)/,
    bytes: () => courseZip([{ ...text('passwords', '/etc/passwd'), ...link }]),
  },
  {
    name: 'case.zip',
    code: 'names-differ-by-case',
    words: /“Logo\.png” and “logo\.png”/,
    bytes: () => courseZip([text('Logo.png', 'x'), text('logo.png', 'y')]),
  },
  {
    name: 'twice.zip',
    code: 'named-twice',
    words: /“index\.html” twice/,
    bytes: () => courseZip([text('index.html', 'other')]),
  },
  {
    name: 'nul.zip',
    code: 'control-character',
    words: /“evil\.html�\.png”/,
    bytes: () => courseZip([text('evil.html\0.png', 'x')]),
  },
  {
    name: 'long-name.zip',
    code: 'long-name',
    words: /1,000 characters/,
    bytes: () => courseZip([text(`${'a'.repeat(60_000)}.html`, 'x')]),
  },
  {
    name: 'deep.zip',
    code: 'long-name',
    words: /shorter name/,
    bytes: () => courseZip([text(`${'a/'.repeat(20_000)}x.html`, 'x')]),
  },
];

/** What can be opened and is not what it says: it is found when the file is read. */
export const lyingZips: readonly (Omit<HostileFile, 'code'> & { readonly trouble: string })[] = [
  {
    name: 'lying-small.zip',
    trouble: 'too-long',
    words: /longer than the zip announces/,
    bytes: () => withManifest({ size: 100 }),
  },
  {
    name: 'lying-large.zip',
    trouble: 'too-short',
    words: /shorter than the zip announces/,
    bytes: () => withManifest({ size: manifest.length + 1 }),
  },
  {
    name: 'lying-huge.zip',
    trouble: 'too-short',
    words: /shorter/,
    bytes: () => withManifest({ size: 90_000_000 }),
  },
  {
    name: 'checksum.zip',
    trouble: 'checksum',
    words: /checksum is wrong/,
    bytes: () => withManifest({ crc: 1 }),
  },
  {
    name: 'two-names.zip',
    trouble: 'header-differs',
    words: /two different things/,
    bytes: () => withManifest({ local: { path: 'imsmanifest.xmm' } }),
  },
  {
    name: 'two-sizes.zip',
    trouble: 'header-differs',
    words: /two different things/,
    bytes: () => withManifest({ local: { size: 3 } }),
  },
  {
    name: 'two-methods.zip',
    trouble: 'header-differs',
    words: /two different things/,
    bytes: () => withManifest({ local: { method: 0 } }),
  },
  {
    name: 'deflate64.zip',
    trouble: 'unknown-method',
    words: /packed in a way that LMSs do not read/,
    bytes: () => withManifest({ method: 9, data: strToU8('x') }),
  },
  {
    name: 'bzip2.zip',
    trouble: 'unknown-method',
    words: /packed in a way/,
    bytes: () => withManifest({ method: 12, data: strToU8('BZh9') }),
  },
  {
    name: 'lzma.zip',
    trouble: 'unknown-method',
    words: /packed in a way/,
    bytes: () => withManifest({ method: 14, data: strToU8('x') }),
  },
  {
    name: 'garbage.zip',
    trouble: 'damaged',
    words: /damaged/,
    bytes: () => withManifest({ data: new Uint8Array(2_000).fill(0xff) }),
  },
  {
    name: 'silent.zip',
    trouble: 'damaged',
    words: /damaged/,
    bytes: () => withManifest({ data: silence() }),
  },
];

function withManifest(lie: Partial<Parameters<typeof rawZip>[0][number]>): Uint8Array {
  const [first, ...others] = course;
  return rawZip([{ ...first!, ...lie }, ...others]);
}

/** A megabyte of stored blocks of no length at all, before a last one. */
function silence(): Uint8Array {
  const blocks = Array.from({ length: 200_000 }, () => Uint8Array.of(0, 0, 0, 0xff, 0xff));
  return joined([...blocks, Uint8Array.of(1, 0, 0, 0xff, 0xff)]);
}

function many(): Uint8Array {
  return courseZip(Array.from({ length: 20_001 }, (_none, at) => ({ ...text(`${at}.txt`, ''), method: 0 })));
}

/** So many megabytes of zeros. */
export function zeros(megabytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9 }, (part) => parts.push(part));
  const megabyte = new Uint8Array(1024 * 1024);
  for (let at = 1; at <= megabytes; at += 1) deflate.push(megabyte, at === megabytes);
  return joined(parts);
}

let made: Uint8Array | undefined;

/** 110 MB in 110 kB, which takes a moment to make. */
function bomb(): Uint8Array {
  made ??= courseZip([{ path: 'bomb.bin', data: zeros(110), size: 110 * 1024 * 1024 }]);
  return made;
}

/** More than 2 GB in about 25 kB: 130 names for one file of 16 MB. */
function overlapping(): Uint8Array {
  const kernel = { data: zeros(16), size: 16 * 1024 * 1024 };
  const others = Array.from({ length: 130 }, (_none, at) => ({ path: `${at}.bin`, over: 2, ...kernel }));
  return courseZip([{ path: 'kernel.bin', ...kernel }, ...others]);
}
