/** What is said about saving, loading and leaving. */
export const saving = {
  savedAt: (time: string) => `Saved ${time}`,
  state: {
    saved: '',
    waiting: 'Saving…',
    failing: 'Not saved yet. We keep trying; you can go on, but please leave this window open.',
    'signed-out':
      'Your learning system seems to have signed you out, so new choices may not reach it. Close this window, sign in, and open the course again: it comes back to the last place that was saved.',
    'device-only': 'Kept in this browser only: no learning system was found.',
  },
  nothingRecorded: 'Nothing is recorded',
  damaged: 'A part of the notes of your earlier visits could not be read. What could be read is here.',
  full: 'What you wrote last is too long to be kept beside your progress. It stays here until you close the course; copy it if you want to keep it.',
  notRecorded: 'A visit for looking only: nothing is recorded.',
  notAgain: 'Already completed: you can play everything, and results are not sent again.',
  leaving: 'Saving…',
  exit: {
    saved: 'Saved. You may close this window.',
    sentAt: (time: string) => `Sent at ${time}. Next time you come back to the screen you just left.`,
    deviceOnly: 'Saved in this browser. You may close this window.',
    deviceOnlyMore:
      'No learning system was found, so nothing was reported. On this device you come back to the screen you just left.',
    nothing: 'Nothing was recorded. You may close this window.',
    nothingMore: 'This was a visit for looking only, so your learning system keeps what it already had.',
    failed: 'The last part could not be saved.',
    failedMore: (time: string | undefined) =>
      time === undefined
        ? 'Nothing of this visit has reached your learning system yet. Keep this window open, check that you are online and signed in, and try again.'
        : `Everything up to ${time} has reached your learning system; what came after has not. Keep this window open, check that you are online and signed in, and try again.`,
    retry: 'Try again',
  },
  load: {
    loading: 'Opening the scenario…',
    failed: 'The scenario could not be loaded.',
    failedMore: 'Your connection may have dropped for a moment. What you have played so far is safe.',
    retry: 'Try again',
    wrongFormat: 'This scenario needs a newer player than the one in this package.',
    wrongFormatMore:
      'Please tell whoever runs this course: the package has to be made again with one version of the player.',
    othersPlay: 'The other scenarios can still be played.',
    courseFailed: 'The course could not be loaded.',
    courseFailedMore:
      'Its list of scenarios did not arrive. Please try again; if that does not help, tell whoever gave you the course.',
  },
  unreadable: {
    said: 'There are notes of an earlier visit that this version cannot read.',
    more: 'They are left as they are until you decide. If you start over, the new notes take their place.',
    startOver: 'Start over',
    leave: 'Leave them and exit',
  },
  restoring: 'Looking for where you left off…',
};
