import type { Scenario } from '../../scenario/scenario.ts';

/** Fields that hold words, faces or places alone: a proof is the same whatever stands there. */
const shown: ReadonlySet<string> = new Set([
  'title',
  'why',
  'rows',
  'sources',
  'clock',
  'place',
  'speaker',
  'pit_stop',
  'hint',
  'face',
]);

/**
 * What the proof of a scenario depends on, as one string: the same string, the same proof. Of a text in several versions
 * the conditions count, not the words. A field that is new in the format counts until it is named above.
 */
export function proofKey({ id, kind, cast, flags, promises, acts, scenes }: Scenario): string {
  // What authors name stands in lists here, so that a scene called "place" is not taken for a field.
  const structure = [
    id,
    kind,
    Object.entries(cast).map(([member, { resident }]) => [member, resident]),
    Object.keys(flags),
    Object.keys(promises),
    acts.map(({ endings, ...act }) => [act, Object.entries(endings)]),
    Object.entries(scenes),
  ];
  return JSON.stringify(structure, (name, value: unknown) => {
    if (isVersions(value)) return value.map((version) => ({ ...version, text: undefined }));
    return shown.has(name) ? undefined : value;
  });
}

/** A choice has a text and an id as well, and a code. */
function isVersions(value: unknown): value is readonly object[] {
  const isVersion = (one: unknown) =>
    typeof one === 'object' && one !== null && 'text' in one && 'id' in one && !('code' in one);
  return Array.isArray(value) && value.length > 0 && value.every(isVersion);
}
