import { asFields, asList, asText } from '../../scenario/fields.ts';
import type { FileDocument } from '../document/file-document.ts';

/** Ids and codes that learners' stored runs may hold: once given, they never stand for anything else. */
export interface Released {
  readonly ids: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

export const nothingReleased: Released = { ids: new Set(), codes: new Set() };

/** @param ledger The file beside a scenario that lists what was released; an empty one for a scenario that never was. */
export function releasedIn(ledger: FileDocument): Released {
  const [scenes, choices] = ['scenes', 'choices'].map((name) => asList(listAt(ledger, name)));
  const texts = (list: readonly unknown[] | undefined, key: string) =>
    (list ?? []).flatMap((one) => asText(asFields(one)[key]) ?? []);
  return {
    ids: new Set([...texts(scenes, 'id'), ...texts(choices, 'id')]),
    codes: new Set(texts(choices, 'code')),
  };
}

function listAt(ledger: FileDocument, name: string): unknown {
  return ledger.valueAt([name]);
}
