/** What stands on the page that checks an LMS, besides what a check says of itself. */
export const page = {
  title: 'Check this LMS',
  standards: { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' },
  steps: {
    label: 'Three launches',
    launch: (launch: number) => `Launch ${launch}`,
    /** What each launch does, and how it is left. */
    does: {
      1: { name: 'Write', leave: 'then close the window' },
      2: { name: 'Look again', leave: 'then go to another page' },
      3: { name: 'Finish', leave: 'with the button' },
    },
    done: 'done',
    now: 'you are here',
    toCome: 'to come',
  },
  answers: {
    'launched-before': { yes: 'Yes, it has been launched before', no: 'No, this is the first launch' },
    'check-again': { yes: 'Begin anew', no: '' },
  },
  finish: 'Finish the check',
  faults: {
    heading: (count: number) => (count === 1 ? 'One fault was found' : `${count} faults were found`),
    none: 'No fault was found',
    change: 'What to change',
    seen: 'What the LMS answered',
  },
  notes: {
    heading: 'Worth knowing',
    seen: 'What it was seen by',
  },
  lines: {
    heading: 'What was tried',
    states: { waiting: 'not tried yet', well: 'fine', noted: 'unusual', wrong: 'wrong' },
    /** An earlier launch in one line. */
    earlier: (launch: number, wrong: number, noted: number) =>
      `Launch ${launch}: ${wrong === 0 ? (noted === 0 ? 'all fine' : `${noted} unusual`) : `${wrong} wrong`}`,
    now: (launch: number) => `Launch ${launch}, now`,
  },
  report: {
    heading: 'The report for support',
    soFar: 'The report so far',
    about: 'Plain text, without the name or the id of the account.',
    label: 'Report',
    copy: 'Copy',
    save: 'Save as text file',
    copied: 'Copied.',
    blocked: 'This browser does not allow copying here. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
    saved: 'Handed to the browser to be saved.',
    file: (standard: string, day: string) => `lms-check-${standard}-${day}.txt`,
  },
  stores:
    'The check stores marks of its own under the account that runs it, and nothing of anyone else’s. Remove it from the LMS when you have the report.',
  version: (version: string, build: string) => `Two-Way Street ${version}, build ${build}`,
};
