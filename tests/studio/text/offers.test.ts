import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import format from '../../../scenarios/scenario.schema.json' with { type: 'json' };
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { offersAt } from '../../../src/studio/text/completion/offers.ts';

const er1 = readFileSync('scenarios/er-1/scenario.yaml', 'utf8');
const references = new FileDocument(readFileSync('scenarios/references.yaml', 'utf8'));

/** What is offered when these lines have been written after the head of a scene; the bar is the caret. */
function offersAfter(lines: string) {
  const scene = er1.indexOf('\n  hallway:') + 1;
  const written = lines.replace('|', '');
  const text = er1.slice(0, scene) + written + er1.slice(scene);
  return offersAt(text, scene + lines.indexOf('|'), {
    format: format,
    scenario: () => new FileDocument(text),
    references: () => references,
  });
}

const labels = (offers: readonly { readonly label: string }[] | undefined) =>
  offers?.map(({ label }) => label) ?? [];

test('in a scene its names are offered, with what they mean, but those that it has', () => {
  const offers = offersAfter('  new_scene:\n    title: New\n    |\n');

  expect(labels(offers?.names)).toContain('hazard');
  expect(labels(offers?.names)).not.toContain('title');
  expect(offers?.names.find(({ label }) => label === 'reads')?.about).toContain(
    'The offer the resident makes',
  );
});

test.each([
  ['  new_scene:\n    reads: |\n', ['disclose', 'challenge', 'reflect', 'invite']],
  ['  new_scene:\n    reads: dis|\n', ['disclose']],
  ['  new_scene:\n    resident_starts: |\n', ['true', 'false']],
  ['  new_scene:\n    speaker: |\n', ['amara', 'gwen']],
  ['  new_scene:\n    next: |\n', ['end', 'onward', 'hallway', 'order_due']],
  ['  new_scene:\n    choices:\n      - id: one\n        sources: [tr|\n', ['trier2022']],
  ['  new_scene:\n    choices:\n      - id: one\n        rows: [T1, |]\n', ['T0', 'M10', 'Y13']],
  ['  new_scene:\n    choices:\n      - id: one\n        when: { visited: |}\n', ['hallway']],
  ['  new_scene:\n    choices:\n      - id: one\n        when:\n          offer: { reads: |}\n', ['invite']],
  ['  new_scene:\n    next:\n      - when: { flag: x }\n        go: |\n', ['end', 'hallway']],
] as const)('values: %j', (lines, expected) => {
  expect(labels(offersAfter(lines)?.values)).toEqual(expect.arrayContaining([...expected]));
});

test.each([
  ['  new_scene:\n    choices:\n      - |\n', ['id', 'code', 'text', 'why']],
  ['  new_scene:\n    choices:\n      - id: one\n        |\n', ['moves', 'cover', 'replies']],
  ['  new_scene:\n    choices:\n      - id: one\n        moves: { |}\n', ['V', 'C', 'R']],
  ['  new_scene:\n    choices:\n      - id: one\n        when: { level: { |} }\n', ['of', 'at_least']],
  [
    '  new_scene:\n    choices:\n      - id: one\n        when:\n          any:\n            - |\n',
    ['flag', 'not'],
  ],
] as const)('names: %j', (lines, expected) => {
  expect(labels(offersAfter(lines)?.names)).toEqual(expect.arrayContaining([...expected]));
});

test('at the top the parts of the file are offered', () => {
  const offers = offersAt(`strand|`.replace('|', ''), 6, {
    format: format,
    scenario: () => new FileDocument('strand'),
    references: () => references,
  });

  expect(offers?.from).toBe(0);
  expect(labels(offers?.names)).toContain('strand_names');
});

test('where the text cannot be read the place is found by indentation', () => {
  const offers = offersAfter('  broken: "never closed\n  new_scene:\n    hazard: 1\n    |\n');

  expect(labels(offers?.names)).toContain('reads');
});

test('names that stand above and below are not offered, though the text cannot be read', () => {
  const offers = offersAfter(
    '  broken: "x\n  new_scene:\n    hazard: 1\n    re|\n    reads: invite\n    choices:\n      - replies: 1\n',
  );

  expect(labels(offers?.names)).toEqual(expect.arrayContaining(['replies', 'resident_starts']));
  expect(labels(offers?.names)).not.toContain('hazard');
  expect(labels(offers?.names)).not.toContain('reads');
});

test('in a comment nothing is offered', () => {
  expect(offersAfter('  new_scene:\n    # a note|\n')).toBeUndefined();
});
