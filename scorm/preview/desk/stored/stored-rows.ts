import type { Stored } from '../../../host/options.ts';

/** What has become of one element since the launch; `given` is what the LMS itself said at the launch. */
export type Became = 'same' | 'changed' | 'added' | 'gone' | 'given';

export interface StoredRow {
  readonly element: string;
  readonly before: string;
  readonly now: string;
  readonly became: Became;
}

/** The sign of each, and its word: colour alone would say nothing to many. */
export const becameWords: Readonly<Record<Became, { readonly sign: string; readonly word: string }>> = {
  same: { sign: '', word: 'same' },
  given: { sign: '', word: 'by the LMS' },
  changed: { sign: '±', word: 'changed' },
  added: { sign: '+', word: 'added' },
  gone: { sign: '−', word: 'gone' },
};

const inOrder = new Intl.Collator('en', { numeric: true });

/** Every element that was stored before the launch or is stored now. Empty text counts as nothing stored. */
export function storedRows(
  before: Stored | undefined,
  now: Stored | undefined,
  given: Stored,
): readonly StoredRow[] {
  const elements = new Set([...Object.keys(before ?? {}), ...Object.keys(now ?? {})]);
  return [...elements]
    .sort(inOrder.compare)
    .map((element) => rowOf(element, before?.[element] ?? '', now?.[element] ?? '', given[element]))
    .filter((row) => row.before !== '' || row.now !== '');
}

function rowOf(element: string, before: string, now: string, given: string | undefined): StoredRow {
  if (before === now) return { element, before, now, became: 'same' };
  if (now === given) return { element, before, now, became: 'given' };
  const became = before === '' ? 'added' : now === '' ? 'gone' : 'changed';
  return { element, before, now, became };
}
