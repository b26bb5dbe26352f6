import { warning } from '../../scenario/diagnostic.ts';
import { placeName } from '../../scenario/place-name.ts';
import { languageOf } from '../words/language-of.ts';
import { counted, lengthOf, limitIn } from '../words/length.ts';
import { textsOf, wholeText } from '../words/texts.ts';
import type { TextKind } from '../words/texts.ts';
import type { Rule } from './rule.ts';

const limits: Readonly<Partial<Record<TextKind, { code: string; words: number; advice: string }>>> = {
  scene: { code: 'text-long', words: 60, advice: 'Cut it, or let a part happen in the next scene.' },
  option: { code: 'option-long', words: 22, advice: 'Keep what is said or done; leave out why.' },
  reply: { code: 'reply-long', words: 40, advice: 'Keep the one thing that shows how it was met.' },
};

/** What is read between two choices fits one look at a phone. */
export const textLengths: Rule = ({ scenario }) => {
  const language = languageOf(scenario.language);
  return textsOf(scenario).flatMap((text) => {
    const limit = limits[text.kind];
    const length = lengthOf(wholeText(text), language);
    if (limit === undefined || length <= limitIn(language, limit.words)) return [];
    const most = limitIn(language, limit.words);
    return [
      warning(
        limit.code,
        text.path,
        `The ${placeName(text.path, scenario)} has ${counted(length, language)}, and ${most} is the most. ${limit.advice}`,
      ),
    ];
  });
};
