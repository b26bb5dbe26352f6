const open = '## Unreleased';

/**
 * The changelog after a release: what stood under Unreleased stands under the version and its day, and Unreleased is empty.
 *
 * @param day Such as 2026-05-04.
 * @throws {RangeError} If nothing stands under Unreleased, or the version is there already.
 */
export function releasedChangelog(text: string, version: string, day: string): string {
  if (changesOf(text, 'Unreleased') === '')
    throw new RangeError('CHANGELOG.md says nothing under Unreleased, so there is nothing to release.');
  if (text.includes(`\n## ${version} `))
    throw new RangeError(`CHANGELOG.md has a section for ${version} already.`);
  return text.replace(`\n${open}\n`, `\n${open}\n\n## ${version} - ${day}\n`);
}

/** What stands under a version, or under Unreleased; empty if nothing does. */
export function changesOf(text: string, version: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} - `));
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  const end = length < 0 ? lines.length : start + 1 + length;
  return lines
    .slice(start + 1, end)
    .join('\n')
    .trim();
}
