import { strFromU8, strToU8 } from 'fflate';
import type { ScenarioRelease } from '../../src/course/scenario-release.ts';
import { administratorSheet } from './administrator-sheet.ts';
import { contentsChecksum, sheetPath } from './contents-checksum.ts';
import { launchPage } from './manifest-parts.ts';
import type { Files, PackageParts } from './package-files.ts';
import { packageSizes, withSheetSize } from './package-sizes.ts';
import { sheetPage } from './sheet/sheet-page.ts';
import type { Contact, SheetFacts } from './sheet/sheet-facts.ts';
import type { Sheet } from './sheet/sheet.ts';

/** What the sheet says that nothing else in a package does; each may be left out. */
export interface ForSheet {
  readonly contact?: Contact | undefined;
  readonly releases?: readonly ScenarioRelease[];
  /** What is new in the program, a sentence each. */
  readonly changes?: readonly string[];
}

/** The page for the administrator of a package whose other files are all there, and what it says. */
export function sheetFor(
  files: Files,
  parts: PackageParts,
): { readonly sheet: Sheet; readonly page: Uint8Array } {
  const { outline, format, edition = 4, launchData = '' } = parts;
  const sizes = packageSizes(new Map(files).set(sheetPath, new Uint8Array()), outline);
  const facts: SheetFacts = {
    format,
    edition,
    outline,
    launchData,
    releases: parts.releases ?? [],
    changes: parts.changes ?? [],
    policy: policyOf(strFromU8(files.get(launchPage) ?? new Uint8Array())),
    contact: parts.contact,
  };
  const measured = { sizes, kinds: kindsOf(files), checksum: contentsChecksum(files) };
  const drawn = (of: typeof measured) => administratorSheet({ ...facts, measured: of });
  // The page says how big the package is, itself included, so it is drawn twice.
  const first = strToU8(sheetPage(drawn(measured)));
  const sheet = drawn({ ...measured, sizes: withSheetSize(sizes, sheetPath, first) });
  return { sheet, page: strToU8(sheetPage(sheet)) };
}

/** What a page allows itself; empty if it says nothing. */
export function policyOf(page: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
}

function kindsOf(files: Files): readonly string[] {
  const kinds = [...files.keys(), sheetPath].map((path) => path.slice(path.lastIndexOf('.') + 1));
  return [...new Set(kinds)].sort();
}
