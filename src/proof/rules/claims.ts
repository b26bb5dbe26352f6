import { error } from '../../scenario/diagnostic.ts';
import { placeName } from '../../scenario/place-name.ts';
import type { Line } from '../../scenario/prose.ts';
import { sentencesOf } from '../words/sentences.ts';
import { textsOf } from '../words/texts.ts';
import type { Text, TextKind } from '../words/texts.ts';
import type { Rule } from './rule.ts';

/** Where a learner takes a number for a finding. The why of a choice has its sources beside it. */
const kinds: ReadonlySet<TextKind> = new Set(['about', 'concern', 'epilogue', 'way']);

const small = 'one|two|three|four|five|six|seven|eight|nine|ten';
const number = `(?:\\d+(?:[.,]\\d+)?|${small}|eleven|twelve|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|half)`;
const alone = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}.,])${pattern}`, 'iu');
const claims: readonly RegExp[] = [
  alone(`${number}(?:\\s|\\u00A0|\\u202F)?(?:%|％|per\\s?cent(?:age points)?|pour cent|パーセント|割)`),
  alone(`${number} out of (?:every )?(?:\\d+|${small}|twelve|twenty|a hundred)(?![\\p{L}\\p{N}])`),
  alone(
    `${number} in (?:every )?(?:\\d+|${small}|twenty|a hundred) (?:residents?|doctors?|patients?|people|teachers?|trainees?|students?|learners?|calls?|errors?|shifts?)`,
  ),
  alone(`${number} sur (?:\\d+|deux|trois|quatre|cinq|dix|cent)(?![\\p{L}\\p{N}])`),
  alone(`(?:${number} times|twice) (?:as|more|less) (?:likely|common|frequent|effective|safe|dangerous)`),
  alone(`${number} times (?:more|fewer|higher|lower|the (?:risk|odds|chance|rate))`),
  alone(`(?:${number}[ -]?fold|doubles? the (?:risk|odds|chance|rate))`),
];
/** What stands on a monitor or a chart is told, not claimed. */
const measured =
  /(?:satur\p{L}*|\bsats?|oxygen|SpO2|h(?:a)?ematocrit|ejection|on (?:room )?air|on oxygen|burns?|battery|charge[d]?)(?!\p{L})/iu;

/** A number that claims something has somebody who counted, or the mark [A] of an assumption. */
export const claimSources: Rule = ({ scenario }) =>
  textsOf(scenario)
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((text) =>
      claimsIn(text).map((claim) => ({
        ...error(
          'claim-unsourced',
          text.path,
          `“${claim}” in the ${placeName(text.path, scenario)} reads as a finding. Link the source beside it, or mark it [A] as an assumption, or say it without a number.`,
        ),
        snippet: claim,
      })),
    );

function claimsIn({ lines, paragraphs }: Text): readonly string[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.includes('[A]') || linked(lines[index]!)) return [];
    return sentencesOf(paragraph)
      .filter((sentence) => !measured.test(sentence))
      .flatMap((sentence) => claims.flatMap((claim) => claim.exec(sentence)?.[0].trim() ?? []));
  });
}

function linked(line: Line): boolean {
  return line.some(
    (run) => typeof run !== 'string' && ('link' in run || linked('em' in run ? run.em : run.strong)),
  );
}
