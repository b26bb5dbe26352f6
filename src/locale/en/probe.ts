const whole = (value: number) => value.toLocaleString('en-GB');
const characters = (count: number) => `${whole(count)} ${count === 1 ? 'character' : 'characters'}`;

/** What the check package says: each line of a check, what the person is to do, and the report. */
export const probe = {
  /** `title`: what is tried. The rest: what came of it. */
  lines: {
    finds: {
      title: 'Is the learning system there?',
      well: 'The learning system is there.',
      wrong: 'The learning system was not found from this page.',
      lost: 'The learning system was there, and then it was gone or another one stood in its place.',
    },
    opens: {
      title: 'Does it open a session?',
      well: 'It opened a session.',
      noted: 'A session was open already; it can be used.',
      wrong: 'It did not open a session.',
    },
    told: {
      title: 'What does it say of this visit?',
      well: (isNamed: boolean) =>
        isNamed
          ? 'It says who is learning, and this visit counts.'
          : 'This visit counts. It does not say who is learning: what could not be saved is then not kept for the next visit.',
      wrong: (mode: string) =>
        mode === 'review' || mode === 'browse'
          ? `This visit is for looking only (“${mode}”): nothing counts.`
          : 'This visit is without credit: nothing counts.',
      reviewed: 'What was completed is launched for looking only. That is usual.',
    },
    kept: {
      title: 'Is what was saved last time still there?',
      well: 'All that was saved last time came back.',
      gone: 'It confirmed what was saved last time, and has nothing of it.',
      cut: (read: number) => `Of what was saved last time, the first ${characters(read)} came back.`,
      changed: 'What was saved last time came back with other characters.',
      unknown: 'Nothing could be saved last time, so nothing can come back.',
      forgotten: 'The resume text was deleted when the check was completed.',
    },
    arrived: {
      title: 'Did what was set while the page went arrive?',
      well: 'What was set in the last moment, while the page went, has arrived.',
      wrong: 'What was set in the last moment, while the page went, has not arrived.',
      idle: (minutes: number) =>
        `The page had stood still for ${minutes} minutes when it was closed, and nothing was taken any more.`,
      unknown: 'The page was ended without a last moment, so nothing could arrive.',
    },
    counted: {
      title: 'Is the time of the last visit counted?',
      well: (seconds: number) =>
        `The time of the last visit is counted: ${Math.round(seconds)} seconds more.`,
      wrong: (told: number) => `It was told of ${Math.round(told)} seconds, and they are not counted.`,
      noted: 'It gives no total time, or the last visit was too short to tell.',
    },
    exit: {
      title: 'Can a visit be interrupted?',
      well: 'It takes the wish to go on later.',
      noted: 'It has no place for the wish to go on later.',
    },
    status: {
      title: 'Does it keep the status?',
      well: 'It keeps “incomplete”.',
      noted: (came: string) => `It took “incomplete” and says “${came}”.`,
      completed: (stored: string) => `It says “${stored}” already; nothing was changed.`,
      wrong: 'It does not keep “incomplete”.',
    },
    bookmark: {
      title: 'Does it keep the bookmark?',
      well: 'It keeps the bookmark.',
      noted: 'It has no place for a bookmark. A course does without.',
      wrong: 'It does not give the bookmark back.',
    },
    text: {
      title: 'How much resume text does it keep?',
      well: (most: number, more: boolean) =>
        more
          ? `It keeps 64,000 characters; the standard promises ${whole(most)}.`
          : `It keeps ${characters(most)}, as the standard promises.`,
      little: (most: number) => `It keeps no more than ${characters(most)}: less than the standard promises.`,
      unsaved: (most: number) => `It takes ${characters(most)} and does not save them.`,
      gone: (size: number) => `It took ${characters(size)} and gave nothing back.`,
      cut: (size: number, at: number) => `It took ${characters(size)} and gave the first ${whole(at)} back.`,
      changed: (size: number, at: number) =>
        `It took ${characters(size)} and gave others back, from character ${whole(at + 1)} on.`,
    },
    characters: {
      title: 'Does it keep accents and other scripts?',
      well: 'It keeps accents, other scripts and signs.',
      noted: 'It changes accents, other scripts or signs. A course’s resume text has none.',
    },
    decisions: {
      title: 'Can single decisions be recorded?',
      well: 'It records decisions and words.',
      noted: 'It records decisions, without some of what belongs to them.',
      wrong: 'It does not record decisions.',
      unknown: 'It is not known which decisions were recorded in the last visit.',
      again: 'The decisions of the last visit are still there.',
      forgotten:
        'The decisions of the last visit cannot be read. They may stand in a report of the learning system.',
    },
    objectives: {
      title: 'Can objectives be recorded?',
      well: 'It records objectives.',
      noted: 'It records objectives, without some of what belongs to them.',
      wrong: 'It does not record objectives.',
      unknown: 'It is not known which objectives were recorded in the last visit.',
      again: 'The objectives of the last visit are still there.',
      forgotten: 'The objectives of the last visit cannot be read.',
    },
    time: {
      title: 'Does it take the time spent?',
      well: (seconds: number) => `It takes the time spent: ${seconds.toFixed(1)} seconds so far.`,
      noted: 'It has no place for the time spent.',
    },
    score: {
      title: 'Has it a place for a score?',
      well: (raw: string) =>
        raw === ''
          ? 'It has a place for a score; none was set.'
          : `It has a place for a score, and says ${raw}.`,
      noted: 'It has no place for a score.',
    },
    saves: {
      title: 'Does it confirm that it saved?',
      well: 'It confirms that it saved.',
      wrong: 'It does not confirm that it saved.',
      noText: 'It confirms that it saved, but not the resume text.',
    },
    quick: {
      title: 'How quickly does it answer?',
      well: (longest: number) => `It answers quickly: the longest call took ${whole(longest)} ms.`,
      noted: (longest: number) => `It answers slowly at times: the longest call took ${whole(longest)} ms.`,
      wrong: (longest: number) =>
        `It answers so slowly that a page stands still: the longest call took ${whole(longest)} ms.`,
    },
    completed: {
      title: 'Does it take the completion?',
      well: 'It took “completed” and confirmed that it saved.',
      wrong: 'It did not take “completed”, or did not confirm that it saved.',
      idle: 'The page had stood still for too long, and nothing was taken any more.',
    },
    closed: {
      title: 'Does it close the session?',
      well: 'It closed the session.',
      wrong: 'It did not confirm that it closed the session.',
    },
  },
  next: {
    looking: { heading: 'One moment', text: 'Looking for the learning system.' },
    trying: { heading: 'One moment', text: 'Trying one thing after the other.' },
    close: {
      heading: 'Wait half a minute, then close this window or tab',
      text: 'The wait shows whether time is counted. Close it as a learner in a hurry would, by the browser’s own button. Then launch this package again.',
    },
    leave: {
      heading: 'Wait half a minute, then leave by the learning system’s own way',
      text: 'The wait shows whether time is counted. Use the system’s menu or its exit link, not the browser’s button. Then launch this package once more.',
    },
    finish: {
      heading: 'Now press “Finish the check”',
      text: 'It reports “completed” to the learning system, closes the session, and shows the report.',
    },
    done: {
      heading: 'The check is finished',
      text: 'Copy the report below, or save it as a file. Look in the learning system, too: this package is to stand there as completed.',
    },
    again: {
      heading: 'This check was finished before',
      text: 'The report is below. Begin anew after you have changed something.',
    },
    stopped: {
      heading: 'The check cannot go on',
      text: 'What it found is below, with what to change. Then launch this package again.',
    },
    idle: {
      heading: 'Launch this package once more',
      text: 'The page stood still for too long. Launch it again, and press the button within twenty minutes.',
    },
    asking: {
      heading: 'Have you launched this package before?',
      text: 'The learning system gave nothing back, and this browser keeps nothing for this page.',
    },
  },
  notes: {
    'few-elements':
      'The learning system keeps only some of what the standard has. A course does without the rest.',
    'silent-at-the-end':
      'While a page is being closed, it does not confirm a save, and keeps it all the same. Nothing is lost.',
    'ends-idle-visits':
      'A page that stands still for long is cut off, and what is done after that is lost. A course says so and asks to be opened again. A longer session time in the learning system helps.',
    'reviews-what-is-completed':
      'After completion it launches for looking only. Learners can play again, and nothing is recorded.',
    'forgets-what-is-completed':
      'It deletes the resume text once something is completed. Learners who come back after that begin from the start; their completion stays.',
    'forgets-decisions':
      'Recorded decisions cannot be read at the next launch. They may stand in a report of the learning system.',
    'forgets-objectives': 'Recorded objectives cannot be read at the next launch.',
    'changes-the-status':
      'What was reported as “incomplete” is told otherwise at the next launch. Look at its setting for completion.',
    'changes-rare-characters':
      'Accents or other scripts come back changed. A course’s resume text has none; learners’ own words may look odd in reports.',
    'no-storage':
      'This browser keeps nothing for this page. What cannot be saved is then lost when the window is closed.',
  },
  report: {
    title: 'Check of a learning system',
    interim: (launch: number) => `Not finished yet: launch ${launch} of 3.`,
    finished: 'Finished.',
    stopped: 'Stopped: it could not go on.',
    labels: {
      date: 'Date',
      package: 'Package',
      standard: 'Standard',
      browser: 'Browser',
      frame: 'Frame',
      address: 'Address',
      place: 'Learning system',
    },
    standards: { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' },
    build: 'build',
    launch: (launch: number) => `Launch ${launch}`,
    states: { waiting: 'not tried', well: 'well', noted: 'noted', wrong: 'WRONG' },
    found: 'What is wrong',
    nothingFound: 'No fault was found.',
    nothingFoundYet: 'No fault was found so far.',
    notes: 'Good to know',
    change: 'What to change',
    seen: 'Seen',
    place: {
      none: 'no window with a learning system’s API',
      here: 'in this page',
      parent: (levels: number) => `${levels} ${levels === 1 ? 'frame' : 'frames'} up`,
      opener: 'in the window that opened this one',
      of: (windows: number) => `${windows} ${windows === 1 ? 'window' : 'windows'} looked at`,
      foreign: 'of another site',
    },
    forgotten: 'What the first launches found in detail is not known any more: this browser kept nothing.',
  },
} as const;
