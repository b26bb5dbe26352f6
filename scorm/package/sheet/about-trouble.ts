import { list, type SheetSection, steps, text } from './sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

/** From the first screen to the reason why a course does not report. */
export function aboutTrouble({ format }: SheetFacts): readonly SheetSection[] {
  const records = aboutRecords();
  if (format === 'web') return [records];
  return [
    {
      id: 'trouble',
      heading: 'If it does not report',
      blocks: [
        steps(
          'Open the course in the LMS **with a learner’s account**: most LMSs record nothing for teachers, in previews and in review.',
          'On the first page press **Check this LMS**, at the foot; or set the launch data to `check=lms`, or put `?check=lms` after `index.html` in its address, and it opens by itself. It only reads. Each line says in plain words what was found and what to change; the whole can be copied for support.',
          'A sentence at the foot of the course says what is so: not saved yet, kept in this browser only, signed out, open in another window. On Save and exit stands what was sent, and when. All of it is tried again by itself.',
          `If that names no reason, import the small **check package**, \`two-way-street-check-${format}.zip\` (beside the course in a release, or \`npm run package -- --check-package\`), as a lesson of its own. It writes what a course writes, and after three launches it gives a report as text for support. It shares no identifier with the course.`,
          'Or open this zip in the LMS on your desk (`npm start`): it shows each call, its answer, and what is stored. If it reports there, the reason is in the LMS.',
        ),
      ],
      isShort: true,
    },
    records,
  ];
}

function aboutRecords(): SheetSection {
  return {
    id: 'records',
    heading: 'To check a completion record',
    blocks: [
      text(
        'A learner can hand in a record as a text file with a check code. Open the course (or `index.html` of the unpacked package, without a network), go to the list of scenarios, and at its foot press “For administrators: check a record”. Paste the text or choose its file: the page says whether code and text agree. Nothing leaves it. The code shows that the text is as this course made it, not who did it.',
      ),
    ],
  };
}

export function aboutQuestions({ contact }: SheetFacts): readonly SheetSection[] {
  if (contact === undefined) return [];
  const { name, email, page } = contact;
  const words = [name, email, page].filter((part) => part !== undefined).join(', ');
  return [
    {
      id: 'questions',
      heading: 'Questions about the course',
      blocks: [{ kind: 'list', items: [[{ title: words }]] }],
      isShort: true,
    },
  ];
}

export function aboutWeb(): readonly SheetSection[] {
  return [
    {
      id: 'putting-it-up',
      heading: 'Putting it up',
      blocks: [
        steps(
          'Put the files into a folder of any web server, and give people the address of `index.html` in it.',
          'Reload the page once after playing a decision: it asks whether to go on from there.',
        ),
        list('To keep track of who did what, use a SCORM package in an LMS instead.'),
      ],
      isShort: true,
    },
  ];
}
