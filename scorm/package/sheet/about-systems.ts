import { launchedOutline } from '../../../src/course/launched-outline.ts';
import { list, type SheetSection, steps } from './sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

/*
 * Menus are named as the makers of each LMS name them where we could look: Moodle 5.1 and ILIAS 9 by their English words,
 * Blackboard by its help pages. Of the others, what to look for is told instead.
 */

interface System {
  readonly name: string;
  readonly imported: string;
  readonly settings: string;
  readonly shown: string;
  readonly tested: string;
  readonly updated: string;
}

const systems: readonly System[] = [
  {
    name: 'Moodle (and Totara)',
    imported:
      'Edit mode, Add an activity or resource, **SCORM package**; drop the zip on **Package file**. Not as a File.',
    settings:
      'Number of attempts: **Unlimited attempts**. Force new attempt: **No**. Force completed: **No**. Lock after final attempt: **No**. Completion: **Require status: Completed**, and no minimum score. SCORM standards mode of the site may be on or off.',
    shown:
      'Current window works (650 px beside the contents); **New window** gives more room. Student skip content structure page: **Always**. Disable preview mode: **Yes**, because previews record nothing.',
    tested: 'Reports in the activity: one attempt, “Incomplete”, with interactions in its track details.',
    updated:
      'Settings of the same activity, new zip on **Package file**, save. Attempts stay, because identifiers do. The Moodle app plays SCORM 1.2 only, and needs “Protect package downloads” off.',
  },
  {
    name: 'Canvas',
    imported:
      '**SCORM** in the course’s menu, **Upload**. If it is not there, whoever runs Canvas has to switch it on; free Canvas has no SCORM.',
    settings:
      'When Canvas asks as what to import, choose the way **without a grade**, unless `score=share` is set. Learners open it from the module or assignment; a copied address of the lesson expires.',
    shown: 'In the page; where a new tab is offered, it gives more room.',
    tested: 'Look for the report of the lesson in the SCORM list: status and time for the learner.',
    updated:
      'Look for a way to replace the file of the same lesson. A second upload is a new lesson with new records: then leave the old one until its learners are done.',
  },
  {
    name: 'Blackboard',
    imported:
      'Ultra: Course Content, plus sign, Create, **SCORM package**, Upload SCORM package. Original: Build Content, Content Package (SCORM).',
    settings:
      'Attempts allowed: **Unlimited**. Grade SCORM: **off** unless `score=share` is set; it cannot be changed after the import. No single SCO graded.',
    shown: 'In the page or in a new window, as you like; allow pop-ups for a window.',
    tested:
      'With the account of a learner; the attempt is under the item’s submissions or in the Grade Center.',
    updated:
      'Look in the item for a way to upload the package again. If there is none, add it as a new item and hide the old one when its learners are done.',
  },
  {
    name: 'Brightspace',
    imported:
      'In a module of Content look for SCORM under Add Existing or Upload/Create. It needs the Content Service permission to add SCORM objects; without it you see the older player.',
    settings:
      'No grade item, unless `score=share` is set: the older player makes a grade from a score alone. If you can choose, take the new player; not both in one course.',
    shown: 'In the page or in a new window; the new player has a default for viewing.',
    tested: 'Course options of Content, **View Reports**.',
    updated:
      'Look for the way to update or overwrite the SCORM object and keep its topic. If it asks what to do with attempts under way, let them go on.',
  },
  {
    name: 'ILIAS',
    imported: 'Add a **Learning Module SCORM** in the repository, in presentation mode, with the zip.',
    settings:
      'Settings: **Online**; Max. Attempts: empty; **Set Review when Completed**: off; **Prevent from Logging-Out Automatically**: on. Learning progress: by the status of the SCO.',
    shown: 'In the page or in a window; without the tree, as there is one SCO.',
    tested: 'Learning progress and tracking data of the module.',
    updated:
      'Settings, **Upload new version**. ILIAS takes it only if `imsmanifest.xml` is byte for byte the same (“Incompatible module”): it is while files, title and launch data stay. Otherwise add a new module and take the old one offline when its learners are done.',
  },
  {
    name: 'SuccessFactors',
    imported:
      'Learning Administration, **Content**, **Import Content**, with a short file name; add the content object to an online item. Host it on iContent: another host needs the cross-domain solution.',
    settings:
      'Content object: mastery score **empty**; completion when the content says completed. Review of completed items: allowed.',
    shown: 'It opens a window of its own: allow pop-ups.',
    tested: 'With a learner’s learning plan; look at the content’s status and at the learning history.',
    updated:
      'Look for the way to replace the files of the same content object. Tell learners to use Save and exit: a session ends after 30 minutes without a sign of life.',
  },
];

/** In the order of an administrator's work, the same for each LMS. */
export function aboutSystems(): SheetSection {
  return {
    id: 'systems',
    heading: 'Step by step, for six systems',
    blocks: systems.map((system) => ({
      kind: 'part',
      heading: system.name,
      blocks: [list(...linesOf(system))],
    })),
  };
}

export function aboutTest(facts: SheetFacts): SheetSection {
  return {
    id: 'test',
    heading: 'To test it in ten minutes, in any LMS',
    blocks: [steps(...testSteps(facts))],
    isShort: true,
  };
}

function testSteps({ format, outline, launchData }: SheetFacts): readonly string[] {
  const { settings } = launchedOutline(outline, launchData);
  const seen = [
    'in progress',
    'the time of both visits',
    ...(settings.decisions === 'reported' ? ['two interactions'] : []),
    ...(format === 'scorm2004' ? ['progress'] : []),
  ];
  return [
    'Import it into a course for tests: attempts not limited, no mastery score, status not overruled by the LMS.',
    'Open it with a learner’s account, play two decisions of a scenario, press “Save and exit”. The LMS shows “in progress” and a time.',
    'Open it again: the course asks whether to go on where you were. Go on; both decisions are there.',
    `Look at the report: ${seen.join(', ')}. If anything is missing, see “If it does not report”.`,
  ];
}

function linesOf({ imported, settings, shown, tested, updated }: System): readonly string[] {
  return [
    `**Import.** ${imported}`,
    `**Settings.** ${settings}`,
    `**Window.** ${shown}`,
    `**Test.** ${tested}`,
    `**Update.** ${updated}`,
  ];
}
