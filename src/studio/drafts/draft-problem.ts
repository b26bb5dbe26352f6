/** What can go wrong with keeping drafts, for a supporter. */
export type DraftTrouble =
  | 'blocked'
  | 'full'
  | 'private'
  | 'newer'
  | 'elsewhere'
  | 'gone'
  | 'damaged'
  | 'denied'
  | 'file-newer'
  | 'file-foreign'
  | 'file-large'
  | 'file-damaged'
  | 'failed';

const sentences = {
  blocked:
    'The studio is open in another tab in an older version. Close that tab, and your drafts will be kept here again.',
  full: 'There is no room left in this browser, so your latest changes are only in this tab. Save to a file now.',
  private:
    'This browser does not let the studio keep anything, as in a private window. Save to a file before you close this tab.',
  newer:
    'Your drafts here were kept by a newer version of the studio. Load this page again to get that version, or save to a file.',
  elsewhere:
    'This draft was changed in another tab. Save to a file what you have here, then open the draft again.',
  gone: 'This draft is not in this browser any more. Save to a file what you have here.',
  damaged:
    'What this browser kept of the draft cannot be read whole. Open the file or folder you saved last.',
  denied:
    'The browser was not given leave to write there. Choose the folder again, or save one file instead.',
  'file-newer':
    'This file was saved by a newer version of the studio. Load this page again to get that version.',
  'file-foreign':
    'There is no course of ours in this file. Choose a file that the studio saved, or a package that was exported here.',
  'file-large':
    'This file is larger than the studio opens. A course with its pictures and films stays under 400 MB.',
  'file-damaged': 'This file is damaged and cannot be read whole. Try an older copy of it.',
  failed:
    'Your latest changes could not be kept in this browser and are only in this tab. Save to a file now; the studio goes on trying.',
} as const satisfies Readonly<Record<DraftTrouble, string>>;

/** Keeping or opening a draft did not work. `sentence` is for the person; the rest is for whoever helps them. */
export class DraftProblem extends Error {
  override readonly name = 'DraftProblem';
  readonly trouble: DraftTrouble;
  /** What happened and what to do about it. */
  readonly sentence: string;

  /** @param sentence Where the usual one can be more exact. */
  constructor(trouble: DraftTrouble, options?: ErrorOptions & { readonly sentence?: string }) {
    const { cause } = options ?? {};
    super(`${trouble}${cause instanceof Error ? `: ${cause.name}: ${cause.message}` : ''}`, options);
    this.trouble = trouble;
    this.sentence = options?.sentence ?? sentences[trouble];
  }
}

/** How browsers name it. */
const byName: Readonly<Record<string, DraftTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'private',
  InvalidStateError: 'private',
  NotAllowedError: 'denied',
  NoModificationAllowedError: 'denied',
};

/** Any failure of the browser's storage or files as one of ours. */
export function problemFrom(error: unknown): DraftProblem {
  if (error instanceof DraftProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new DraftProblem(byName[name] ?? 'failed', { cause: error });
}
