import type { Finding, Path } from '../../scenario/diagnostic.ts';

/** Neither found nor excluded: worth knowing, and never a fault. */
export function notShown(path: Path, message: string, atKey = true): Finding {
  return { code: 'not-shown', severity: 'warning', path, atKey, message };
}
