import { timeToTheSecond } from '../app/time-of.ts';
import { pageWords } from '../pages/page-words.ts';
import type { CheckLine, CheckView, NamedFault } from './check-view.ts';

/**
 * The page as plain text, for support.
 *
 * @param withLearner Whether it may say who the learner is.
 */
export function reportText({ verdict, sections, lookedAt }: CheckView, withLearner: boolean): string {
  const { report } = pageWords().lmsCheck;
  const day = lookedAt.toISOString().slice(0, 10);
  return [
    report.title,
    report.at(`${day} ${timeToTheSecond(lookedAt)}`),
    '',
    [verdict.said, verdict.more].filter((text) => text !== '').join(' '),
    ...verdict.faults.flatMap(faultText),
    ...sections.flatMap(({ title, lines }) => [
      '',
      title,
      ...lines.map((each) => lineText(each, withLearner)),
    ]),
    '',
  ].join('\n');
}

function faultText({ id, name, means, change, seen }: NamedFault): readonly string[] {
  const { verdict } = pageWords().lmsCheck;
  return [
    '',
    `${name} (${id})`,
    `${verdict.means}: ${means}`,
    `${verdict.change}: ${change}`,
    ...seen.map((each) => `- ${each}`),
  ];
}

function lineText({ sign, label, words, technical, personal }: CheckLine, withLearner: boolean): string {
  const { report } = pageWords().lmsCheck;
  const said = personal === true && !withLearner ? report.left : words;
  return `${report.signs[sign]} ${label}: ${said}${technical === '' ? '' : ` [${technical}]`}`;
}
