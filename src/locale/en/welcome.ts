/** What a course reports, as its site wants it. */
interface Told {
  readonly decisions: 'reported' | 'kept';
  readonly reflections: 'visit' | 'kept' | 'reported';
  readonly score: 'none' | 'share';
}

/** The first screen. */
export const welcome = {
  forWhom: 'For clinical teachers',
  lead: 'A short practice in coaching that goes both ways: you teach a resident, and what you say decides what they dare to tell you. You play each scene, choose what to say, and see what comes back.',
  how: {
    term: 'How it works',
    text: {
      shown:
        'Each scenario is one encounter with one resident. You choose; they answer; two lanes move. Afterwards you can look at every decision with its reasons and its sources, and try another way.',
      after:
        'Each scenario is one encounter with one resident. You choose; they answer. Afterwards you can look at every decision with its reasons and its sources, and try another way.',
    },
  },
  long: {
    term: 'How long',
    text: (from: number, to: number) =>
      `${from === to ? from : `${from} to ${to}`} minutes for a scenario. Stop whenever you like: you come back to the very screen you left.`,
  },
  levels: {
    term: 'What the lanes mean',
    text: 'Safety and Alliance are a teaching device that makes cause and effect visible. They are never a grade, and they measure no real person.',
  },
  told: {
    term: 'What is reported',
    lms: ({ decisions, reflections, score }: Told) =>
      [
        `Your learning system, where you opened this course, is told ${listed([
          'how far you have come',
          'how long it took',
          ...(decisions === 'reported' ? ['which options you chose in the first play of each scenario'] : []),
          ...(score === 'share' ? ['as a score, what part of the course you have finished'] : []),
          ...(reflections === 'reported' ? ['what you write in your own words'] : []),
        ])}.`,
        reflections === 'reported'
          ? 'The levels are never sent.'
          : 'The levels are never sent, and neither is anything you write in your own words.',
        reflections === 'kept'
          ? 'Your own words are kept with your place in the course, so that you find them again.'
          : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    none: 'No learning system was found, so nothing is reported. Where you are is kept in this browser only, if it lets us.',
    again:
      'You have already completed this course. You can play everything again; results are not sent again.',
    readOnly: 'This visit is for looking only: you can play everything, and nothing is recorded.',
  },
};

function listed(parts: readonly string[]): string {
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
}
