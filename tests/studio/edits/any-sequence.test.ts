import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../src/studio/document/change.ts';
import type { FileDocument, Path } from '../../../src/studio/document/file-document.ts';
import { withValue } from '../../../src/studio/document/yaml-edits.ts';
import { addChoice } from '../../../src/studio/edits/add-choice.ts';
import { addScene } from '../../../src/studio/edits/add-scene.ts';
import { connect } from '../../../src/studio/edits/connect.ts';
import { copyScene } from '../../../src/studio/edits/copy-scene.ts';
import { freshId } from '../../../src/studio/edits/fresh-id.ts';
import { moveScene } from '../../../src/studio/edits/move-scene.ts';
import { removeChoice } from '../../../src/studio/edits/remove-choice.ts';
import { removeScene } from '../../../src/studio/edits/remove-scene.ts';
import { renameChoice } from '../../../src/studio/edits/rename-choice.ts';
import { renameScene } from '../../../src/studio/edits/rename-scene.ts';
import type { Steps } from '../../../src/studio/edits/steps.ts';
import { Workspace } from '../../../src/studio/workspace/workspace.ts';
import { annotated, blankLines, choicesOf, notesOf, sceneIds } from './edited.ts';

const file = 'er-1/scenario.yaml';

/** What an author does, with numbers that pick where. */
const act = fc.record({
  what: fc.constantFrom('form', 'structure', 'type', 'undo', 'redo'),
  where: fc.nat(9_999),
  which: fc.nat(9_999),
  words: fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('Two: lines #1', 'one\n\ntwo', '- x', '“No,” she says.'),
  ),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** Places that hold words or numbers, as the forms write them. */
function leaves(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function formEdit(document: FileDocument, { where, which, words }: Act): Steps {
  const ids = sceneIds(document);
  const scene = ['scenes', ids[where % ids.length] ?? ''];
  // Ids stay: another edit gives them.
  const places = leaves(document.valueAt(scene), scene).filter(
    (path) => !['id', 'code'].includes(String(path.at(-1))),
  );
  const place = places[which % places.length];
  return place === undefined ? [] : [withValue(document, place, words)];
}

/** An edit of the outline or the map, and the scenes and choices of which it takes the notes away or gives others. */
function structureEdit(
  document: FileDocument,
  { where, which }: Act,
): { steps: Steps; about: readonly string[] } {
  const [ids, choices] = [sceneIds(document), choicesOf(document)];
  const [scene, other] = [ids[where % ids.length] ?? '', ids[which % ids.length] ?? ''];
  const choice = choices[where % choices.length];
  const inside = (id: string) => [id, ...choices.filter((one) => one.scene === id).map((one) => one.id)];
  const edits: (() => { steps: Steps; about: readonly string[] })[] = [
    () => ({ steps: addScene(document, { id: freshId(document, 'new') }, scene), about: [] }),
    () => ({ steps: addChoice(document, scene), about: [] }),
    () => ({ steps: connect(document, choice?.place ?? ['scenes', scene], other), about: [] }),
    () => ({ steps: moveScene(document, scene, other), about: inside(scene) }),
    () => ({ steps: copyScene(document, scene).steps, about: inside(scene) }),
    () => ({ steps: removeScene(document, scene), about: inside(scene) }),
    () => ({
      steps: choice === undefined ? [] : removeChoice(document, choice),
      about: choice === undefined ? [] : [choice.id],
    }),
    () => ({ steps: renameScene(document, scene, freshId(document, 'renamed')), about: [] }),
    () => ({
      steps: choice === undefined ? [] : renameChoice(document, choice.id, freshId(document, 'chosen')),
      about: [],
    }),
  ];
  return edits[which % edits.length]!();
}

function typed(text: string, { where, which, words }: Act): readonly Change[] {
  const from = (where * 7919) % (text.length + 1);
  return [{ from, to: Math.min(text.length, from + (which % 30)), insert: words }];
}

/** Notes of the fixture stay in their order, but for those of what an edit was about, or of choices that went along. */
function keepsNotes(before: FileDocument, after: FileDocument, about: readonly string[]): void {
  const gone = choicesOf(before)
    .map(({ id }) => id)
    .filter((id) => !choicesOf(after).some((one) => one.id === id));
  const isOther = (note: string) => {
    const names = /^# \w+ (?:scene (\w+)|choice (\w+) of (\w+))$/.exec(note)?.slice(1) ?? [];
    return !names.some((name) => name !== undefined && (about.includes(name) || gone.includes(name)));
  };
  expect(notesOf(after).filter(isOther)).toEqual(notesOf(before).filter(isOther));
}

const fixtureNote = /^# (above|inside|below) (scene|choice) /;

/** Another value leaves every note and every blank line between scenes and choices where it was. */
function keepsOtherLines(before: FileDocument, after: FileDocument): void {
  const notes = (document: FileDocument) => notesOf(document).filter((note) => fixtureNote.test(note));
  expect(notes(after)).toEqual(notes(before));
  const gaps = ({ text }: FileDocument) => text.match(/\n\n {2}# above scene/g)?.length;
  expect(gaps(after)).toEqual(gaps(before));
}

test('any forms, moves, copies, removals, typing, undo and redo keep what they are not about, and all of it can be undone and redone', () => {
  const original = annotated.get('er-1')!.text;
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      const workspace = new Workspace(new Map([[file, original]]), () => 0);
      const past = [original];
      let at = 0;
      for (const one of acts) {
        const before = workspace.document(file);
        if (one.what === 'undo') workspace.undo();
        else if (one.what === 'redo') workspace.redo();
        else {
          const made = make(before, one);
          workspace.make({ label: one.what, steps: made.steps.map((changes) => ({ file, changes })) });
          const after = workspace.document(file);
          if (before.isWhole && after.isWhole && one.what === 'structure') {
            keepsNotes(before, after, made.about);
            if (made.about.length === 0) expect(blankLines(after)).toBeGreaterThanOrEqual(blankLines(before));
          }
          if (before.isWhole && one.what === 'form') keepsOtherLines(before, after);
          if (made.steps.some((changes) => changes.length > 0))
            past.splice((at += 1), past.length, after.text);
          continue;
        }
        at = Math.max(0, Math.min(past.length - 1, at + (one.what === 'undo' ? -1 : 1)));
        expect(workspace.text(file)).toBe(past[at]);
      }
      const end = workspace.text(file);
      for (let step = at; step > 0; step -= 1) workspace.undo();
      expect(workspace.text(file)).toBe(original);
      for (let step = at; step > 0; step -= 1) workspace.redo();
      expect(workspace.text(file)).toBe(end);
    }),
    { numRuns: 40 },
  );
});

function make(document: FileDocument, one: Act): { steps: Steps; about: readonly string[] } {
  if (one.what === 'form') return { steps: formEdit(document, one), about: [] };
  if (one.what === 'type') return { steps: [typed(document.text, one)], about: [] };
  return structureEdit(document, one);
}
