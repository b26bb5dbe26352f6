import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type KeptHappening,
  happeningsOf,
  replayed,
  type Snapshot,
} from '../../../src/studio/drafts/journal.ts';
import { Workspace } from '../../../src/studio/workspace/workspace.ts';
import { type Act, acts, carriedOut, startingFiles } from './random-work.ts';

function worked(work: readonly Act[], snapshotAt: number) {
  let now = 0;
  const workspace = new Workspace(startingFiles, () => now);
  const happenings: KeptHappening[] = [];
  let snapshot: Snapshot = { happenings: 0, files: startingFiles };
  workspace.watch((_steps, happening) => {
    happenings.push(happening);
    if (happenings.length === snapshotAt)
      snapshot = { happenings: happenings.length, files: new Map(workspace.files) };
  });
  for (const act of work) now += carriedOut(workspace, act);
  return { workspace, happenings, snapshot };
}

test('what happened, repeated from any snapshot, gives the same texts and the same history', () => {
  fc.assert(
    fc.property(acts, fc.nat(20), (work, snapshotAt) => {
      const { workspace, happenings, snapshot } = worked(work, snapshotAt);

      const again = replayed(snapshot, happenings);

      expect(again.files).toEqual(workspace.files);
      expect(again.history).toEqual(workspace.history);
    }),
  );
});

test('whatever is undone and done again after reopening is the same as without', () => {
  fc.assert(
    fc.property(acts, acts, (before, after) => {
      const { workspace, happenings, snapshot } = worked(before, 3);
      const { files, history } = replayed(snapshot, happenings);
      const reopened = new Workspace(files, () => 1_000_000, history);

      for (const act of after) {
        if (act.what === 'edit') continue;
        carriedOut(workspace, act);
        carriedOut(reopened, act);
      }

      expect(reopened.files).toEqual(workspace.files);
      expect(reopened.undoes).toBe(workspace.undoes);
    }),
  );
});

test('a history stands for the happenings that make it again', () => {
  fc.assert(
    fc.property(acts, (work) => {
      const { workspace } = worked(work, 0);
      const happenings = happeningsOf(workspace.history);

      const again = replayed({ happenings: happenings.length, files: workspace.files }, happenings);

      expect(again.files).toEqual(workspace.files);
      expect(again.history).toEqual(workspace.history);
    }),
  );
});

test('happenings that do not fit the texts are refused', () => {
  const entry = {
    label: 'Write',
    at: 0,
    steps: [{ file: 'course.yaml', changes: [{ from: 900, to: 901, insert: '' }] }],
    back: [],
  };

  const short = () => replayed({ happenings: 0, files: startingFiles }, [{ what: 'made', entry }]);
  const empty = () => replayed({ happenings: 0, files: startingFiles }, [{ what: 'undone', count: 1 }]);

  expect(short).toThrow('course.yaml');
  expect(empty).toThrow('undone');
});
