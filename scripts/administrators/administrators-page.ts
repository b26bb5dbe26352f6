import { readFileSync } from 'node:fs';
import { administratorSheet } from '../../scorm/package/administrator-sheet.ts';
import { sectionMarkdown } from '../../scorm/package/sheet/sheet-markdown.ts';
import { policyOf } from '../../scorm/package/with-sheet.ts';
import { packedCourse } from '../../src/course/packed-course.ts';
import { readProject } from '../../src/course/read-project.ts';
import { ownVersion } from '../kit/own-version.ts';
import { projectIn } from '../packaging/project-in.ts';

/** Where the walk with pictures lies, from this page. */
export const walk = 'administrators-walk.md';

/**
 * docs/administrators.md, not yet formatted: the sheet that is in each package, for the whole course in SCORM 1.2, without
 * what changes with every build.
 */
export function administratorsPage(): string {
  const { project } = readProject(projectIn('scenarios'));
  if (project === undefined) throw new Error('The course has faults; `npx tws check` tells them.');
  const packed = packedCourse(project, { scenarios: [], version: ownVersion() });
  const { lead, sections } = administratorSheet({
    format: 'scorm12',
    edition: 4,
    outline: packed.outline,
    launchData: '',
    releases: [],
    changes: [],
    policy: policyOf(readFileSync('src/player/index.html', 'utf8')),
    contact: packed.contact,
  });
  return [
    '# For LMS administrators',
    opening(lead),
    ...sections.flatMap((section) =>
      section.id === 'trouble' ? [sectionMarkdown(section), toTheWalk] : [sectionMarkdown(section)],
    ),
    closing,
    '',
  ].join('\n\n');
}

function opening(lead: string): string {
  return `This page is made by \`npm run administrators\` from what makes the file \`ADMIN.html\` at the root of each package, so that
both say the same. It is about the whole course: ${lead} The \`ADMIN.html\` of a package has its own settings, sizes, changes and
checksum besides.

Take \`two-way-street-scorm12.zip\` for nearly every LMS, and \`two-way-street-scorm2004.zip\` if yours asks for SCORM 2004 (4th Edition; make
a 3rd Edition package with \`npm run package -- --format scorm2004 --edition 3\`). \`npx tws check-package FILE.zip\` looks at any package
before it is imported and says what an LMS would stumble over.`;
}

const toTheWalk = `The same way with pictures, step by step: [a course that does not report: the reason in two minutes](${walk}).`;

const closing = `## What can be lost

What can be lost at most, and what was tried to find out, is in [reliability.md](reliability.md). What is new in each version is in
[CHANGELOG.md](../CHANGELOG.md).`;
