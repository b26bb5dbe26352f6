import type { CourseOutline } from '../../../src/course/course.ts';
import { launchedOutline, launchNames } from '../../../src/course/launched-outline.ts';
import { type SiteSetting, siteSettings } from '../../../src/course/site-settings.ts';
import { list, type SheetSection, table, text, type Words } from './sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

/** Every setting with its values, its default and what holds here. A folder on the web has no launch data. */
export function aboutSettings({
  format,
  outline,
  launchData,
  measured,
}: SheetFacts): readonly SheetSection[] {
  if (format === 'web') return [];
  const here = launchedOutline(outline, launchData);
  const settings = siteSettings.filter(({ only = format }) => measured === undefined || only === format);
  return [
    {
      id: 'settings',
      heading: 'Settings, by launch data',
      blocks: [
        text(
          'Write them as `a=b&c=d`, at most 255 characters, such as `er=2&score=share`. What the launch data say wins over the course; a value that is misspelt is passed over, and nothing ever asks for more than there is.',
        ),
        table(
          [
            'What it settles',
            'Launch data',
            'Default',
            measured === undefined ? 'In this course' : 'In this package',
          ],
          settings.map((setting) => [
            [setting.only === undefined ? setting.what : `${setting.what} (SCORM 2004)`],
            valuesOf(setting),
            [setting.usual ?? 'the course says'],
            nowOf(setting, here, launchData),
          ]),
        ),
      ],
    },
    {
      id: 'launch-data',
      heading: 'Where launch data are entered',
      blocks: [
        list(
          '**Into the package**, which works in every LMS: in the studio under Export, “Settings for this package”, or with `npm run package -- --settings "score=share"`. They stand in `imsmanifest.xml` (SCORM 1.2 `adlcp:datafromlms`, SCORM 2004 `adlcp:dataFromLMS`).',
          '**Moodle, Canvas, Blackboard, Brightspace, ILIAS** read them from there at import; we know of no field for them. Make a package with the settings and bring it in as an update.',
          '**SuccessFactors and others**: look in the settings of the lesson or content object for “launch data”, “data from LMS” or “parameters”. If there is no such field, use the package.',
        ),
      ],
    },
  ];
}

function valuesOf({ name, values }: SiteSetting): Words {
  return values.flatMap(({ value, means, isExample }, index) => [
    ...(index === 0 ? [] : ['; ']),
    { code: `${name}=${value}` },
    isExample === true ? ` (${means})` : `: ${means}`,
  ]);
}

/** What the course says, with its launch data. */
function nowOf({ name, inCourse, values }: SiteSetting, here: CourseOutline, launchData: string): Words {
  if (inCourse !== undefined) return [{ code: inCourse(here) }];
  const written = launchNames(launchData)[name];
  return values.some(({ value }) => value === written) ? [{ code: written ?? '' }] : ['the default'];
}
