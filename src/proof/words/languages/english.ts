import type { Language } from '../language.ts';
import { anyOf } from '../words.ts';

export const english: Language = {
  counts: 'words',
  meanSentence: 16,
  perWord: 1,
  why: {
    mechanism: anyOf(['because', 'so', 'when']),
    strands: {
      V: anyOf([
        'vulnerab\\w+',
        'doubt(?:s|ed|ing|ful)?',
        'unsure',
        'gaps?',
        'cand(?:id|ou?r)',
        'not[ -]knowing',
        'own(?:ed|ing)? up',
      ]),
      C: anyOf(['challeng\\w+', 'stretch(?:ed|es|ing)?', 'disagree\\w*']),
      R: anyOf(['reflect\\w*', 'look(?:s|ed|ing)? (?:\\w+ )?back']),
      G: anyOf(['goals?', 'aims?']),
      T: anyOf([
        'tasks?',
        'plan(?:s|ned)?',
        'strateg\\w+',
        'agree(?:d|ments?)',
        'ways? of working',
        '(?:the|her|his|their|shared|sharing) work',
        'work (?:\\w+ )?shared',
        'sharing (?:it|of)',
      ]),
      B: anyOf(['trust(?:s|ed|ing|worth\\w+)?', 'bonds?', 'distrust', 'rapport']),
      safety: anyOf(['(?:un)?safe(?:r|ty|ly)?']),
      alliance: anyOf(['alliances?']),
    },
    verdicts: anyOf(['correct(?:ly)?', 'wrong(?:ly)?', 'good job', 'always', 'never']),
    resident: anyOf(['(?:the )?residents?']),
    pronouns: {
      she: anyOf(['she', 'her', 'hers', 'herself']),
      he: anyOf(['he', 'him', 'his', 'himself']),
      they: anyOf(['they', 'them', 'their', 'theirs', 'themself', 'themselves']),
    },
    you: anyOf(['you', 'your', 'yours', 'yourself']),
    namesStandAlone: true,
  },
};
