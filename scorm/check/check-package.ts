import { strFromU8 } from 'fflate';
import { checksumOfDigests, sheetPath, statedChecksum } from '../package/contents-checksum.ts';
import type { Files } from '../package/package-files.ts';
import { sha256 } from '../package/sha-256.ts';
import { aboutPackage } from './about-package.ts';
import type { Finding } from './finding.ts';
import { lookInto } from './look-into.ts';
import type { PackageReport } from './package-report.ts';
import { type Given, inspect, type Inspected } from './rules/inspected.ts';
import { findingsIn, inOrder } from './rules/package-findings.ts';
import type { ByteSource } from './zip/byte-source.ts';
import { EntryProblem } from './zip/entry-problem.ts';
import { zipLimits } from './zip/limits.ts';
import { readZip } from './zip/read-zip.ts';
import type { Zip } from './zip/zip-entry.ts';

/** Holds a manifest against the schemas that travel with it, by file name; undefined if those cannot be used. */
export type ValidateManifest = (manifest: string, schemas: Files) => readonly SchemaFault[] | undefined;

export interface SchemaFault {
  /** In the manifest, from 1. */
  readonly line: number;
  readonly says: string;
}

export interface CheckOptions {
  /** Left out where no schema can be run, as in a page under a strict policy. */
  readonly validate?: ValidateManifest;
  /** Told how far the check is, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** Files that are in no zip, in the order in which one would hold them. */
export interface LooseFiles {
  readonly name: string;
  readonly files: Files;
  /** A folder for the web has no manifest. */
  readonly kind: 'scorm' | 'web';
}

/** What lies in the way of a package but does not keep us from saying all else that is wrong with it. */
const goOn = [
  'wrapper-folder',
  'wrong-case',
  'named-twice',
  'names-differ-by-case',
  'backslashes',
  'symbolic-link',
  'absolute-path',
  'climbing-path',
];

/** Read for the rules; other files are only held against their checksum. */
const readable = /\.(?:html?|js|mjs|cjs|css|xml|xsd|dtd)$/i;
const mostOfText = 8 * 1024 * 1024;
/** What is kept in memory at once, in bytes. */
const mostKept = 128 * 1024 * 1024;

/**
 * Says what a file is and what LMSs stumble over in it. Nothing is written or run, and no entity or link is followed. Of the
 * content no more than 128 MB is held at once, besides the file being read (256 MB at most). Never rejects: what cannot be
 * read is refused.
 */
export async function checkPackage(
  from: ByteSource | LooseFiles,
  options: CheckOptions = {},
): Promise<PackageReport> {
  if ('files' in from) {
    const sizes = new Map([...from.files].map(([path, { length }]) => [path, length]));
    return reportOf(from.name, { kind: from.kind, sizes, contents: from.files }, undefined, options);
  }
  const looked = await lookInto(from);
  if ('says' in looked && !goOn.includes(looked.code)) return { name: from.name, refusal: looked };
  const zip = 'says' in looked ? await readZip(from, zipLimits) : looked;
  if ('says' in zip) return { name: from.name, refusal: zip };
  const given = await unzipped(zip, options.progress);
  return reportOf(from.name, given, from.size, options);
}

function reportOf(
  name: string,
  given: Given,
  packed: number | undefined,
  { validate }: CheckOptions,
): PackageReport {
  const inspected = inspect(given);
  const findings = findingsIn(inspected);
  const faults = validate === undefined ? undefined : faultsIn(inspected, findings, validate);
  return {
    name,
    about: aboutPackage(inspected, packed),
    findings: inOrder(withChanged([...findings, ...invalid(faults ?? [], findings, inspected)], given)),
    validated: faults !== undefined,
  };
}

/** Reads every file once, for its checksum, and keeps those that rules look into. */
async function unzipped(zip: Zip, progress?: (share: number) => void): Promise<Given> {
  const files = zip.entries.filter(({ isFolder }) => !isFolder);
  const total = files.reduce((sum, { size }) => sum + size, 1);
  const contents = new Map<string, Uint8Array>();
  const damaged: string[] = [];
  const stated = await statedIn(zip);
  const digests = new Map<string, string>();
  let read = 0;
  let kept = 0;
  for (const entry of files) {
    progress?.(read / total);
    read += entry.size;
    if (entry.size > zipLimits.largestFile || entry.isLink || ![0, 8].includes(entry.method)) continue;
    try {
      const bytes = await zip.bytes(entry);
      if (stated !== undefined) digests.set(entry.path, sha256(bytes));
      if (!isForRules(entry.path, bytes.length, kept)) continue;
      kept += bytes.length;
      contents.set(entry.path, bytes);
    } catch (error) {
      if (!(error instanceof EntryProblem)) throw error;
      damaged.push(entry.path);
    }
  }
  progress?.(1);
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  const isAsMade = stated === undefined ? undefined : checksumOfDigests(digests) === stated;
  return {
    kind: 'scorm',
    sizes,
    contents,
    entries: zip.entries,
    damaged,
    ...(isAsMade === undefined ? {} : { isAsMade }),
  };
}

/** Whether rules look into it, and there is room beside what is kept already. */
function isForRules(path: string, size: number, kept: number): boolean {
  return readable.test(path) && size <= mostOfText && kept + size <= mostKept;
}

/** The checksum of its contents that a package of ours carries with it. */
async function statedIn(zip: Zip): Promise<string | undefined> {
  const sheet = zip.entries.find(({ path, size }) => path === sheetPath && size <= mostOfText);
  if (sheet === undefined) return undefined;
  try {
    return statedChecksum(strFromU8(await zip.bytes(sheet)));
  } catch (error) {
    if (!(error instanceof EntryProblem)) throw error;
    return undefined;
  }
}

/** Where something else is wrong, that is the news. */
function withChanged(findings: readonly Finding[], { isAsMade }: Given): readonly Finding[] {
  if (isAsMade !== false || findings.length > 0) return findings;
  return [
    {
      code: 'contents-changed',
      severity: 'warning',
      says: 'The files are not those that the package was made with: the checksum in its ADMIN.html is of others.',
      cares: 'whoever has to answer for what is in the LMS',
      todo: 'Take the package again from where it came from, unless you know who changed it and why.',
    },
  ];
}

/** What has to be right before a schema can say anything. */
const before = [
  'manifest-encoding',
  'manifest-doctype',
  'not-scorm',
  'version-mixed',
  'prefix-undeclared',
  'schema-unlocated',
  'schema-absent',
  'schema-part-absent',
];

/** Undefined if the manifest cannot be held against schemas. */
function faultsIn(
  { manifest, contents }: Inspected,
  findings: readonly Finding[],
  validate: ValidateManifest,
): readonly SchemaFault[] | undefined {
  if (manifest?.root === undefined || findings.some(({ code }) => before.includes(code))) return undefined;
  const schemas = new Map([...contents].filter(([path]) => /^[^/]+\.xsd$/i.test(path)));
  return schemas.size === 0 ? undefined : validate(manifest.text, schemas);
}

/** One finding for all; not where another stands already and says it in plainer words. */
function invalid(
  faults: readonly SchemaFault[],
  findings: readonly Finding[],
  { manifest, folder }: Inspected,
): readonly Finding[] {
  const file = folder + (manifest?.path ?? '');
  const told = new Set(findings.filter((each) => each.file === file).map(({ line }) => line));
  const [first, ...more] = faults.filter(({ line }) => !told.has(line));
  if (first === undefined) return [];
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return [
    {
      code: 'schema-invalid',
      severity: 'error',
      says: `The manifest is not valid by the standard’s own schema: ${first.says}${rest}.`,
      cares: 'the official checker, and LMSs that validate as it does',
      todo: 'Export the course again with the program it was made in, or mend the manifest at that line.',
      file,
      line: first.line,
    },
  ];
}
