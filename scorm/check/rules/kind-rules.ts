import type { Inspected } from './inspected.ts';
import { isClutter } from './name-rules.ts';
import type { Place, Rule } from './rule.ts';

/** What every web server sends as what it is. */
const usual =
  /\.(?:html?|js|css|svg|png|jpe?g|gif|webp|ico|bmp|mp3|mp4|m4a|m4v|ogg|ogv|oga|wav|webm|vtt|srt|woff2?|ttf|otf|eot|txt|csv|pdf|xml|xsd|dtd)$/i;
/** Docebo and others refuse a whole package for one of these. */
const program = /\.(?:php\d?|phtml|py|rb|pl|sh|jsp|aspx?|cgi|exe|bat|cmd|com|ps1|vbs|jar|htaccess)$/i;
const typed = /\.(?:mjs|cjs|wasm)$/i;

const megabyte = 1024 * 1024;
const mostFiles = 300;
const mostBytes = 100 * megabyte;
const mostInFile = 20 * megabyte;

/** Kinds of files, how many and how large. */
export const kindRules: readonly Rule[] = [
  {
    code: 'file-program',
    severity: 'error',
    cares: 'Docebo, and every upload filter',
    says: (names) => `Files look like programs for a server: ${names}.`,
    todo: 'Take them out; a course runs in the browser and needs none.',
    finds: paths((path) => program.test(path)),
  },
  {
    code: 'file-typed',
    severity: 'warning',
    cares: 'Moodle, which does not know the kind, so the browser refuses to run it',
    says: (names) => `Browsers run these only if the server knows their kind: ${names}.`,
    todo: 'Have the course built with ordinary .js files.',
    finds: paths((path) => typed.test(path)),
  },
  {
    code: 'file-flash',
    severity: 'warning',
    cares: 'every browser: none plays Flash any more',
    says: (names) => `The package holds Flash: ${names}.`,
    todo: 'Export the course as HTML5.',
    finds: paths((path) => /\.(?:swf|flv)$/i.test(path)),
  },
  {
    code: 'file-kind',
    severity: 'warning',
    cares: 'LMSs whose servers send only kinds of files that they know',
    says: (names) => `Some servers do not send files of these kinds: ${names}.`,
    todo: 'Try the course in your LMS; if something is missing, have it built without such files.',
    finds: paths(
      (path) =>
        /\.[^./]+$/.test(path) &&
        ![usual, program, typed, /\.(?:swf|flv|map)$/i].some((known) => known.test(path)) &&
        !isClutter(path),
    ),
  },
  {
    code: 'source-map',
    severity: 'note',
    cares: 'nobody; they show the program’s source to anyone who looks',
    says: (names) => `Files for the makers of the course are in the package: ${names}.`,
    todo: 'They may be left out.',
    finds: paths((path) => /\.map$/i.test(path)),
  },
  {
    code: 'file-empty',
    severity: 'warning',
    cares: 'every LMS: the page stays empty, or something in it does not work',
    says: (names) => `Files are empty (0 bytes): ${names}.`,
    todo: 'Export the course again; something went wrong when it was made.',
    finds: ({ sizes }) =>
      [...sizes]
        .filter(([path, size]) => size === 0 && /\.(?:html?|js|css|xml)$/i.test(path) && !isClutter(path))
        .map(([path]) => ({ name: path, file: path })),
  },
  {
    code: 'file-large',
    severity: 'warning',
    cares: 'learners with a slow connection, and LMSs that limit single files',
    says: (names) => `Single files are larger than 20 MB: ${names}.`,
    todo: 'Make films and sounds smaller, or keep them on a media server and link to them.',
    finds: ({ sizes }) =>
      [...sizes].filter(([, size]) => size > mostInFile).map(([path]) => ({ name: path, file: path })),
  },
  {
    code: 'files-many',
    severity: 'warning',
    cares: 'LMSs whose import is slow or ends after a time',
    says: (count) => `There are ${count.slice(1, -1)} files, which is more than ${mostFiles}.`,
    todo: 'If the import breaks off, ask for a package with fewer files.',
    finds: ({ sizes }) => (sizes.size > mostFiles ? [{ name: String(sizes.size) }] : []),
  },
  {
    code: 'size-large',
    severity: 'warning',
    cares: 'many LMSs, which take no more than 100 MB unless an administrator allows it',
    says: (size) => `Unpacked it has ${size.slice(1, -1)} MB.`,
    todo: 'Make films and pictures smaller, or ask your administrator for the limit.',
    finds: ({ sizes }) => {
      const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      return bytes > mostBytes ? [{ name: String(Math.round(bytes / megabyte)) }] : [];
    },
  },
];

function paths(isWrong: (path: string) => boolean): (inspected: Inspected) => readonly Place[] {
  return ({ sizes }) => [...sizes.keys()].filter(isWrong).map((path) => ({ name: path, file: path }));
}
