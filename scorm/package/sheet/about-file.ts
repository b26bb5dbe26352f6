import { cardTitle } from '../../../src/course/card-title.ts';
import type { ScenarioCard } from '../../../src/course/course.ts';
import type { Format } from '../page.ts';
import type { Edition } from '../scorm2004/manifest.ts';
import { sizeInWords } from '../size-in-words.ts';
import { said, type SheetBlock, type SheetSection, table } from './sheet.ts';
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

/** `SCORM 1.2, 6 scenarios, version 0.1.0, build 1a2b3c4d; 590 kB packed.` */
export function leadOf({ format, edition, outline, measured }: SheetFacts): string {
  const amount = outline.scenarios.length === 1 ? 'one scenario' : `${outline.scenarios.length} scenarios`;
  const parts = [standards[format](edition), amount];
  if (measured === undefined) return `${parts.join(', ')}.`;
  const { packed, unpacked } = measured.sizes;
  const size = format === 'web' ? sizeInWords(unpacked) : `${sizeInWords(packed)} packed`;
  return `${[...parts, `version ${outline.version}`, `build ${outline.build}`].join(', ')}; ${size}.`;
}

export function aboutFile(facts: SheetFacts): SheetSection {
  return { id: 'file', heading: 'What it is', blocks: [filed(facts), listed(facts)] };
}

function filed({ format, edition, outline, launchData, measured }: SheetFacts): SheetBlock {
  const { title, summary, language } = outline;
  return table(
    ['', ''],
    [
      [['Course'], [{ title }, ': ', { title: summary }]],
      [['Standard'], [`${standards[format](edition)}${format === 'web' ? '' : ': one lesson (one SCO)'}`]],
      [
        ['Identifier'],
        said(
          `\`${outline.id}\`${format === 'web' ? '' : ': an LMS keeps records by it, so it never changes; the file’s name may'}`,
        ),
      ],
      [
        ['Version'],
        said(
          measured === undefined
            ? 'Of the program, and a build id made from the contents; both stand on the page “Check this LMS”, in completion records and in the `ADMIN.html` of each package.'
            : `${outline.version}, build \`${outline.build}\`, made from its contents; both stand on the page “Check this LMS” and in completion records.`,
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
