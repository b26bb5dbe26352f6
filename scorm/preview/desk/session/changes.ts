import type { Stored } from '../../../host/options.ts';
import type { Call } from '../../messages.ts';
import type { Change } from './desk-state.ts';

const inOrder = new Intl.Collator('en', { numeric: true });

/**
 * What one launch has changed in what is stored.
 *
 * @param given What the LMS itself said at the launch; that is not a change by the lesson.
 */
export function changesBetween(
  before: Stored | undefined,
  after: Stored | undefined,
  given: Stored,
): readonly Change[] {
  const elements = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return sorted(
    [...elements]
      .map((element) => ({ element, before: before?.[element] ?? '', after: after?.[element] ?? '' }))
      .filter(({ element, before: was, after: is }) => !same(was, is) && !same(is, given[element] ?? '\0')),
  );
}

/** What the LMS has taken and not stored: values that are lost if the window goes now. */
export function unsavedOf(
  sets: ReadonlyMap<string, string>,
  stored: Stored | undefined,
  given: Stored,
): readonly Change[] {
  return sorted(
    [...sets]
      .map(([element, after]) => ({ element, before: stored?.[element] ?? given[element] ?? '', after }))
      .filter((change) => !same(change.before, change.after)),
  );
}

/** LMSs write times in their own way: `0000:00:05.00` comes back as `00:00:05`. */
function same(one: string, other: string): boolean {
  return one === other || (isTime(one) && isTime(other) && plainTime(one) === plainTime(other));
}

function isTime(value: string): boolean {
  return /^\d{1,4}:\d\d:\d\d(\.\d{1,2})?$/.test(value);
}

function plainTime(value: string): string {
  const [clock = '', hundredths = ''] = value.split('.');
  return `${clock.replace(/^0+(?=\d)/, '')}.${hundredths.padEnd(2, '0')}`;
}

/** Notes what a call has set, if the LMS took it. */
export function noteSet(sets: Map<string, string>, { name, given, result, came }: Call): void {
  const [element = '', value = ''] = given;
  if (name.endsWith('SetValue') && came === 'text' && result === 'true' && element.startsWith('cmi.'))
    sets.set(element, value);
}

function sorted(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((one, other) => inOrder.compare(one.element, other.element));
}
