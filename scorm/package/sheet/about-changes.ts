import type { ScenarioRelease } from '../../../src/course/scenario-release.ts';
import { said, type Run, type SheetSection, type Words } from './sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

const mostChanges = 6;

/** Whether the package may take the place of an older one, and what becomes of learners in the middle. */
export function aboutChanges({ format, outline, releases, changes, measured }: SheetFacts): SheetSection {
  const same = releases.filter(({ since, isSame }) => since !== undefined && isSame);
  const changed = releases.filter(({ since, isSame }) => since !== undefined && !isSame);
  const fresh = releases.filter(({ since }) => since === undefined);
  const items: readonly Words[] = [
    [
      { strong: 'It is safe to put this in the place of an older package of the same course' },
      format === 'web'
        ? ': replace the files in the folder.'
        : ', in the same activity: identifiers do not change, what is completed stays completed, and what is finished stays finished even when its scenario is gone.',
    ],
    ...told('As in', same, 'Learners in the middle of one go on at the very place.'),
    ...told(
      'Changed since',
      changed,
      'Learners in the middle of one go on at the same place or, where a choice they made is gone, at the nearest that is left, and are told so in one sentence.',
    ),
    ...told('Never released before', fresh, 'Nobody is in the middle of one.'),
    ...newHere(outline.version, changes),
    ...(measured === undefined
      ? [
          said(
            'Which scenarios changed since they were last released stands in the `ADMIN.html` of each package.',
          ),
        ]
      : []),
  ];
  return {
    id: 'changes',
    heading: 'What changed, and whether to upload it again',
    blocks: [{ kind: 'list', items }],
    isShort: true,
  };
}

/** One line for each version that scenarios are compared with. */
function told(how: string, releases: readonly ScenarioRelease[], then: string): readonly Words[] {
  const versions = [...new Set(releases.map(({ since }) => since))];
  return versions.map((version) => [
    { strong: version === undefined ? how : `${how} ${version}` },
    ': ',
    ...releases.filter(({ since }) => since === version).flatMap(named),
    `. ${then}`,
  ]);
}

function named({ title, gone }: ScenarioRelease, index: number): readonly Run[] {
  const choices = gone === 0 ? [] : [` (${gone === 1 ? 'one choice' : `${gone} choices`} gone)`];
  return [...(index === 0 ? [] : [', ']), { title }, ...choices];
}

function newHere(version: string, changes: readonly string[]): readonly Words[] {
  if (changes.length === 0) return [];
  const more = changes.length - mostChanges;
  const rest = more > 0 ? `; and ${more} more, in the notes that go out with the release.` : '.';
  const told = `: ${changes.slice(0, mostChanges).join('; ')}${rest}`;
  return [[{ strong: `New in the program (${version})` }, ...said(told)]];
}

/**
 * What the newest section of a changelog that holds anything says: the beginning of each point, up to its first stop.
 *
 * @param changelog Headings of versions with two hashes, points with a hyphen.
 */
export function newestChanges(changelog: string): readonly string[] {
  const [, ...sections] = changelog.split(/^## .*$/m);
  const points = sections.map((section) =>
    section
      .split(/^- /m)
      .slice(1)
      .map((point) => point.replace(/^#.*$/gm, '').replace(/\s+/g, ' ').trim()),
  );
  const newest = points.find((section) => section.length > 0) ?? [];
  return newest.map((point) => point.split(/[.:;](?:\s|$)/)[0] ?? '');
}
