import type { Finding } from '../../../scorm/check/finding.ts';
import { packageFindings } from '../../../scorm/check/rules/package-findings.ts';
import type { Kit } from '../../../scorm/package/kit-index.ts';
import { type Edition, type Format, packageWithSheet } from '../../../scorm/package/package-files.ts';
import type { Sheet } from '../../../scorm/package/sheet/sheet.ts';
import { zipOf } from '../../../scorm/package/zip.ts';
import { packedCourse } from '../../course/packed-course.ts';
import { readProject } from '../../course/read-project.ts';
import type { Diagnostic } from '../../scenario/diagnostic.ts';
import type { FileStep } from '../workspace/workspace.ts';
import { releaseSteps } from './release-draft.ts';

/** The files of a draft, laid out as the `scenarios` folder. */
export interface DraftFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** What an author asks for. */
export interface Order {
  readonly format: Format;
  /** Of SCORM 2004. */
  readonly edition: Edition;
  /** Ids; all of the course's if empty. */
  readonly scenarios: readonly string[];
  /** Launch settings, at most 255 characters. */
  readonly settings: string;
}

export interface Package {
  /** Of the file, such as `two-way-street-scorm12.zip`. */
  readonly name: string;
  readonly zip: Uint8Array<ArrayBuffer>;
  /** What an LMS would stumble over in it; empty if all is well. */
  readonly findings: readonly Finding[];
  /** What to tell whoever puts it into an LMS; it is in the package as well. */
  readonly sheet: Sheet;
  /** What writes down that it goes to learners; empty if that has been done. */
  readonly release: readonly FileStep[];
}

/** Either the package or what stands in its way. */
export type Made = { readonly package: Package } | { readonly diagnostics: readonly Diagnostic[] };

/** The same bytes as `npm run package` makes from the same files; a web folder as a zip. */
export function makePackage({ files, media }: DraftFiles, kit: Kit, order: Order): Made {
  const { format, edition, scenarios, settings } = order;
  const { project, diagnostics } = readProject({ text: (path) => files.get(path), media }, { scenarios });
  if (project === undefined) return { diagnostics };
  const packed = packedCourse(project, { scenarios, version: kit.version });
  const { files: made, sheet } = packageWithSheet({
    ...packed,
    kit: kit.player,
    schemas: kit.schemas,
    format,
    edition,
    launchData: settings,
    changes: kit.changes ?? [],
  });
  return {
    package: {
      name: `${project.course.id}-${format}.zip`,
      zip: zipOf(made) as Uint8Array<ArrayBuffer>,
      findings: packageFindings(made, format === 'web' ? 'web' : 'scorm'),
      sheet,
      release: releaseSteps(
        files,
        project.scenarios.map(({ id }) => id),
        kit.version,
      ),
    },
  };
}
