import { launchedOutline } from '../../../src/course/launched-outline.ts';
import type { CourseSettings } from '../../../src/course/settings.ts';
import type { PackageSizes, Weight } from '../package-sizes.ts';
import { sizeInWords } from '../size-in-words.ts';
import { list, said, type SheetBlock, type SheetSection, text } from './sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

export function aboutSizes({ format, measured }: SheetFacts): SheetSection {
  return {
    id: 'sizes',
    heading: 'Sizes and browsers',
    blocks: [
      list(
        ...(measured === undefined
          ? ['Packed, unpacked and loaded sizes stand in the `ADMIN.html` of each package.']
          : sizeLines(measured.sizes, format === 'web')),
        'Written for browsers from 2022 on: Chrome and Edge 94, Firefox 93, Safari 16. Tested in Chromium.',
        'From 320 px wide, in a frame or a window, on phones and desks. No plug-in, no pop-up. Once loaded it goes on without a network.',
      ),
    ],
  };
}

function sizeLines({ files, unpacked, packed, first, scenarios }: PackageSizes, isFolder: boolean): string[] {
  const all = `${sizeInWords(unpacked)} in ${files} files`;
  const most = (one: keyof Weight) => Math.max(0, ...scenarios.map((weight) => weight[one]));
  return [
    `${isFolder ? all : `${sizeInWords(packed)} packed, ${all} unpacked`}. A part of it is the texts that the course was made from: nobody loads them, and the studio can open the package again.`,
    `A learner loads ${weighed(first)} for the first page; then each scenario when it is opened, at most ${weighed({ plain: most('plain'), sent: most('sent') })}.`,
  ];
}

function weighed({ plain, sent }: Weight): string {
  return `${sizeInWords(sent)} where the server compresses, ${sizeInWords(plain)} where it does not`;
}

export function aboutPrivacy({ format, outline, launchData }: SheetFacts): SheetSection {
  const isWeb = format === 'web';
  const { reflections } = launchedOutline(outline, isWeb ? '' : launchData).settings;
  const shown = isWeb && reflections === 'reported' ? 'kept' : reflections;
  return {
    id: 'privacy',
    heading: 'Privacy',
    blocks: [
      list(
        `Nothing is fetched from or sent to anywhere but ${isWeb ? 'the folder itself' : 'the package’s own files and your LMS'}. No cookie, no statistics, no font or script of others.`,
        isWeb
          ? '**In the browser** it was played in: progress (choices made, no name), until the browser’s data are cleared.'
          : '**In the LMS**: what the table above says, for as long as your LMS keeps attempts.',
        ...(isWeb
          ? []
          : [
              '**In the browser** it was played in, until the LMS has given it back at a later launch and for sixty days at most: the resume data and decisions not yet told, because some LMSs say yes to what they do not store. Named by a hash of learner and course; no name; nothing where the LMS does not say who is learning.',
            ]),
        `**What learners type** ${typed[shown]} No field asks for a person’s name.`,
      ),
    ],
    isShort: true,
  };
}

const typed: Readonly<Record<CourseSettings['reflections'], string>> = {
  visit: 'stays in their visit and is sent nowhere.',
  kept: 'is kept with their progress for their next visit; they are told before typing.',
  reported: 'is sent to the LMS, where staff can read it; they are told before typing.',
};

/** Only what tests show, and what is known not to have been looked at. */
export function aboutAccessibility(): SheetSection {
  return {
    id: 'accessibility',
    heading: 'Accessibility',
    blocks: [
      list(
        'Made for WCAG 2.2, level AA.',
        'Tested with each change, in Chromium: every kind of page by the rules of axe-core for WCAG 2.2 A and AA, in light and dark, at 1,280 and at 320 px (as wide as a window of 1,280 px enlarged to 400 %), without sideways scrolling; the whole course completed by keyboard alone.',
        'Pictures, sounds and films in scenes need words beside them, or the package is not made.',
        'Known: automatic rules do not find everything, and there has been no audit by others. Tell us of anything that keeps someone out.',
      ),
    ],
  };
}

export function aboutSecurity({ format, policy, measured }: SheetFacts): SheetSection {
  const kinds = measured?.kinds.map((kind) => `\`${kind}\``).join(', ');
  return {
    id: 'security',
    heading: 'Security and checksum',
    blocks: [
      list(
        ...(policy === '' ? [] : [`The page’s own content security policy: \`${policy}\`.`]),
        'No `eval`, no inline script, no cookies, no requests by script, no service worker, no storage that holds a name.',
        kinds === undefined
          ? 'Only kinds of files that every LMS takes; they are listed in the `ADMIN.html` of each package.'
          : `Kinds of files: ${kinds}. Licences of all parts are in \`licenses.txt\`.`,
      ),
      ...checksummed(measured?.checksum, format === 'web'),
    ],
  };
}

/** Paths in packages have no spaces, so that the line for a shell is as short as this. */
const inShell = 'find * -type f ! -path ADMIN.html | LC_ALL=C sort | xargs sha256sum | sha256sum';

function checksummed(digest: string | undefined, isFolder: boolean): readonly SheetBlock[] {
  const what =
    'SHA-256 of its contents: of the `sha256sum` lines (digest, two spaces, path) of all files but this page, sorted by path, each ended by a line feed.';
  const how = `To check it: \`npx tws check-package FILE.zip\` works it out again, or, ${isFolder ? 'in the folder' : 'in the unpacked package'}, \`${inShell}\`. The \`SHA256SUMS\` of a release covers the zip as a whole. A checksum that stands in the file it is about shows damage; against a forger only the one from the release helps.`;
  return [
    text(digest === undefined ? what.replace('this page', '`ADMIN.html`, where it stands') : what),
    ...(digest === undefined ? [] : [{ kind: 'checksum', digest } as const]),
    { kind: 'text', words: said(how) },
  ];
}
