import { warning } from '../../scenario/diagnostic.ts';
import { textsOf, wholeText } from '../words/texts.ts';
import { anyOf } from '../words/words.ts';
import type { Rule } from './rule.ts';

/** Names of ways to teach, hand over or give feedback. Words of their own (grow, spikes) count in capitals only. */
const named = anyOf([
  'R2C2',
  'SNAPPS',
  'I?SBARR?',
  'I-?PASS',
  'RX-OCR',
  "Pendleton(?:[’']s)?",
  'TeamSTEPPS',
  'one[ -]minute[ -]preceptor',
  '(?:five|5)[ -]?(?:step )?micro-?skills',
  'ask[-–]tell[-–]ask',
  'feedback sandwich',
  'sandwich feedback',
  'advocacy[-–/ ]inquiry',
  'mini-?cex',
]);
const inCapitals = /(?<![\p{L}\p{N}])(?:GROW|SPIKES|PEARLS|CUS|OMP|BATHE|NURSE|SMART)(?![\p{L}\p{N}])/u;

/** An option that names a method is chosen for its name; it shows what is said instead. */
export const toolNames: Rule = ({ scenario }) =>
  textsOf(scenario)
    .filter(({ kind }) => kind === 'option')
    .flatMap((text) => {
      const plain = wholeText(text);
      const tool = (named.exec(plain) ?? inCapitals.exec(plain))?.[0];
      if (tool === undefined) return [];
      return [
        {
          ...warning(
            'tool-named',
            text.path,
            `This option names a method (“${tool}”). Write the words a colleague would say with it.`,
          ),
          snippet: tool,
        },
      ];
    });
