import { onEachProfile } from '../../tests/probe/session/on-each-profile.ts';
import { checkPackage } from '../../scorm/check/check-package.ts';
import { memorySource } from '../../scorm/check/zip/memory-source.ts';
import { profileWords } from '../../scorm/preview/desk/words/profile-words.ts';
import { packageReportLines } from '../../src/cli/package-report-lines.ts';
import { validateManifest } from '../../src/cli/xsd.ts';
import { faults, type Fault } from '../../src/diagnosis/fault.ts';
import { diagnosis } from '../../src/locale/en/diagnosis.ts';
import { exampleName, examplePackage } from './example-package.ts';

/** What one visit cannot show: it is what the next launch finds of the one before. */
export const shownByLaunchesAlone: readonly Fault[] = ['loses-saves', 'loses-the-end', 'loses-time'];

/**
 * The page with what the code says put between its marks: `<!-- faults -->` and so on, each ended by
 * `<!-- end of faults -->`.
 *
 * @throws {Error} If a mark is missing.
 */
export async function filledIn(page: string): Promise<string> {
  const parts = {
    faults: faultsTable(),
    kinds: kindsTable(),
    'check-package': await checkPackageShown(),
  };
  return Object.entries(parts).reduce((text, [name, words]) => between(text, name, words), page);
}

function between(text: string, name: string, words: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [begin, end] = [text.indexOf(from), text.indexOf(to)];
  if (begin < 0 || end < begin) throw new Error(`There is no place for "${name}" in the page.`);
  return `${text.slice(0, begin + from.length)}\n\n${words}\n\n${text.slice(end)}`;
}

function faultsTable(): string {
  return table(
    ['What it says', 'For learners', 'Who can show it', 'What to change'],
    faults.map((fault) => {
      const { name, means, change } = diagnosis.faults[fault];
      const who = shownByLaunchesAlone.includes(fault)
        ? 'the check package, at the next launch'
        : 'the page in the course, and the check package';
      return [`**${name}** (\`${fault}\`)`, means, who, change];
    }),
  );
}

function kindsTable(): string {
  return table(
    ['Kind of LMS', 'What the check package says of it'],
    Object.entries(onEachProfile).map(([profile, { scorm12, scorm2004 }]) => [
      profileWords[profile as keyof typeof profileWords].name,
      scorm12.words === scorm2004.words
        ? scorm12.words
        : `SCORM 1.2: ${scorm12.words} SCORM 2004: ${scorm2004.words}`,
    ]),
  );
}

/** What a terminal shows. */
async function checkPackageShown(): Promise<string> {
  const source = memorySource(exampleName, examplePackage());
  const report = await checkPackage(source, { validate: validateManifest });
  return ['```', `$ npx tws check-package ${exampleName}`, ...packageReportLines(report, false), '```'].join(
    '\n',
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
