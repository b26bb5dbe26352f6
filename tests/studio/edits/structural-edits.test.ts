import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileDocument } from '../../../src/studio/document/file-document.ts';
import { addChoice } from '../../../src/studio/edits/add-choice.ts';
import { addScene } from '../../../src/studio/edits/add-scene.ts';
import { branchOf } from '../../../src/studio/edits/branch.ts';
import { connect } from '../../../src/studio/edits/connect.ts';
import { copyBranch, copyScene } from '../../../src/studio/edits/copy-scene.ts';
import { disconnect } from '../../../src/studio/edits/disconnect.ts';
import { freshId } from '../../../src/studio/edits/fresh-id.ts';
import { moveChoice } from '../../../src/studio/edits/move-choice.ts';
import { moveScene } from '../../../src/studio/edits/move-scene.ts';
import { removal } from '../../../src/studio/edits/removal.ts';
import { removeChoice } from '../../../src/studio/edits/remove-choice.ts';
import { removeBranch, removeScene } from '../../../src/studio/edits/remove-scene.ts';
import { renameChoice } from '../../../src/studio/edits/rename-choice.ts';
import { renameScene } from '../../../src/studio/edits/rename-scene.ts';
import {
  after,
  annotated,
  badNames,
  blankLines,
  choicesOf,
  faults,
  notesOf,
  scenarioIds,
  sceneIds,
} from './edited.ts';

interface Somewhere {
  readonly document: FileDocument;
  readonly scene: string;
  readonly other: string;
  readonly choice: ReturnType<typeof choicesOf>[number];
}

/** What holds at any two scenes and any choice of any real scenario. */
function law(holds: (place: Somewhere) => void): void {
  fc.assert(
    fc.property(fc.constantFrom(...scenarioIds), fc.nat(999), fc.nat(999), fc.nat(999), (id, ...picks) => {
      const document = annotated.get(id)!;
      const [scenes, choices] = [sceneIds(document), choicesOf(document)];
      const [one, other, choice] = picks;
      holds({
        document,
        scene: scenes[one % scenes.length] ?? '',
        other: scenes[other % scenes.length] ?? '',
        choice: choices[choice % choices.length]!,
      });
    }),
    { numRuns: 10 },
  );
}

test('a new scene has a line for each part, so that what is written into it has room', () => {
  const [document] = annotated.values();
  const { text } = after(document!, addScene(document!, { id: 'at_the_desk', title: 'Desk' }));

  expect(text).toContain(
    '  at_the_desk:\n    title: Desk\n    text: Write here what happens.\n    next: end\n',
  );
});

