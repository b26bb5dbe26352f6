import type { Completion, CourseOutline } from '../../src/course/course.ts';
import type { CourseSettings } from '../../src/course/settings.ts';
import type { Edition, Format } from './package-files.ts';
import { escapeMarkup } from './xml.ts';

export interface SheetFacts {
  /** Name of the file. */
  readonly file: string;
  readonly bytes: number;
  readonly format: Format;
  readonly edition: Edition;
  readonly outline: CourseOutline;
  /** Launch settings in the manifest. */
  readonly launchData: string;
  /** Those of the course, with the launch settings applied. */
  readonly settings: CourseSettings;
  readonly contact?: Contact | undefined;
}

interface Contact {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly page?: string | undefined;
}

export interface SheetSection {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Numbered, because the order matters. */
  readonly steps?: boolean;
}

/** What to tell whoever puts a package into an LMS. */
export interface Sheet {
  readonly title: string;
  readonly sections: readonly SheetSection[];
}

const standards: Readonly<Record<Format, (edition: Edition) => string>> = {
  scorm12: () => 'SCORM 1.2',
  scorm2004: (edition) => `SCORM 2004, ${edition === 3 ? '3rd' : '4th'} Edition`,
  web: () => 'A folder for a web server, without an LMS',
};

export function administratorSheet(facts: SheetFacts): Sheet {
  const { outline, contact } = facts;
  const sections: readonly SheetSection[] = [
    { heading: 'The file', lines: fileLines(facts) },
    ...(facts.format === 'web' ? webSections() : lmsSections(facts)),
    { heading: 'Privacy and safety', lines: privacyLines(facts) },
    { heading: 'Updates', lines: updateLines(facts) },
    ...(contact === undefined
      ? []
      : [{ heading: 'Questions about the course', lines: contactLines(contact) }]),
  ];
  return { title: `For the administrator: ${outline.title}`, sections };
}

function fileLines({ file, bytes, format, edition, outline, launchData }: SheetFacts): readonly string[] {
  const { scenarios, build, version } = outline;
  const amount = scenarios.length === 1 ? 'one scenario' : `${scenarios.length} scenarios`;
  return [
    `${file}, ${sizeInWords(bytes)}: ${amount}, made with Two-Way Street ${version}, build ${build}.`,
    `${standards[format](edition)}${format === 'web' ? '.' : '. One lesson (one SCO), no settings to make, nothing is fetched from elsewhere while it runs.'}`,
    ...(format === 'web' || launchData === ''
      ? []
      : [
          `Launch settings are in it: ${launchData}. The LMS can change them (launch data, “data from LMS”).`,
        ]),
  ];
}

function lmsSections(facts: SheetFacts): readonly SheetSection[] {
  return [
    { heading: 'What it reports', lines: reportLines(facts) },
    { heading: 'When it is completed', lines: [completionLine(facts.outline.completion), neverTakenBack] },
    { heading: 'To test it in ten minutes', lines: testLines(facts), steps: true },
  ];
}

function webSections(): readonly SheetSection[] {
  return [
    {
      heading: 'Putting it up',
      lines: [
        'Unpack the zip into a folder of any web server, and give people the address of index.html in it.',
        'Reload the page once after playing a decision: it asks whether to go on from there.',
      ],
      steps: true,
    },
    {
      heading: 'What it reports',
      lines: ['Nothing. Progress is kept in the browser it was played in, and nowhere else.'],
    },
  ];
}

const neverTakenBack =
  'Completed is never taken back: later visits play fully and change nothing that was reported.';

function reportLines({ format, settings }: SheetFacts): readonly string[] {
  return [
    'Status: in progress at the first launch, completed by the rule below; never passed or failed.',
    'Time of each visit; a hidden tab counts for five minutes at most.',
    ...(settings.decisions === 'reported'
      ? ['One interaction for each decision of the first play of a scenario: which option, result “neutral”.']
      : ['No single decisions.']),
    'One objective for each scenario, completed when its debrief has been read, and one for the commitment.',
    ...(format === 'scorm2004' ? ['Progress: the share of what completes the course.'] : []),
    settings.score === 'share'
      ? 'A score from 0 to 100: the share of what completes the course, not a grade.'
      : 'No score.',
  ];
}

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

