import { error } from '../../scenario/diagnostic.ts';
import { charactersIn } from './option-lengths.ts';
import { decisionsIn, listed } from './places.ts';
import { richest } from './richest.ts';
import type { Rule } from './rule.ts';

const mostShare = 0.45;
/** One decision shows no habit. */
const fewestTold = 2;

/** Where length gives the richest option away, a learner plays by length. */
export const richestLongest: Rule = ({ scenario }) => {
  const decisions = decisionsIn(scenario);
  const told = decisions.filter(({ choices }) => {
    const lengths = choices.map((choice) => charactersIn(choice).most);
    const longest = Math.max(...lengths);
    return richest(choices).some((place) => lengths[place] === longest);
  });
  if (told.length < fewestTold || told.length / decisions.length <= mostShare) return [];
  return [
    {
      ...error(
        'richest-longest',
        ['scenes'],
        `In ${told.length} of ${decisions.length} decisions the option that gives most is also the longest; it may be at most 45 in 100. Shorten it, or fill another, in some of these: ${listed(told.map(({ id }) => id))}.`,
      ),
      atKey: true,
    },
  ];
};