describe('what is done and taken back by an edit of its own leaves the same bytes', () => {
  test('a scene that was added anywhere and removed', () =>
    law(({ document, scene }) => {
      const added = after(
        document,
        addScene(document, { id: freshId(document, 'new'), title: 'New' }, scene),
      );

      expect(sceneIds(added).indexOf('new')).toBe(sceneIds(added).indexOf(scene) + 1);
      expect(faults(added)).toEqual(faults(document));
      expect(after(added, removeScene(added, 'new')).text).toBe(document.text);
    }));

  test('a choice that was added and removed', () =>
    law(({ document, choice: { scene, index } }) => {
      const added = after(document, addChoice(document, scene, { text: 'Ask her.' }, index));

      expect(badNames(added)).toEqual([]);
      expect(choicesOf(added).find((one) => one.scene === scene && one.index === index)?.id).toBe('ask_her');
      expect(after(added, removeChoice(added, { scene, index })).text).toBe(document.text);
    }));

  test('a scene, a branch: copied and removed', () =>
    law(({ document, scene }) => {
      for (const copy of [copyScene, copyBranch]) {
        const { steps, copies } = copy(document, scene);
        const copied = after(document, steps);

        expect(badNames(copied)).toEqual([]);
        const scenes = sceneIds(copied).filter((id) => !sceneIds(document).includes(id));
        expect(copies.get(scene)).toBe(scenes[0]);
        expect(after(copied, removal(copied, { scenes }).steps).text).toBe(document.text);
      }
    }));

  test('a scene that was moved and moved back', () =>
    law(({ document, scene, other }) => {
      const ids = sceneIds(document);
      const moved = after(document, moveScene(document, scene, other));
      const end = after(document, moveScene(document, scene));

      expect(sceneIds(end).at(-1)).toBe(scene);
      for (const one of [moved, end]) {
        expect(one.valueAt([])).toEqual(document.valueAt([]));
        expect(notesOf(one).toSorted()).toEqual(notesOf(document).toSorted());
        const back = moveScene(one, scene, ids[ids.indexOf(scene) + 1]);
        expect(after(one, back).text).toBe(document.text);
      }
    }));

  test('a choice that was moved within its scene and back', () =>
    law(({ document, choice: { scene, index, id } }) => {
      const last = choicesOf(document).filter((one) => one.scene === scene).length - 1;
      const moved = after(document, moveChoice(document, { scene, index }, { scene }));

      expect(choicesOf(moved).find((one) => one.id === id)?.index).toBe(last);
      expect(notesOf(moved).toSorted()).toEqual(notesOf(document).toSorted());
      expect(after(moved, moveChoice(moved, { scene, index: last }, { scene, index })).text).toBe(
        document.text,
      );
    }));

  test('a name that was changed and changed back', () =>
    law(({ document, scene, choice }) => {
      for (const [rename, id] of [
        [renameScene, scene],
        [renameChoice, choice.id],
      ] as const) {
        const renamed = after(document, rename(document, id, 'another_name'));

        expect(badNames(renamed)).toEqual([]);
        expect(notesOf(renamed)).toEqual(notesOf(document));
        expect(after(renamed, rename(renamed, 'another_name', id)).text).toBe(document.text);
      }
    }));

  test('a way that was changed and changed back', () =>
    law(({ document, scene, choice, other }) => {
      for (const place of [['scenes', scene], choice.place]) {
        const next = document.valueAt([...place, 'next']);
        const usual = Array.isArray(next) ? (next.at(-1) as { go: string }).go : (next as string | undefined);
        const led = after(document, connect(document, place, other));

        const back = usual === undefined ? disconnect(led, place) : connect(led, place, usual);
        expect(after(led, back).text).toBe(document.text);
      }
    }));
});

describe('what is removed', () => {
  test('leaves no name of it, and every note of what is left in its order', () =>
    law(({ document, scene, choice }) => {
      for (const steps of [
        removeScene(document, scene),
        removeBranch(document, scene),
        removeChoice(document, choice),
      ]) {
        const left = after(document, steps);

        expect(badNames(left)).toEqual([]);
        const ids = new Set([...sceneIds(left), ...choicesOf(left).map(({ id }) => id)]);
        const isLeft = (note: string) => {
          const names = /(?:choice (\w+) of|scene) (\w+)$/.exec(note);
          return names === null || (ids.has(names[2] ?? '') && ids.has(names[1] ?? names[2] ?? ''));
        };
        expect(notesOf(left)).toEqual(notesOf(document).filter(isLeft));
        expect(blankLines(left)).toBeLessThanOrEqual(blankLines(document));
      }
    }));

  test('a branch is what only its first scene leads to', () => {
    const er1 = annotated.get('er-1')!;

    expect(branchOf(er1, 'hallway')).toContain('hallway');
    expect(branchOf(er1, 'shift_start')).toContain('hallway');
    expect(branchOf(er1, 'help_arrives')).not.toContain('hallway');
  });
});

test('a choice brought into another scene keeps its words and notes, and the reader finds no bad name', () =>
  law(({ document, choice, other }) => {
    const moved = after(document, moveChoice(document, choice, { scene: other }));

    expect(badNames(moved)).toEqual([]);
    const found = choicesOf(moved).find(({ id }) => id === choice.id);
    expect(found?.scene).toBe(other);
    expect(found?.text).toBe(choice.text);
    expect(notesOf(moved).toSorted()).toEqual(notesOf(document).toSorted());
  }));