function completionLine({ er, clinic, commitment }: Completion): string {
  const scenarios = (count: number, where: string) =>
    count === 0 ? [] : [`${counts[count] ?? count} ${where} ${count === 1 ? 'scenario' : 'scenarios'}`];
  const finished = [...scenarios(er, 'emergency room'), ...scenarios(clinic, 'clinic')].join(' and ');
  const isOne = er + clinic === 1;
  const parts = [
    ...(finished === ''
      ? []
      : [
          `${finished} ${isOne ? 'has' : 'have'} been finished, ${isOne ? 'with its debrief' : 'each with its debrief'}`,
        ]),
    ...(commitment ? ['one commitment (one thing to try) has been made'] : []),
  ];
  return parts.length === 0
    ? 'At the first launch: the course asks for nothing.'
    : `When ${parts.join(', and ')}.`;
}

function testLines({ format, settings }: SheetFacts): readonly string[] {
  const seen = [
    'in progress',
    'the time of both visits',
    ...(settings.decisions === 'reported' ? ['two interactions'] : []),
    ...(format === 'scorm2004' ? ['progress'] : []),
  ];
  return [
    'Import the file into a course for tests as one SCORM activity, attempts not limited, no mastery score, status not overruled by the LMS.',
    'Open it with a learner’s account: many LMSs record nothing for teachers.',
    'Play two decisions of a scenario and press “Save and exit”. The LMS shows “in progress” and a time.',
    'Open it again: the course asks whether to go on where you were. Go on; both decisions are there.',
    `Look at the report of the activity: ${seen.join(', ')}. If anything is missing, write down which LMS and version it is, and tell whoever gave you the file.`,
  ];
}

function privacyLines({ format, settings }: SheetFacts): readonly string[] {
  const words: Readonly<Record<CourseSettings['reflections'], string>> = {
    visit: 'What learners type stays in their visit and is sent nowhere.',
    kept: 'What learners type is kept for their next visit with their progress, and they are told before typing.',
    reported: 'What learners type is sent to the LMS, where staff can read it; they are told before typing.',
  };
  return [
    `No cookie, no request to anywhere but the package’s own files${format === 'web' ? '' : ' and your LMS'}, a content security policy in the page.`,
    words[format === 'web' && settings.reflections === 'reported' ? 'kept' : settings.reflections],
    format === 'web'
      ? 'Progress (choices made, no name) stays in the browser it was played in.'
      : 'Until the LMS has given it back at a later launch, progress (choices made, no name) is also kept in the browser it was played in, for sixty days at most.',
  ];
}

function updateLines({ format }: SheetFacts): readonly string[] {
  return [
    format === 'web'
      ? 'Replace the files in the folder. People in the middle of a scenario go on where they were or at the nearest place that still exists.'
      : 'Replace the package in the same activity; identifiers do not change. Learners in the middle of a scenario go on where they were or at the nearest place that still exists.',
  ];
}

function contactLines({ name, email, page }: Contact): readonly string[] {
  return [[name, email, page].filter((part) => part !== undefined).join(', ')];
}

/** 1 kB is 1,024 bytes. */
export function sizeInWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} kB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** The sheet as a page of its own, to be sent along or printed. */
export function sheetPage({ title, sections }: Sheet): string {
  const inside = sections.map(({ heading, lines, steps }) => {
    const list = steps === true ? 'ol' : 'ul';
    const items = lines.map((line) => `<li>${escapeMarkup(line)}</li>`);
    return `<h2>${escapeMarkup(heading)}</h2>\n<${list}>\n${items.join('\n')}\n</${list}>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.1rem; margin: 1.25rem 0 0.25rem; break-after: avoid; }
ul, ol { margin: 0; padding-left: 1.25rem; }
</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
${inside.join('\n')}
</body>
</html>
`;
}
