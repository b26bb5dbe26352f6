import type { ActProof, EndingProof, Proof } from '../../proof/proof.ts';
import type { FileDocument } from '../document/file-document.ts';

export interface EndingRow {
  readonly title: string;
  readonly ending: EndingProof;
}

export interface ActRows {
  /** Undefined where there is but one act. */
  readonly title: string | undefined;
  readonly act: ActProof;
  readonly rows: readonly EndingRow[];
}

/** The endings of each act, those that random play comes to most first. */
export function endingRows({ acts }: Proof, document: FileDocument): readonly ActRows[] {
  return acts.map((act, index) => ({
    title: acts.length === 1 ? undefined : `Act ${index + 1}`,
    act,
    rows: act.endings
      .map((ending) => ({ ending, title: titleOf(document, index, ending.id) }))
      .toSorted((one, other) => other.ending.met.share.high - one.ending.met.share.high),
  }));
}

/** As the author calls it, else by its name in the format. */
function titleOf(document: FileDocument, act: number, id: string): string {
  const title = document.valueAt(['acts', act, 'endings', id, 'title']);
  return typeof title === 'string' && title !== '' ? title : id.replaceAll('_', ' ');
}
