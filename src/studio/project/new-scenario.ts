import skeleton from '../../scenario/new/skeleton.yaml?raw';
import {
  isScenarioId,
  longestScenarioId,
  type NewKind,
  newScenario as scenarioFrom,
} from '../../scenario/new/new-scenario.ts';
import { applied, type Change } from '../document/change.ts';
import { FileDocument } from '../document/file-document.ts';
import { withEntry, without, withValue } from '../document/yaml-edits.ts';

export { isScenarioId, longestScenarioId, type NewKind };

/** Whoever follows these steps here has the findings and the rehearsal beside them, and no second window. */
const stepsHere: readonly (readonly [string, string])[] = [
  ['6', 'Look at the findings while you write: they say at once what to mend.'],
  ['7', 'Look at the whole in the map, and play it in the rehearsal.'],
];

/** A small story that can be played and passes the checks, to be replaced word by word. */
export function newScenario(id: string, kind: NewKind): string {
  return stepsHere.reduce(
    (text, [step, words]) => text.replace(new RegExp(`^#   ${step}\\. .*$`, 'm'), `#   ${step}. ${words}`),
    scenarioFrom(skeleton, id, kind),
  );
}

/**
 * The same scenario under another id. What was released of the first is no business of the copy: its ledger stays behind,
 * and so do the names of those who signed for it, who have not seen what the copy will become.
 */
export function copiedScenario(text: string, newId: string): string {
  const copy = withId(text, newId);
  return applied(copy, without(new FileDocument(copy), ['signed']));
}

/** The same course under another id, so that an LMS takes it for a course of its own. */
export function copiedCourse(text: string, newId: string): string {
  return withId(text, newId);
}

/** An id for a copy that nobody has yet: `er-1`, then `er-1-2`, `er-1-3`. */
export function freeId(wanted: string, taken: ReadonlySet<string>, longest = longestScenarioId): string {
  const base = wanted.slice(0, longest);
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '' : `-${count}`;
    const id = `${base.slice(0, longest - end.length).replace(/-+$/, '')}${end}`;
    if (!taken.has(id)) return id;
  }
}

/** What a title becomes where only small letters, digits and hyphens may stand; empty if nothing is left of it. */
export function idOf(title: string, longest = longestScenarioId): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
}

function withId(text: string, id: string): string {
  const document = new FileDocument(text);
  return applied(text, document.at(['id']) === undefined ? added(document, id) : changed(document, id));
}

function changed(document: FileDocument, id: string): readonly Change[] {
  return withValue(document, ['id'], id);
}

function added(document: FileDocument, id: string): readonly Change[] {
  const [first] = document.keysAt([]);
  return first === undefined
    ? [{ from: 0, to: 0, insert: `id: ${id}\n` }]
    : withEntry(document, [], 'id', id, first);
}

/** A course of the scenarios that are there: one of each kind, and a commitment, complete it. */
export function newCourse(
  id: string,
  title: string,
  scenarios: readonly { readonly id: string; readonly kind: string }[],
): string {
  const one = (kind: NewKind) => (scenarios.some((scenario) => scenario.kind === kind) ? 1 : 0);
  const listed = scenarios
    .filter(({ kind }) => kind !== 'orientation')
    .map((scenario) => `  - ${scenario.id}`);
  return [
    'format: 1',
    `id: ${id}`,
    `title: ${JSON.stringify(title)}`,
    'summary: Short branching scenarios about coaching that goes both ways.',
    'language: en',
    '',
    '# The order on the first page.',
    ...(listed.length === 0 ? ['scenarios: []'] : ['scenarios:', ...listed]),
    '',
    '# How many finished scenarios of each kind complete the course, and whether a commitment is needed as well.',
    'completion:',
    `  er: ${one('er')}`,
    `  clinic: ${one('clinic')}`,
    '  commitment: true',
    '',
  ].join('\n');
}
