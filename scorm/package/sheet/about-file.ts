import { cardTitle } from '../../../src/course/card-title.ts';
import type { CourseOutline, ScenarioCard } from '../../../src/course/course.ts';
import type { Format } from '../page.ts';
import type { Edition } from '../scorm2004/manifest.ts';
import { said, type SheetBlock, type SheetSection, sizeInWords, table, type Words } from './sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

const standards: Readonly<Record<Format, (edition: Edition) => string>> = {
  scorm12: () => 'SCORM 1.2',
  scorm2004: (edition) => `SCORM 2004, ${edition === 3 ? '3rd' : '4th'} Edition`,
  web: () => 'A folder for a web server, without an LMS',
};

const kinds: Readonly<Record<ScenarioCard['kind'], string>> = {
  er: 'emergency room',
  clinic: 'clinic',
  orientation: 'first steps, not counted',
};

/** `two-way-street-scorm12.zip, 590 kB: SCORM 1.2, 6 scenarios, version 0.1.0, build 1a2b3c4d.` */
export function leadOf({ called, format, edition, outline, measured }: SheetFacts): Words {
  const amount = outline.scenarios.length === 1 ? 'one scenario' : `${outline.scenarios.length} scenarios`;
  const size = measured === undefined ? '' : `, ${sizeInWords(bytesOf(format, measured.sizes))}`;
  return [
    { code: fileOf(called, format) },
    `${size}: ${[standards[format](edition), amount, ...versionOf(outline, measured !== undefined)].join(', ')}.`,
  ];
}

function bytesOf(format: Format, sizes: { readonly packed: number; readonly unpacked: number }): number {
  return format === 'web' ? sizes.unpacked : sizes.packed;
}

function versionOf({ version, build }: CourseOutline, isBuilt: boolean): readonly string[] {
  return isBuilt ? [`version ${version}`, `build ${build}`] : [];
}

function fileOf(called: string, format: Format): string {
  return format === 'web' ? `${called}/` : `${called}.zip`;
}

export function aboutFile(facts: SheetFacts): SheetSection {
  return { id: 'file', heading: 'What it is', blocks: [filed(facts), listed(facts)] };
}

function filed({ called, format, edition, outline, launchData, measured }: SheetFacts): SheetBlock {
  const { title, summary, language } = outline;
  return table(
    ['', ''],
    [
      [['Course'], [{ title }, ': ', { title: summary }]],
      [
        ['File'],
        said(
          `\`${fileOf(called, format)}\`, ${standards[format](edition)}${format === 'web' ? '' : ': one lesson (one SCO)'}. Its name may be changed.`,
        ),
      ],
      [
        ['Version'],
        said(
          measured === undefined
            ? 'Of the program, and a build id made from the contents; both stand on every page of the course and in the `ADMIN.html` of each package.'
            : `${outline.version}, build \`${outline.build}\`, made from its contents; both stand on every page of the course.`,
        ),
      ],
      [['Languages'], [`Course: ${language}; interface: English.`]],
      ...(format === 'web'
        ? []
        : [
            [
              ['Launch data in it'],
              launchData === ''
                ? ['none']
                : [{ code: launchData }, '; the LMS can put others in their place.'],
            ],
          ]),
    ],
  );
}

function listed({ outline: { scenarios, orientation } }: SheetFacts): SheetBlock {
  return table(
    ['Scenario', 'Its id', 'Where', 'Minutes'],
    [scenarios, orientation ?? []]
      .flat()
      .map(({ id, title, kind, minutes: [from, to] }) => [
        [{ title: cardTitle({ title }) }],
        [{ code: id }],
        [kinds[kind]],
        [from === to ? String(from) : `${from} to ${to}`],
      ]),
  );
}
