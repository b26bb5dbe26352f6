type Standard = 'scorm12' | 'scorm2004';
type By = 'here' | 'parent' | 'opener';

const standards = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' } as const;

/** "Check this LMS": what can be seen of the learning system without writing to it. */
export const lmsCheck = {
  title: 'Check this LMS',
  lead: 'For administrators and support. This page only reads: it writes nothing, saves nothing and sends nothing.',
  signs: { good: 'In order', worry: 'Needs attention', note: 'For information' },
  verdict: {
    works: {
      said: 'This LMS answers, and said yes to all that this course sent so far.',
      more: 'Nothing in this visit is against it. Whether it keeps what it takes from one visit to the next, the check package tries in three launches.',
    },
    nothingSent: {
      said: 'This LMS answers.',
      more: 'Nothing had to be saved in this visit so far. Play a scene, then look again.',
    },
    unsure: {
      said: 'This LMS answers, and the last save is not confirmed yet.',
      more: 'The course keeps trying. Wait half a minute and look again; if it stays so, look at the connection.',
    },
    offline: {
      said: 'This browser is offline, so nothing arrives at the LMS.',
      more: 'The course keeps trying. Look again once the connection is back.',
    },
    closed: {
      said: 'This visit is closed, and the LMS has confirmed it.',
      more: 'Open the course again to look at the LMS while it is open.',
    },
    web: {
      said: 'This package is for the web: it reports to no LMS.',
      more: 'Progress is kept in this browser only. For an LMS, upload the package for SCORM 1.2 or SCORM 2004 instead.',
    },
    means: 'For learners',
    change: 'What to change',
    also: 'Also seen',
    seen: 'What it was seen by, for support',
  },
  sections: {
    way: 'The way to the LMS',
    visit: 'The learner and this visit',
    stored: 'What is stored',
    browser: 'This browser',
    course: 'This course',
  },
  way: {
    api: 'LMS found',
    where: {
      here: 'Yes, in this very window',
      around: 'Yes, in the window around this one',
      up: (windows: number) => `Yes, ${windows} windows up`,
      opener: 'Yes, in the window that opened this one',
      openerUp: (windows: number) =>
        windows === 1
          ? 'Yes, in the window around the one that opened this one'
          : `Yes, ${windows} windows up from the one that opened this one`,
      none: (windows: number) =>
        windows === 1
          ? 'No. There is only this window, and no LMS in it'
          : `No, in none of ${windows} windows`,
      other: (standard: Standard) => `No. There is only one for ${standards[standard]}`,
      foreign: 'No. A window on the way is of another site, and may not be looked into',
    },
    windows: 'Windows looked into',
    window: (by: By, readable: boolean, has: readonly Standard[]) => {
      const where = { here: 'this one', parent: 'around it', opener: 'opener' }[by];
      if (!readable) return `${where}: of another site`;
      return has.length === 0 ? where : `${where}: ${has.map((each) => standards[each]).join(' and ')}`;
    },
    now: 'Still there now',
    state: {
      same: 'Yes',
      gone: 'No, it has gone since the course was opened',
      another: 'No, another one stands in its place',
      never: 'There was none to begin with',
      late: 'It has come since, too late for this visit. Close the course and open it again',
    },
    standard: 'Standard of the package',
    standards: { ...standards, none: 'None: it is for the web' },
    opened: 'Opening the visit',
    openings: {
      open: 'The LMS said yes',
      refused: 'The LMS did not open the visit',
      closed: 'Opened, and closed again',
      none: 'There was nothing to open',
    },
  },
  visit: {
    learner: 'Learner',
    name: 'Learner’s name',
    mode: 'Mode',
    modes: {
      normal: 'Normal: what learners do is recorded',
      review: 'Review: for looking back, nothing is recorded',
      browse: 'Browse: for looking only, nothing is recorded',
    } as Readonly<Record<string, string>>,
    credit: 'Counts',
    credits: { credit: 'Yes, for credit', 'no-credit': 'No, without credit' } as Readonly<
      Record<string, string>
    >,
    entry: 'Entry',
    entries: {
      'ab-initio': 'First visit',
      resume: 'Coming back to where it was left',
      '': 'Neither a first visit nor a return, says the LMS',
    } as Readonly<Record<string, string>>,
    status: 'Status',
    statuses: {
      'not attempted': 'Not attempted',
      unknown: 'Not known yet',
      incomplete: 'Under way',
      completed: 'Completed',
      passed: 'Passed',
      failed: 'Failed',
      browsed: 'Looked at',
    } as Readonly<Record<string, string>>,
    success: 'Success',
    score: 'Score',
    noScore: 'None, as long as the course is not asked to report one',
    progress: 'Progress',
    share: (share: string) => `${Math.round(Number(share) * 100)} %`,
    time: 'Time of earlier visits',
    language: 'Language the LMS asks for',
    'launch-data': 'Launch data',
    'pass-mark': 'Pass mark',
    noPassMark: 'None, which is right for this course',
    passMark: (mark: string) => `${mark}. It can override the status that the course sets: take it out`,
    core: 'Elements it names',
    version: 'Version of its data model',
  },
  stored: {
    text: 'Place in the course',
    characters: (count: number, promised: number) =>
      `${count.toLocaleString('en')} of ${promised.toLocaleString('en')} characters that the standard promises`,
    noText: 'Nothing is stored yet',
    bookmark: 'Bookmark',
    decisions: 'Single decisions',
    scenarios: 'Single scenarios',
    rows: (count: string) => (/^\d+$/.test(count) ? `Can be recorded; ${count} so far` : 'Can be recorded'),
    cannot: 'Cannot be recorded here',
    sent: 'Read back',
    saves: 'Saves in this visit',
    noSaves: 'None yet',
    save: (went: boolean, time: string, seconds: string) =>
      `${time}: ${went ? 'taken' : 'refused'}${seconds === '' ? '' : `, after ${seconds} s`}`,
    refused: 'Values refused in this visit',
    value: (element: string, time: string) => `${element} at ${time}`,
    cutShort: 'Reading was stopped',
    cutShortWords: 'The LMS was too slow, or broke off, so the rest was not asked for',
  },
  reading: {
    nothing: 'No value',
    unknown: 'The LMS does not have it',
    error: (error: string, says: string) => `Not answered: error ${error}${says === '' ? '' : `, “${says}”`}`,
    threw: 'The LMS broke off when it was asked',
    noAnswer: 'The LMS gave no answer at all',
  },
  browser: {
    local: 'Memory of this browser',
    session: 'Memory of this tab',
    open: 'Open to this page',
    closed: 'Closed to this page: nothing can be kept here if the LMS cannot be reached',
    closedTab: 'Closed to this page',
    keeps: 'Kept here for this course',
    keepsNothing: 'Nothing',
    kept: (entries: number, characters: number) =>
      `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${characters.toLocaleString('en')} characters`,
    frame: 'Size of this frame',
    size: (width: number, height: number) => `${width} × ${height} pixels`,
    narrow: (size: string) => `${size}. The course works from 320 pixels on`,
    screen: 'Screen',
    zoom: 'Zoom and density',
    density: (ratio: number, pinch: number) =>
      `${Math.round(ratio * 100) / 100} device pixels for each pixel${pinch === 1 ? '' : `, pinched to ${Math.round(pinch * 100)} %`}`,
    browser: 'Browser',
    on: (browser: string, system: string) => (system === '' ? browser : `${browser} on ${system}`),
    unknownBrowser: 'Not known to us',
    connection: 'Connection',
    online: 'Online',
    offline: 'Offline',
    secure: (secure: boolean) => (secure ? 'encrypted (https)' : 'not encrypted'),
    file: 'opened as a file',
    address: 'Address of this page',
    languages: 'Languages of this browser',
  },
  course: {
    title: 'Course',
    version: 'Version',
    build: 'Build',
    id: 'Course id',
    language: 'Language',
  },
  again: 'Look again',
  lookedAt: (time: string) => `Looked at ${time}.`,
  copy: 'Copy as text',
  withName: 'Put in the learner’s name and id',
  back: 'Back',
  report: {
    title: 'Two-Way Street: check of an LMS',
    at: (time: string) => `Looked at ${time}`,
    left: 'left out',
    signs: { good: '[ok]', worry: '[!!]', note: '[  ]' },
  },
};
