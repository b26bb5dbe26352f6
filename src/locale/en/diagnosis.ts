/** What can be wrong between a course and its LMS: for a learner's sake, and for whoever can change it. */
interface FaultWords {
  /** A short name, as the beginning of a sentence or a heading. */
  readonly name: string;
  /** What it means for learners, in one sentence. */
  readonly means: string;
  /** What to change, for an administrator. */
  readonly change: string;
}

export const diagnosis = {
  faults: {
    'no-api': {
      name: 'No learning system was found',
      means: 'Learners can play, but nothing is reported, and their place is kept in their browser only.',
      change:
        'Open the course from the learning system, not as a plain file or by a direct link. In Moodle add it as a “SCORM package” activity, not as a “File”; in Canvas upload it under “SCORM” in the course’s menu.',
    },
    'other-standard': {
      name: 'The package is for another SCORM version',
      means:
        'Learners can play, but nothing is reported: the learning system opened the course as the other version.',
      change:
        'Upload the package that was made for the version this system offers: the one with “scorm12” in its name for SCORM 1.2, the one with “scorm2004” for SCORM 2004. If the right one was uploaded, remove it and import it anew, so that the system reads its version again.',
    },
    'out-of-reach': {
      name: 'The learning system cannot be reached from where the course is',
      means:
        'Learners can play, but nothing is reported: the course and the learning system are on two addresses that may not talk to each other.',
      change:
        'Let the learning system itself host the package, instead of linking to another server. In SuccessFactors use iContent, or set up the Cross Domain Solution for your content server; elsewhere ask for content and player on the same host name.',
    },
    refuses: {
      name: 'The learning system refuses',
      means: 'Nothing that learners do is recorded: the system was found, and answers everything with no.',
      change:
        'Close every other window of this course, sign in again and open it anew. If that does not help, look at whether the learner is enrolled, has an attempt left and is within the dates; in Moodle that is “Number of attempts” and “Lock after final attempt” in the activity’s settings.',
    },
    throws: {
      name: 'The learning system breaks off when it is asked',
      means: 'Some or all of what learners do is lost: the system’s own script fails.',
      change:
        'Open the course in another browser and without extensions. If it stays so, send the report below to whoever runs the learning system: the failing call is named in it, and it is in the system’s script.',
    },
    'answers-nothing': {
      name: 'The learning system gives no answer',
      means: 'What learners do may be lost: calls come back empty where the standard asks for an answer.',
      change:
        'Send the report below to whoever runs the learning system: its SCORM script has to answer each call with a text. If you can choose between an older and a newer SCORM player, as in Brightspace, try the other one.',
    },
    slow: {
      name: 'The learning system is very slow',
      means: 'The course stands still for seconds at a time, and learners may think that it has failed.',
      change:
        'Try again at a quieter hour and from another network. If it stays so, send the report below to whoever runs the learning system or the network: it has the seconds of each slow call.',
    },
    'does-not-count': {
      name: 'This visit does not count',
      means:
        'Learners can play everything, but this visit was opened for looking only, so nothing is recorded.',
      change:
        'Open the course as a learner, not as a preview, and with a new attempt if the last one is finished. In Moodle choose “Normal” instead of “Preview” when entering, and see “Force new attempt” under “Attempts management”.',
    },
    gone: {
      name: 'The learning system went away while the course was open',
      means:
        'What was done from then on is not reported: the window that leads to the system was closed or left.',
      change:
        'Keep the window that opened the course open until the course is closed. In Moodle, “Display package: Current window” avoids a second window.',
    },
    replaced: {
      name: 'The learning system was replaced while the course was open',
      means:
        'What was done from then on is not reported: another course or visit was opened in the same place.',
      change:
        'Open one course at a time, and close the others before. If only this one was open, send the report below to whoever runs the learning system: its player starts twice.',
    },
    'loses-values': {
      name: 'The learning system loses what it takes',
      means:
        'Learners may come back to an earlier place, or lose their completion: the system says yes and keeps nothing.',
      change:
        'Send the report below to whoever runs the learning system: it names what was set with yes and was not there when asked for. Until it is mended, try the package for the other SCORM version.',
    },
    'cuts-text': {
      name: 'The learning system cuts texts short',
      means:
        'Learners come back to an earlier place than the one they left: the end of what is stored is missing.',
      change:
        'Use the SCORM 2004 package if the system takes it: it has more room. Otherwise send the report below to whoever runs the learning system; the field for suspend data is too short.',
    },
    'changes-text': {
      name: 'The learning system changes texts',
      means: 'Learners may find their place lost, because what is stored comes back with other characters.',
      change:
        'Send the report below to whoever runs the learning system: its database or a filter on the way rewrites characters of the suspend data. Until it is mended, try the package for the other SCORM version.',
    },
    'little-room': {
      name: 'There is too little room for the place',
      means:
        'Learners may come back to an earlier place than the one they left: the system refuses a text that the standard promises room for.',
      change:
        'Use the SCORM 2004 package if the system takes it: it has more room. Otherwise ask whoever runs the learning system to raise the limit of suspend data.',
    },
    'no-interactions': {
      name: 'Single decisions cannot be recorded',
      means: 'Place, time and completion are kept; only the report of single decisions stays empty.',
      change:
        'Nothing has to be done if you need no report of single decisions. If you do, ask whoever runs the learning system for interactions, or choose the package for the other SCORM version.',
    },
    'no-objectives': {
      name: 'Single scenarios cannot be recorded',
      means: 'Place, time and completion of the course are kept; only the report by scenario stays empty.',
      change:
        'Nothing has to be done if you need no report by scenario. If you do, ask whoever runs the learning system for objectives, or choose the package for the other SCORM version.',
    },
    'refuses-to-save': {
      name: 'The learning system does not save',
      means:
        'What learners did last may be lost when they close the window: the system answers saving with no.',
      change:
        'Sign in again and open the course anew: most often the session has ended, in SuccessFactors after about 30 idle minutes, or the connection is down. If it happens to many, send the report below to whoever runs the system.',
    },
    'loses-saves': {
      name: 'What was saved is gone at the next visit',
      means: 'Learners start from the beginning each time, although saving was answered with yes.',
      change:
        'See that each launch goes on with the same attempt. In Moodle, “Force new attempt” must not be “Always”; if it is not, send the report below to whoever runs the learning system.',
    },
    'loses-the-end': {
      name: 'What is done just before closing is lost',
      means:
        'Learners lose the last moments when they close the window instead of leaving by “Save and exit”.',
      change:
        'Tell learners to leave by “Save and exit”. Send the report below to whoever runs the learning system: what is sent while a page closes does not arrive.',
    },
    'loses-time': {
      name: 'The time of earlier visits is not counted',
      means: 'Place and completion are kept; the learning system shows too little time.',
      change:
        'Do not use the time as proof of anything. If you need it, send the report below to whoever runs the learning system: it must add the time of each visit to the total.',
    },
  } satisfies Readonly<Record<string, FaultWords>>,
};
