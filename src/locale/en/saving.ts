/** One thing said about this visit: what is so, and what follows from it. */
interface Said {
  readonly said: string;
  readonly more: string;
}

/** What is said about saving, loading and leaving. */
export const saving = {
  /** Beside the way out, in few words. */
  header: {
    savedAt: (time: string) => `Saved ${time}`,
    waiting: 'Saving…',
    lastSaved: (time: string | undefined) => (time === undefined ? 'Not saved yet' : `Last saved ${time}`),
    deviceOnly: 'Kept in this browser',
    nowhere: 'Not saved',
    nothingRecorded: 'Nothing is recorded',
  },
  /** The one banner. */
  news: {
    signedOut: (keptHere: boolean, time: string | undefined): Said => ({
      said: 'Your learning system seems to have signed you out.',
      more: keptHere
        ? 'Close this window, sign in, and open the course again in this browser: what you did is kept here.'
        : `Close this window, sign in, and open the course again: it comes back as it was ${time === undefined ? 'before this visit' : `at ${time}`}.`,
    }),
    failing: (keptHere: boolean): Said => ({
      said: 'Not saved yet.',
      more: keptHere
        ? 'We keep trying, and you can go on. If you have to stop, open the course again in this browser: what you did is kept here.'
        : 'We keep trying, and you can go on; please leave this window open until it is saved.',
    }),
    nowhere: {
      said: 'Nothing is saved.',
      more: 'No learning system was found, and this browser keeps nothing. You can play, but it is gone when you close this window.',
    },
    elsewhere: {
      said: 'This course is open in another window too.',
      more: 'Please close one of the two. If you play in both, the longer run of each scenario is kept.',
    },
    full: {
      said: 'What you wrote last is too long to be kept.',
      more: 'It stays here until you close the course; copy it if you want to keep it.',
    },
    recovered: { said: 'Saved.', more: 'Everything you did has arrived.' },
    damaged: {
      said: 'A part of your earlier visits could not be read.',
      more: 'The rest is here, and what is missing can be played again.',
    },
    merged: {
      said: 'You played in two places at the same time.',
      more: 'Both were put together: of each scenario, the longer run is here.',
    },
    again: {
      said: 'You have completed this course.',
      more: 'You can play everything again: your place is saved, and results are not sent again.',
    },
    readOnly: {
      said: 'This visit is for looking only.',
      more: 'You can play everything, and nothing is recorded.',
    },
    deviceOnly: {
      said: 'Kept in this browser only.',
      more: 'No learning system was found, so nothing is reported.',
    },
  },
  leaving: 'Saving…',
  exit: {
    sent: 'Saved. You may close this window.',
    sentAt: (time: string) => `Sent ${time}`,
    comeBack: 'Next time you come back to the screen you just left.',
    notSentAgain: 'Your results had arrived before and were not sent again.',
    unclosed:
      'What you did is safe. Only the closing was not confirmed: if your learning system still shows the course as open, close it there.',
    deviceOnly: 'Saved in this browser. You may close this window.',
    deviceOnlyMore:
      'No learning system was found, so nothing was reported. In this browser you come back to the screen you just left.',
    nothing: 'Nothing was recorded. You may close this window.',
    nothingMore: 'This visit was for looking only, so your learning system keeps what it already had.',
    untouchedMore: 'What could not be read is as it was. You are asked again next time.',
    nowhere: 'Nothing could be saved.',
    nowhereMore:
      'No learning system was found, and this browser keeps nothing. What you played is gone when you close this window.',
    failed: 'The last part could not be saved.',
    sentUpTo: (time: string | undefined) => (time === undefined ? 'Nothing sent yet' : `Sent up to ${time}`),
    failedKept:
      'What you did is kept in this browser. Check that you are online and try again, or close this window and open the course again here later.',
    failedOpen:
      'What came after is in this window only. Keep it open, check that you are online and signed in, and try again.',
    failedAll:
      'What you did is in this window only. Keep it open, check that you are online and signed in, and try again.',
    triedAgain: (time: string) => `Tried again at ${time}: still not saved.`,
    arrived: 'Saved after all.',
    arrivedMore: 'Everything you did is safe. Save and exit once more, or go on playing.',
    retry: 'Try again',
  },
  load: {
    loading: 'Opening the scenario…',
    failed: 'The scenario could not be loaded.',
    failedMore: 'Your connection may have dropped for a moment. Nothing that you played is lost by it.',
    retry: 'Try again',
    wrongFormat: 'This scenario was made for a newer version of the course.',
    courseWrongFormat: 'This course was made with two versions that do not fit.',
    wrongFormatMore:
      'Please tell whoever runs this course: its package has to be made again, all of it with one version.',
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
