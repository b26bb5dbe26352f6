import type { Files } from '../package-files.ts';
import { error, named, type StructureFinding, warning } from './structure-finding.ts';

/** What importers, file systems and upload filters take without trouble. */
const safeName = /^(?:[A-Za-z0-9._-]+\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/;
const safeKind = /\.(?:html?|js|css|svg|png|jpe?g|gif|webp|mp3|mp4|vtt|woff2?|txt|pdf|xml|xsd|dtd)$/i;
/** Docebo and others refuse a whole package for one of these. */
const program = /\.(?:php\d?|phtml|py|rb|pl|sh|jsp|aspx?|cgi|exe|bat|com|htaccess)$/i;

const mostFiles = 300;
const mostBytes = 100 * 1024 * 1024;

/** What is wrong with names, kinds and sizes. */
export function fileFindings(files: Files): readonly StructureFinding[] {
  const paths = [...files.keys()];
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const told = (names: readonly string[], tell: (names: string) => StructureFinding) =>
    names.length === 0 ? [] : [tell(named(names))];
  const climbing = paths.filter(climbs);
  return [
    ...told(climbing, (names) => error('path-climbs', `A path leads out of the package: ${names}.`)),
    ...told(
      paths.filter((path) => !climbs(path) && !safeName.test(path)),
      (names) =>
        error(
          'file-name',
          `A file name needs plain letters, digits, hyphens, dots, and an ending; an LMS may refuse ${names}.`,
        ),
    ),
    ...told(sameButForCase(paths), (names) =>
      error('file-twice', `Names that differ only in capitals become one file on some servers: ${names}.`),
    ),
    ...told(
      paths.filter((path) => program.test(path)),
      (names) =>
        error('file-kind', `A file that looks like a program is refused by upload filters: ${names}.`),
    ),
    ...told(
      paths.filter((path) => safeName.test(path) && !program.test(path) && !safeKind.test(path)),
      (names) => warning('file-kind', `Some servers do not serve files of this kind: ${names}.`),
    ),
    ...(paths.length > mostFiles
      ? [
          warning(
            'files-many',
            `There are ${paths.length} files; some LMSs import no more than ${mostFiles}.`,
          ),
        ]
      : []),
    ...(bytes > mostBytes
      ? [
          warning(
            'size-large',
            `Unpacked it has ${Math.round(bytes / 1024 / 1024)} MB; many LMSs take no more than 100 MB.`,
          ),
        ]
      : []),
  ];
}

function climbs(path: string): boolean {
  return /^[/\\]|^[a-z]:/i.test(path) || path.split(/[/\\]/).includes('..');
}

function sameButForCase(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const small = path.toLowerCase();
    const isKnown = seen.has(small);
    seen.add(small);
    return isKnown;
  });
}

/** What the first page names and is not there, or is elsewhere. */
export function pageFindings(page: string, path: string, files: Files): readonly StructureFinding[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const addresses = [...page.matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^"]*)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.startsWith('data:'));
  const isElsewhere = (address: string) => /^(?:[a-z]+:|\/)/i.test(address);
  const elsewhere = addresses.filter(isElsewhere);
  const absent = addresses.filter(
    (address) => !isElsewhere(address) && !files.has(folder + (address.split(/[?#]/)[0] ?? '')),
  );
  return [
    ...(absent.length === 0
      ? []
      : [error('page-part-absent', `“${path}” needs files that are not in the package: ${named(absent)}.`)]),
    ...(elsewhere.length === 0
      ? []
      : [
          warning('page-part-elsewhere', `“${path}” loads from outside of the package: ${named(elsewhere)}.`),
        ]),
  ];
}
