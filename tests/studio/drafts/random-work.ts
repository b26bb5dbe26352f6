import * as fc from 'fast-check';
import type { Workspace } from '../../../src/studio/workspace/workspace.ts';

/** What an author may do to a draft. */
export type Act =
  | { readonly what: 'undo' | 'redo' }
  | {
      readonly what: 'edit';
      readonly file: number;
      /** From 0 to 1, of the length of the text. */
      readonly at: number;
      readonly cut: number;
      readonly insert: string;
      readonly isTyping: boolean;
      /** Milliseconds until the next. */
      readonly rest: number;
    };

export const startingFiles: ReadonlyMap<string, string> = new Map([
  ['course.yaml', 'format: 1\ntitle: A course\n'],
  ['er-1/scenario.yaml', 'format: 1\nid: er-1\ntitle: “Bed 7”\n'],
]);
const paths = [...startingFiles.keys(), 'cl-1/scenario.yaml'];

const edit: fc.Arbitrary<Act> = fc.record({
  what: fc.constant('edit'),
  file: fc.nat(paths.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(5),
  insert: fc.string({ maxLength: 6, unit: 'grapheme' }),
  isTyping: fc.boolean(),
  rest: fc.constantFrom(10, 500, 5_000),
});
export const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: edit },
    { weight: 1, arbitrary: fc.constant<Act>({ what: 'undo' }) },
    { weight: 1, arbitrary: fc.constant<Act>({ what: 'redo' }) },
  ),
  { maxLength: 25 },
);

/** @returns How long it took, in milliseconds. */
export function carriedOut(workspace: Workspace, act: Act): number {
  if (act.what !== 'edit') {
    workspace[act.what]();
    return 100;
  }
  const file = paths[act.file] ?? '';
  const { length } = workspace.text(file);
  const from = Math.floor(act.at * length);
  const to = Math.min(length, from + act.cut);
  const changes = from === to && act.insert === '' ? [] : [{ from, to, insert: act.insert }];
  workspace.make({ label: 'Write', steps: [{ file, changes }], typing: act.isTyping ? 'title' : undefined });
  return act.rest;
}
