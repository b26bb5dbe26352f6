import type { Finding } from './finding.ts';
import type { Refusal } from './refusal.ts';

/** What the check says of one file: either why it was not looked into, or what it is and what was found. */
export type PackageReport = RefusedReport | CheckedReport;

export interface RefusedReport {
  /** Of the file. */
  readonly name: string;
  readonly refusal: Refusal;
}

export interface CheckedReport {
  /** Of the file. */
  readonly name: string;
  readonly about: AboutPackage;
  /** Errors first, then warnings, then notes; empty if all is well. */
  readonly findings: readonly Finding[];
  /** Whether the manifest was held against the standard's own schemas, which a page cannot do. */
  readonly validated: boolean;
}

export interface AboutPackage {
  /** As people say it: “SCORM 1.2”, “SCORM 2004, 4th Edition”, “a folder for the web”; undefined if the manifest does not say. */
  readonly standard?: string;
  /** Of the course; empty if there is none. */
  readonly title: string;
  /** What an LMS lists as things to open, in order. */
  readonly lessons: readonly Lesson[];
  /** The page that is opened first, as a path in the package; undefined if there is none. */
  readonly launch?: string;
  /** How many, without folders. */
  readonly files: number;
  /** Bytes of the zip; undefined for files that are in none. */
  readonly packed?: number;
  /** Bytes of all files. */
  readonly unpacked: number;
  /** Of a package made by this project; undefined for any other. */
  readonly own?: { readonly version: string; readonly build: string };
  /** Whether its files are those whose checksum it carries; undefined if it carries none. */
  readonly isAsMade?: boolean;
}

export interface Lesson {
  readonly title: string;
  /** A path in the package, with what follows a question mark; empty if the manifest names none. */
  readonly launch: string;
}
