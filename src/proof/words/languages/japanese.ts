import type { Language } from '../language.ts';
import { anyOf } from '../words.ts';

const among = (phrases: readonly string[]) => anyOf(phrases, false);
const colleague = among(['先生', '本人', '相手']);

export const japanese: Language = {
  counts: 'characters',
  meanSentence: 40,
  // A mean of 40 characters stands where English has 16 words.
  perWord: 2.5,
  why: {
    mechanism: among(['から', 'ので', 'ため', 'とき', '時', 'と、', 'ことで', 'によって']),
    strands: {
      V: among(['弱さ', '分から', 'わから', '知らな', '迷い', '疑問', '率直']),
      C: among(['問いかけ', '異論', '背伸び', '課題', '挑戦']),
      R: among(['省察', '振り返']),
      G: among(['目標']),
      T: among(['方略', '進め方', '計画', '分担', '合意']),
      B: among(['信頼', '関係']),
      safety: among(['安全', '安心']),
      alliance: among(['同盟', 'アライアンス', '教育的関係']),
    },
    verdicts: among(['正解', '間違い', '間違って', 'よくできました', '必ず', '絶対', '決して', '常に']),
    resident: among(['研修医', '専攻医']),
    pronouns: { she: colleague, he: colleague, they: colleague },
    you: among(['あなた', '自分']),
    namesStandAlone: false,
  },
};
