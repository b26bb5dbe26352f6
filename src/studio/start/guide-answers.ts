/** What an author has answered so far on the way to a first scenario. */
export interface GuideAnswers {
  readonly kind: 'er' | 'clinic';
  /** Rows of the table of constructs, at most two. */
  readonly rows: readonly string[];
  readonly concern: string;
  readonly name: string;
  readonly role: string;
  readonly pronoun: 'she' | 'he' | 'they';
  readonly title: string;
  readonly moment: string;
  readonly open: string;
  readonly testing: string;
  readonly guarded: string;
  /** What the teacher can say: the first for the first row, the second for the second, the third in a hurry. */
  readonly first: string;
  readonly second: string;
  readonly hurried: string;
  readonly endingTitle: string;
  readonly ending: string;
}

export type GuideField = Exclude<keyof GuideAnswers, 'rows' | 'kind' | 'pronoun'>;

export const noAnswers: GuideAnswers = {
  kind: 'er',
  rows: [],
  concern: '',
  name: '',
  role: '',
  pronoun: 'she',
  title: '',
  moment: '',
  open: '',
  testing: '',
  guarded: '',
  first: '',
  second: '',
  hurried: '',
  endingTitle: '',
  ending: '',
};

/** Answers as they were kept; what is not there is empty. */
export function answersFrom(kept: unknown): GuideAnswers {
  if (typeof kept !== 'object' || kept === null) return noAnswers;
  const said = kept as Partial<Record<keyof GuideAnswers, unknown>>;
  const texts = Object.entries(noAnswers).map(([name, none]) => {
    const value = said[name as keyof GuideAnswers];
    return [name, typeof value === 'string' && typeof none === 'string' ? value : none];
  });
  const rows = Array.isArray(said.rows) ? said.rows.filter((row) => typeof row === 'string') : [];
  return { ...noAnswers, ...(Object.fromEntries(texts) as Partial<GuideAnswers>), rows: rows.slice(0, 2) };
}
