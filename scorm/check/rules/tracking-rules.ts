import { inManifest } from './in-manifest.ts';
import type { Standard } from './manifest.ts';
import type { ReadElement } from './read-xml.ts';
import type { Rule } from './rule.ts';
import { all, attributeOf, children, localName, textOf } from './xml-walk.ts';

const followers = 'Moodle, and LMSs that follow the standard';
const mostLaunchData: Readonly<Record<Standard, number>> = { '1.2': 255, '2004': 4000 };

/** Sequencing that asks nothing of an LMS but to show one course. */
const harmless = ['controlMode', 'objectives', 'deliveryControls'];

const spellings: Readonly<Record<Standard, readonly string[]>> = {
  '1.2': ['datafromlms', 'masteryscore', 'maxtimeallowed', 'timelimitaction', 'prerequisites'],
  '2004': ['dataFromLMS', 'timeLimitAction', 'completionThreshold'],
};

/** What the manifest asks of an LMS besides opening a page: several lessons, an order, thresholds, settings. */
export const trackingRules: readonly Rule[] = [
  {
    code: 'map-info',
    severity: 'error',
    cares: 'Moodle, whose import breaks off',
    says: () => 'The manifest shares objectives between lessons (mapInfo).',
    todo: 'Export the course without shared objectives, or as SCORM 1.2.',
    finds: elementsCalled('mapInfo'),
  },
  {
    code: 'lessons-several',
    severity: 'warning',
    cares:
      'Moodle with SCORM 2004, where the second lesson records nothing until the page is loaded again, Skillport, and Volkswagen’s LMS, which takes one lesson',
    says: (names) => `The package holds several lessons that report results: ${names}.`,
    todo: 'Export each lesson as a package of its own, or try all of them in your LMS, one after the other, first.',
    finds: inManifest(({ items, resources }) => {
      const lessons = new Set(
        resources.filter(({ element }) => kindOf(element).toLowerCase() === 'sco').map(({ id }) => id),
      );
      const found = items.filter((item) => lessons.has(attributeOf(item, 'identifierref')));
      return found.length < 2
        ? []
        : found.map((item) => [textOf(children(item, 'title')[0]) || attributeOf(item, 'identifier'), item]);
    }),
  },
  {
    code: 'sequencing',
    severity: 'warning',
    cares: 'Moodle, Docebo and Electude, which do not follow such rules',
    says: (names) => `The manifest asks the LMS to lead learners by rules: ${names}.`,
    todo: 'Make sure that the course also makes sense when everything may be opened in any order.',
    finds: inManifest(({ root }) =>
      [
        ...all(root, 'sequencing').flatMap((each) =>
          children(each).filter((child) => !harmless.includes(localName(child))),
        ),
        ...all(root, 'controlMode').filter(
          ({ attributes }) => attributes['choiceExit'] === 'false' || attributes['forwardOnly'] === 'true',
        ),
        ...all(root, 'prerequisites'),
      ].map((each) => [localName(each), each] as const),
    ),
  },
  {
    code: 'mastery-score',
    severity: 'warning',
    cares: 'Moodle and SCORM Cloud, which then decide by the score whether learners passed',
    says: (names) =>
      `The manifest sets a mastery score (${names}), by which an LMS may overrule what the course reports.`,
    todo: 'Leave it out, unless the score alone should decide.',
    finds: inManifest(({ root }) =>
      all(root, 'masteryscore')
        .filter((each) => isScore(textOf(each)))
        .map((each) => [textOf(each), each] as const),
    ),
  },
  {
    code: 'mastery-range',
    severity: 'error',
    cares: followers,
    says: (names) => `A mastery score is a number from 0 to 100, not ${names}.`,
    todo: 'Correct it, or take it out.',
    finds: inManifest(({ root }) =>
      all(root, 'masteryscore')
        .filter((each) => !isScore(textOf(each)))
        .map((each) => [textOf(each), each] as const),
    ),
  },
  {
    code: 'completion-threshold',
    severity: 'warning',
    cares: followers,
    says: () =>
      'The manifest sets a completion threshold, by which an LMS overrules what the course reports.',
    todo: 'Leave it out, unless progress alone should decide; the 3rd and 4th Edition also write it differently.',
    finds: elementsCalled('completionThreshold'),
  },
  {
    code: 'passing-score',
    severity: 'warning',
    cares: 'LMSs that follow the standard; Moodle shows it and does not apply it',
    says: () => 'The manifest sets a passing score, so LMSs decide differently who passed.',
    todo: 'Leave it out, and let the course decide.',
    finds: inManifest(({ root }) =>
      all(root)
        .filter((each) => attributeOf(each, 'satisfiedByMeasure') === 'true')
        .map((each) => [localName(each), each] as const),
    ),
  },
  {
    code: 'time-limit',
    severity: 'warning',
    cares: 'LMSs that follow the standard; others do nothing',
    says: (names) =>
      `The manifest limits time or attempts (${names}), which some LMSs enforce and others do not.`,
    todo: 'Leave it out, and set limits in your LMS.',
    finds: inManifest(({ root }) =>
      all(root)
        .filter((each) => ['maxtimeallowed', 'timelimitaction'].includes(localName(each).toLowerCase()))
        .map((each) => [localName(each), each] as const),
    ),
  },
  {
    code: 'launch-data',
    severity: 'error',
    cares: 'the official checker, and LMSs that cut longer ones',
    says: (names) => `The launch settings in the manifest are too long (${names} characters).`,
    todo: 'Shorten them to 255 characters (4,000 in SCORM 2004).',
    finds: inManifest(({ root, standard }) =>
      all(root)
        .filter((each) => localName(each).toLowerCase() === 'datafromlms')
        .filter((each) => textOf(each).length > mostLaunchData[standard])
        .map((each) => [String(textOf(each).length), each] as const),
    ),
  },
  {
    code: 'element-spelling',
    severity: 'error',
    cares: 'the official checker, and LMSs that validate as it does',
    says: (names) => `The manifest spells ${names} as the other SCORM does, so it may be overlooked.`,
    todo: 'Export the course again; SCORM 1.2 has small letters only, SCORM 2004 capitals within.',
    finds: inManifest(({ root, standard }) => {
      const known = spellings[standard].map((word) => word.toLowerCase());
      return all(root)
        .filter((each) => known.includes(localName(each).toLowerCase()))
        .filter((each) => !spellings[standard].includes(localName(each)))
        .map((each) => [localName(each), each] as const);
    }),
  },
];

function elementsCalled(name: string) {
  return inManifest(({ root }) => all(root, name).map((each) => [name, each] as const));
}

function isScore(text: string): boolean {
  return /^\d{1,3}(?:\.\d+)?$/.test(text) && Number(text) <= 100;
}

/** As the attribute says, however it is spelt: the spelling is a rule of its own. */
export function kindOf({ attributes }: ReadElement): string {
  const key = Object.keys(attributes).find((name) => /(?:^|:)scormtype$/i.test(name));
  return key === undefined ? '' : (attributes[key] ?? '');
}
