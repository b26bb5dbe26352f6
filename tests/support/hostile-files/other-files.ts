import { gzipSync, strToU8 } from 'fflate';
import type { HostileFile } from './hostile-file.ts';
import { joined } from './raw-zip.ts';

/** Latin letters stand for their bytes; noise follows, as in a real file. */
function starting(letters: string, at = 0): () => Uint8Array {
  return () =>
    joined([
      new Uint8Array(at),
      latin(letters),
      Uint8Array.from({ length: 600 }, (_none, index) => (index * 167) % 256),
    ]);
}

function latin(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

const written = (words: string) => () => strToU8(words);
const page = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Please sign in.</body></html>';

/** Files that are no zip at all. */
export const otherFiles: readonly HostileFile[] = [
  {
    name: 'nothing.zip',
    code: 'empty',
    words: /empty \(0 bytes\).*download it again/,
    bytes: () => new Uint8Array(),
  },
  { name: 'one-byte.zip', code: 'text', words: /text file/, bytes: written('P') },
  {
    name: 'notes.txt',
    code: 'text',
    words: /text file/,
    bytes: written('These are my notes, and no course at all.'),
  },
  {
    name: 'zeros.zip',
    code: 'unknown',
    words: /not of a kind that is known/,
    bytes: () => new Uint8Array(5_000),
  },
  { name: 'index.html', code: 'html', words: /single web page/, bytes: written(`<!-- saved -->\n${page}`) },
  { name: 'course.zip', code: 'html-as-zip', words: /sign in there, and download/i, bytes: written(page) },
  { name: 'data.json', code: 'json', words: /JSON/, bytes: written('{"a": 1}') },
  { name: 'feed.xml', code: 'xml', words: /XML/, bytes: written('<?xml version="1.0"?><feed/>') },
  {
    name: 'imsmanifest.xml',
    code: 'manifest-alone',
    words: /take the whole zip/,
    bytes: written('<?xml version="1.0"?>\n<manifest identifier="a"/>'),
  },
  {
    name: 'wide.xml',
    code: 'manifest-alone',
    words: /manifest/,
    bytes: () => utf16('<?xml version="1.0"?><manifest/>'),
  },
  { name: 'guide.pdf', code: 'pdf', words: /PDF/, bytes: starting('%PDF-1.7\n') },
  { name: 'photo.png', code: 'picture', words: /picture/, bytes: starting('\x89PNG\r\n\x1a\n') },
  { name: 'photo.jpg', code: 'picture', words: /picture/, bytes: starting('\xff\xd8\xff\xe0') },
  {
    name: 'drawing.svg',
    code: 'picture',
    words: /picture/,
    bytes: written('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  },
  { name: 'lesson.mp4', code: 'film', words: /film/, bytes: starting('ftypisom', 4) },
  { name: 'lesson.webm', code: 'film', words: /film/, bytes: starting('\x1aE\xdf\xa3') },
  { name: 'talk.mp3', code: 'sound', words: /sound/, bytes: starting('ID3\x04') },
  { name: 'old.swf', code: 'flash', words: /Flash/, bytes: starting('CWS\x0a') },
  { name: 'course.rar', code: 'rar', words: /RAR.*unpack it/, bytes: starting('Rar!\x1a\x07\x01\0') },
  { name: 'course.7z', code: 'seven-zip', words: /7z.*unpack it/, bytes: starting("7z\xbc\xaf'\x1c") },
  {
    name: 'course.tar.gz',
    code: 'gzip',
    words: /gzip.*unpack it/,
    bytes: () => gzipSync(new Uint8Array(2_000), { mtime: 0 }),
  },
  { name: 'course.tar', code: 'tar', words: /tar archive/, bytes: starting('ustar\x0000', 257) },
  { name: 'course.tar.xz', code: 'archive', words: /archive/, bytes: starting('\xfd7zXZ\0') },
  {
    name: 'backup.mbz',
    code: 'moodle-backup',
    words: /Moodle.*restore it/,
    bytes: () => gzipSync(new Uint8Array(2_000), { mtime: 0 }),
  },
  { name: 'setup.exe', code: 'program', words: /program and not a course/, bytes: starting('MZ\x90\0') },
  { name: 'course.zip.exe', code: 'program', words: /do not start it/, bytes: starting('MZ\x90\0') },
  {
    name: 'slides.ppt',
    code: 'powerpoint',
    words: /PowerPoint.*SCORM 1\.2/,
    bytes: starting('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  },
  { name: 'letter.doc', code: 'word', words: /Word/, bytes: starting('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  {
    name: 'mail.msg',
    code: 'old-office',
    words: /Office/,
    bytes: starting('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  },
  { name: 'course.crs', code: 'aicc', words: /AICC/, bytes: written('[Course]\r\nCourse_ID=1\r\n') },
  {
    name: 'link.xml',
    code: 'lti',
    words: /LTI/,
    bytes: written('<?xml version="1.0"?>\n<cartridge_basiclti_link/>'),
  },
  {
    name: 'questions.xml',
    code: 'qti',
    words: /QTI/,
    bytes: written('<?xml version="1.0"?>\n<questestinterop/>'),
  },
  {
    name: 'record.txt',
    code: 'record',
    words: /completion record/,
    bytes: written('[record 1 | two-way-street | 0.1.0 | abc]\nDone\n[check code 1234]'),
  },
  {
    name: 'cut.zip.001',
    code: 'several-parts',
    words: /one part of a zip/,
    bytes: starting('PK\x07\x08PK\x03\x04'),
  },
];

function utf16(words: string): Uint8Array {
  return joined([
    latin('\xff\xfe'),
    Uint8Array.from([...words].flatMap((letter) => [letter.charCodeAt(0), 0])),
  ]);
}
