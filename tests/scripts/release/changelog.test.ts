import { expect, test } from 'vitest';
import { changesOf, releasedChangelog } from '../../../scripts/release/changelog.ts';

const text = `# Changelog

All changes.

## Unreleased

### Added

- A thing.

## 0.1.0 - 2026-01-02

- The first.
`;

test('what was open stands under the version, and Unreleased is empty again', () => {
  const after = releasedChangelog(text, '0.2.0', '2026-03-04');

  expect(after).toContain('## Unreleased\n\n## 0.2.0 - 2026-03-04\n\n### Added\n\n- A thing.\n\n## 0.1.0');
  expect(changesOf(after, '0.2.0')).toBe('### Added\n\n- A thing.');
  expect(changesOf(after, 'Unreleased')).toBe('');
  expect(changesOf(after, '0.1.0')).toBe('- The first.');
});

test('nothing open, or a version that is there, is refused in a sentence', () => {
  const empty = text.replace('### Added\n\n- A thing.\n', '');

  expect(() => releasedChangelog(empty, '0.2.0', '2026-03-04')).toThrow(/nothing to release/);
  expect(() => releasedChangelog(text, '0.1.0', '2026-03-04')).toThrow(/already/);
});
