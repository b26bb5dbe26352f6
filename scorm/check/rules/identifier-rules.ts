import { inManifest } from './in-manifest.ts';
import type { Rule } from './rule.ts';
import { all, localName } from './xml-walk.ts';

/** XML's own rule for such names (NCName). */
const form = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
/** As many characters as Moodle has room for. */
const longest = 255;
const named = ['manifest', 'organization', 'item', 'resource'];

export const identifierRules: readonly Rule[] = [
  {
    code: 'identifier-absent',
    severity: 'error',
    cares: 'every LMS',
    says: (names) => `The manifest holds parts without an identifier: ${names}.`,
    todo: 'Give each an identifier of its own, and keep it in all later versions.',
    finds: inManifest(({ root }) =>
      all(root)
        .filter((each) => named.includes(localName(each)) && (each.attributes['identifier'] ?? '') === '')
        .map((each) => [localName(each), each] as const),
    ),
  },
  {
    code: 'identifier-form',
    severity: 'error',
    cares: 'the official checker, Volkswagen’s LMS, and LMSs that validate',
    says: (names) =>
      `An identifier starts with a letter and holds letters, digits, - and _, unlike ${names}.`,
    todo: 'Rename it, everywhere it stands, before learners start.',
    finds: inManifest(({ root }) =>
      identified(root)
        .filter(({ id }) => id !== '' && !form.test(id))
        .map(({ id, element }) => [id, element] as const),
    ),
  },
  {
    code: 'identifier-twice',
    severity: 'error',
    cares: 'every LMS: results of one lesson end up in another',
    says: (names) => `An identifier stands twice in the manifest: ${names}.`,
    todo: 'Give each part an identifier of its own.',
    finds: inManifest(({ root }) => {
      const seen = new Set<string>();
      return identified(root).flatMap(({ id, element }) => {
        const isKnown = seen.has(id);
        seen.add(id);
        return isKnown ? [[id, element] as const] : [];
      });
    }),
  },
  {
    code: 'identifier-long',
    severity: 'error',
    cares: 'Moodle, whose import then breaks off',
    says: () => `An identifier in the manifest is longer than ${longest} characters.`,
    todo: 'Shorten it.',
    finds: inManifest(({ root }) =>
      identified(root)
        .filter(({ id }) => id.length > longest)
        .map(({ id, element }) => [id, element] as const),
    ),
  },
];

function identified(root: Parameters<typeof all>[0]) {
  return all(root).flatMap((element) => {
    const id = element.attributes['identifier'];
    return id === undefined || id === '' ? [] : [{ id, element }];
  });
}
