import type { Completion } from '../../../src/course/course.ts';
import { launchedOutline } from '../../../src/course/launched-outline.ts';
import type { Format } from '../page.ts';
import { list, said, type SheetSection, table, text } from './sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

interface Element {
  readonly scorm12: string;
  readonly scorm2004: string;
}

const elements = {
  status: { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' },
  time: { scorm12: 'cmi.core.session_time', scorm2004: 'cmi.session_time' },
  decisions: { scorm12: 'cmi.interactions', scorm2004: 'cmi.interactions' },
  objectives: { scorm12: 'cmi.objectives', scorm2004: 'cmi.objectives' },
  resume: { scorm12: 'cmi.suspend_data', scorm2004: 'cmi.suspend_data' },
  exit: { scorm12: 'cmi.core.exit', scorm2004: 'cmi.exit' },
  score: { scorm12: 'cmi.core.score', scorm2004: 'cmi.score' },
  progress: { scorm12: '', scorm2004: 'cmi.progress_measure' },
} as const satisfies Readonly<Record<string, Element>>;

/** What goes to the LMS, and when; for a folder on the web, that nothing does. */
export function aboutReports(facts: SheetFacts): SheetSection {
  const { format } = facts;
  const blocks =
    format === 'web'
      ? [text('Nothing. Progress is kept in the browser it was played in, and nowhere else.')]
      : [
          table(['What', 'When', 'Where an LMS keeps it'], rows(facts, format)),
          text(
            'Saved two seconds after a change and at most every 15 seconds; at once at the end of a scenario, on Save and exit, and when the page is hidden. What an LMS refuses once is sent again.',
          ),
          text(
            'Never: passed or failed, a level of Safety or Alliance, a name. The levels are a teaching device inside the resume data, so that a learner can go on.',
          ),
        ];
  return { id: 'reports', heading: 'What is reported, and when', blocks, isShort: true };
}

function rows({ outline, launchData }: SheetFacts, format: Exclude<Format, 'web'>) {
  const { settings } = launchedOutline(outline, launchData);
  const row = (what: string, when: string, element: keyof typeof elements) =>
    [said(what), said(when), [{ code: elements[element][format] }]] as const;
  return [
    row('Status `incomplete`', 'at the first launch, at once', 'status'),
    row('Status `completed`', 'when the rule below is met; never taken back', 'status'),
    row('Time', 'of each visit; a hidden tab counts for five minutes at most', 'time'),
    ...(settings.decisions === 'reported'
      ? [
          row(
            'One interaction for each decision',
            'in the first play of a scenario: which option; result `neutral`',
            'decisions',
          ),
        ]
      : [row('No single decisions', 'as set by `decisions=kept`', 'decisions')]),
    row('One objective for each scenario', '`completed` when its debrief has been read', 'objectives'),
    row(
      'One objective for the commitment',
      '`completed` when one has been made; never its words',
      'objectives',
    ),
    ...(format === 'scorm2004'
      ? [row('Progress', 'the share of what completes the course', 'progress')]
      : []),
    settings.score === 'share'
      ? row(
          'A score from 0 to 100',
          'the share of what completes the course, whenever it grows; not a grade',
          'score',
        )
      : row('No score', 'unless `score=share` asks for one', 'score'),
    row(
      'Resume data',
      'with every save: choices made, in code; under 4,000 characters in SCORM 1.2',
      'resume',
    ),
    row('Exit `suspend`', 'from the start, so that no LMS drops the resume data', 'exit'),
    ...(settings.reflections === 'reported'
      ? [row('Learners’ own words', 'when they are written; they are told before', 'decisions')]
      : []),
  ];
}

/** The rule of completion in words, with the launch data applied. */
export function aboutCompletion({ outline, launchData, format }: SheetFacts): SheetSection {
  const { completion } = launchedOutline(outline, format === 'web' ? '' : launchData);
  return {
    id: 'completion',
    heading: 'When it is completed',
    blocks: [
      list(
        completionLine(completion),
        'Completed is never taken back: later visits play fully and change nothing that was reported.',
        ...(format === 'web'
          ? []
          : [
              'The course decides; leave mastery score and thresholds of the LMS empty. The package asks for none.',
            ]),
      ),
    ],
    isShort: true,
  };
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
