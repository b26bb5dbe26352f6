/** The record of what was done, and the page that checks one. */
export const record = {
  title: 'A record of what you did',
  lead: 'To keep, to print, or to hand in. It says what was done, and nothing about how.',
  made: (course: string) => `${course}: a record of what was done`,
  version: (version: string, build: string) => `Version ${version}, build ${build}`,
  day: (day: string) => `Made on ${day}`,
  scenarios: 'Scenarios finished, each with its debrief',
  scenario: (title: string, kind: string, minutes: string) => `${title} (${kind}, made for ${minutes})`,
  noScenarios: 'None yet',
  minutes: (from: number, to: number) =>
    `Together they are made for ${from === to ? from : `${from} to ${to}`} minutes. The time that was really spent is not known here.`,
  complete: {
    yes: 'All that completes this course at this site was done.',
    no: (done: number, needed: number) =>
      `Of what completes this course at this site, ${done} of ${needed} was done so far.`,
  },
  commitment: 'Commitment and looking back',
  committedOn: (day: string) => `A commitment was made on ${day}.`,
  notCommitted: 'No commitment was made yet.',
  lookedBack: [
    'It has not been looked back on yet.',
    'It was looked back on once.',
    'It was looked back on twice.',
  ],
  words: (sentence: string) => `In these words: ${sentence}`,
  limits: 'What this is not',
  notCompetence: 'This is not a certificate of competence.',
  neverAGrade:
    'The levels shown during play are a teaching device, never a grade. They are not recorded here, and they measure no real person.',
  withWords: 'Put the words of my commitment into the record',
  download: 'Download as a text file',
  print: 'Print',
  back: 'Back to the scenarios',
  name: 'Name, written by hand',
  code: 'Check code',
  codeHint:
    'The code is worked out from every word above, the version and the build. Whoever receives the text file can check it in this course, on the page “Check a record”.',
  verify: 'Check a record',
  file: (day: string) => `two-way-street-record-${day}.txt`,
};

export const verify = {
  title: 'Check a record',
  lead: 'For those who receive a record of this course. Paste its text here, or drop the text file anywhere on the field. Nothing leaves this page.',
  text: 'Text of the record, from its first line to the check code',
  file: 'Or choose the text file',
  check: 'Check',
  clear: 'Start again',
  back: 'Back to the scenarios',
  what: 'What the code can show',
  shows:
    'The code shows that the text is as this course made it. It does not show who did it, and someone with this package and patience could forge one. Spaces, line breaks and dashes do not count; every word and number does.',
  covered: 'This is the text that the code covers:',
  here: (course: string, version: string) => `This page belongs to ${course}, version ${version}.`,
  verdict: {
    agrees: 'Code and text agree.',
    agreesMore: 'The text is as this version of the course made it.',
    changed: 'The text was changed after it was made.',
    changedMore:
      'A word, a number or the code is not as it was. Ask for the text file itself, and try once more.',
    otherVersion: (version: string) => `Made by another version of this course: ${version}.`,
    otherAgrees: 'Code and text agree.',
    otherNot:
      'By this version’s count, code and text do not agree. The package of that version can say for sure.',
    otherCourse: 'This is not a record of this course.',
    otherCourseMore: (course: string) => `It names the course “${course}”.`,
    noRecord: 'This is not a record of this course.',
    noRecordMore: 'A record begins with a line in square brackets: [record …]. No such line was found.',
    noCode: 'The end is missing.',
    noCodeMore: 'A record ends with a line in square brackets: [check code …]. Please paste that line too.',
    empty: 'There is nothing to check yet.',
    emptyMore: 'Paste the text of a record, or choose its file.',
    tooLong: 'This is too long for a record.',
    tooLongMore: 'A record is about one page. What you gave has more than 100,000 characters.',
    tooBig: 'This file is too big for a record, so it was not opened.',
    tooBigMore: 'A record is a text file of a few kilobytes; files over 100 kB are refused.',
    unread: 'The file could not be read.',
    unreadMore: 'Open it in a text editor, and paste its text instead.',
  },
};
