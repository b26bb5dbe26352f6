/** Said once, in one sentence, to a learner who comes back to a scenario that was changed meanwhile. */
export const updates = {
  /** Fewer decisions hold than were made. */
  shorter: (hold: number, made: number) => {
    const since = 'This scenario has been updated since you left it';
    if (hold === 0)
      return made === 1
        ? `${since}; the decision you had made is no longer part of it, so you start at the beginning.`
        : `${since}; the ${made} decisions you had made no longer fit it, so you start at the beginning.`;
    const holding = hold === 1 ? 'the first still holds' : `the first ${hold} still hold`;
    return `${since}; of your ${made} decisions ${holding}, and you go on from there.`;
  },
  /** All that was decided holds and leads to another place. */
  elsewhere: (made: number) => {
    if (made === 0) return 'This scenario has been updated since you began it; it begins in another way now.';
    const holding =
      made === 1 ? 'your decision still holds, but leads' : 'your decisions still hold, but lead';
    return `This scenario has been updated since you left it; ${holding} to another place now, and you go on from there.`;
  },
  lost: 'This scenario has been updated since you left it; your decisions in it can no longer be read, so you start at the beginning.',
  /** About runs that were finished, and stay so. */
  finished: {
    shorter: (hold: number, made: number, ended: string | undefined) => {
      const holding = hold === 0 ? 'none' : `only the first ${hold === 1 ? '' : hold}`.trim();
      return `This scenario has been updated since you finished it; of your ${made} decisions ${holding} can be shown here, and your result stays as it was${ending(ended)}.`;
    },
    otherwise: (ended: string | undefined) =>
      `This scenario has been updated since you finished it; your decisions would not end like that today, and your result stays as it was${ending(ended)}.`,
    lost: (ended: string | undefined) =>
      `Your decisions in this run can no longer be read; that you finished it stays as it was${ending(ended)}.`,
  },
};

function ending(title: string | undefined): string {
  return title === undefined ? '' : ` (${title})`;
}
