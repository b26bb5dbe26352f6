import type { Finding } from '../../scorm/check/finding.ts';
import type { AboutPackage, PackageReport } from '../../scorm/check/package-report.ts';
import { sizeInWords } from '../../scorm/check/size-in-words.ts';
import { painter, type Paint } from './colour.ts';

const width = 100;
const colours: Readonly<Record<Finding['severity'], 'red' | 'yellow' | 'dim'>> = {
  error: 'red',
  warning: 'yellow',
  note: 'dim',
};

/** What the package check found, for people who read it on a terminal. */
export function packageReportLines(report: PackageReport, isColoured: boolean): readonly string[] {
  const paint = painter(isColoured);
  if ('refusal' in report) return [paint('bold', shown(report.name)), ...indented(report.refusal.says, '  ')];
  const { name, about, findings, validated } = report;
  return [
    paint('bold', shown(name)),
    ...aboutLines(about),
    validated
      ? '  The manifest was held against the schemas of its standard.'
      : '  The manifest could not be held against the schemas of its standard.',
    '',
    `  ${summary(findings)}`,
    ...findings.flatMap((each) => ['', ...findingLines(each, paint)]),
  ];
}

function aboutLines({
  standard,
  title,
  lessons,
  launch,
  files,
  packed,
  unpacked,
  own,
  isAsMade,
}: AboutPackage) {
  const sizes = `${packed === undefined ? '' : `${sizeInWords(packed)} packed, `}${sizeInWords(unpacked)} unpacked`;
  const rows: readonly (readonly [string, string])[] = [
    ['Standard', standard ?? 'not told'],
    ['Title', title === '' ? 'none' : title],
    [
      'Lessons',
      lessons.length === 1 ? '1' : `${lessons.length}${someTitles(lessons.map((each) => each.title))}`,
    ],
    ['Opens', launch ?? 'nothing'],
    ['Files', `${files}, ${sizes}`],
    ...(own === undefined ? [] : [['Made by', `Two-Way Street ${own.version}, build ${own.build}`] as const]),
    ...(isAsMade === undefined
      ? []
      : [
          [
            'Contents',
            isAsMade ? 'as they were made: the checksum agrees' : 'not as they were made',
          ] as const,
        ]),
  ];
  return rows.flatMap(([name, words]) => indented(`${name.padEnd(9)} ${shown(words)}`, '  ', '            '));
}

function someTitles(titles: readonly string[]): string {
  if (titles.length === 0) return '';
  return `: ${titles.slice(0, 3).join(', ')}${titles.length > 3 ? ' and others' : ''}`;
}

function findingLines({ severity, code, says, cares, todo, file, line }: Finding, paint: Paint) {
  const where = file === undefined ? '' : `  ${shown(file)}${line === undefined ? '' : `:${line}`}`;
  return [
    `  ${paint(colours[severity], severity)}${where}  ${paint('dim', `[${code}]`)}`,
    ...indented(says, '    '),
    ...indented(`Who minds: ${cares}.`, '    ', '      '),
    ...indented(`What to do: ${todo}`, '    ', '      '),
  ];
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing was found.';
  const counts = (['error', 'warning', 'note'] as const)
    .map((kind) => [kind, findings.filter(({ severity }) => severity === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`);
  return `Found: ${counts.join(', ')}.`;
}

/** Names come from the package: nothing in them may steer a terminal. */
function shown(words: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what must not be shown
  return words.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�');
}

function indented(text: string, first: string, rest = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of shown(text).split(' ')) {
    if (line.length + word.length + 1 > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = rest;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
