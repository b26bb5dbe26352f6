import { expect, test } from 'vitest';
import { isNewer } from '../../../scripts/release/versions.ts';

test('versions are compared number by number', () => {
  expect(isNewer('0.2.0', '0.1.9')).toBe(true);
  expect(isNewer('0.10.0', '0.9.0')).toBe(true);
  expect(isNewer('1.0.0', '0.99.99')).toBe(true);
  expect(isNewer('0.1.0', '0.1.0')).toBe(false);
  expect(isNewer('0.1.0', '0.2.0')).toBe(false);
});

test('what is no version is refused', () => {
  for (const wrong of ['', '1', '1.2', 'v1.2.3', '01.2.3', '1.2.3-beta'])
    expect(() => isNewer(wrong, '0.1.0')).toThrow(/no version/);
});
