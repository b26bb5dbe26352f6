import { describe, expect, test } from 'vitest';
import { FileDocument } from '../../../src/studio/document/file-document.ts';
import { addChoice } from '../../../src/studio/edits/add-choice.ts';
import { addScene } from '../../../src/studio/edits/add-scene.ts';
import { afterSteps, chained } from '../../../src/studio/edits/chained.ts';
import { connect } from '../../../src/studio/edits/connect.ts';
import { copyBranch } from '../../../src/studio/edits/copy-scene.ts';
import { copyChoice } from '../../../src/studio/edits/copy-choice.ts';
import { disconnect } from '../../../src/studio/edits/disconnect.ts';
import { freshCode } from '../../../src/studio/edits/fresh-code.ts';
import { freshId, whyNotId } from '../../../src/studio/edits/fresh-id.ts';
import { following } from '../../../src/studio/edits/following.ts';
import { moveChoice } from '../../../src/studio/edits/move-choice.ts';
import { releasedIn } from '../../../src/studio/edits/released.ts';
import { expectationsWithout, removal } from '../../../src/studio/edits/removal.ts';
import { removeScene } from '../../../src/studio/edits/remove-scene.ts';
import { renameChoice } from '../../../src/studio/edits/rename-choice.ts';
import { renameScene } from '../../../src/studio/edits/rename-scene.ts';
import type { Steps } from '../../../src/studio/edits/steps.ts';
import { annotated, choicesOf, faults } from './edited.ts';

const story = `format: 1
id: small
flags: {}
retired: { codes: [zz], ids: [gone] }
acts:
  - id: one
    opens: start
    rescue: help
    endings:
      polite_distance:
        epilogue:
          - { id: seen, when: { visited: side }, text: You saw. }
          - { id: otherwise, text: You did not. }
good_ways:
  - title: By the side
    path: [ask, stay]
  - title: Straight
    path: [wait]
waive:
  - { code: line-long, at: side/stay, reason: It is meant to be long. }
  - { code: line-long, at: start, reason: It is meant to be long. }
expect:
  - { title: One, path: [ask], scene: side, open: [stay], closed: [leave] }
  - { title: Two, path: [wait], scene: last }
scenes:
  start:
    title: Start
    choices:
      # The note of asking.
      - id: ask
        code: a1
        text: Ask.
        next: side
      - id: wait
        code: a2
        text: Wait.
        next:
          - { when: { visited: side }, go: side }
          - { when: { any: [{ chose: [ask, stay] }, { flag: x }] }, go: last }
          - { go: last }

  side:
    title: Side
    next: last
    choices:
      - { id: stay, code: b1, text: Stay. }
      - { id: leave, code: b2, text: Leave. }

  last:
    title: Last
    text:
      - id: knows
        when: { not: { visited: side }, flag: x }
        text: You never went.
      - id: otherwise
        text: Well.
    next: end
    choices:
      - id: say
        code: c1
        text: Say it.
        when: { all: [{ chose: stay }, { flag: x }] }
      - id: nod
        code: c2
        text: Nod.
        when: { not: { chose: stay } }
      - id: tell
        code: c3
        text: Tell.
        when: { chose: say }

  help: { title: Help, next: onward }
`;
const document = new FileDocument(story);
const ledger = new FileDocument(
  `scenes:\n  - { id: side }\nchoices:\n  - { id: stay, code: 'b1', scene: side }\n  - { id: old, code: 'a3', scene: start, gone: 1.0.0 }\n`,
);
const released = releasedIn(ledger);

function after(steps: Steps, before = document): FileDocument {
  return afterSteps(before, steps);
}

describe('a name that changes', () => {
  test('changes wherever a scene is named', () => {
    const renamed = after(renameScene(document, 'side', 'bay'));

    expect(renamed.text).toBe(story.replaceAll(/\bside\b/g, 'bay').replace('By the bay', 'By the side'));
  });

  test('changes wherever a choice is named', () => {
    expect(after(renameChoice(document, 'stay', 'remain')).text).toBe(
      story.replaceAll(/\bstay\b/g, 'remain'),
    );
  });

  test('changes in the expectations beside the scenario', () => {
    const beside = new FileDocument(
      'format: 1\nexpect:\n  - { title: A, path: [ask, stay], open: [stay] } # why\n',
    );

    expect(after([following(beside, 'choice', 'stay', 'remain')], beside).text).toBe(
      beside.text.replaceAll('stay', 'remain'),
    );
  });

  test('is kept from being used again once it was released; a choice gets a new code as well', () => {
    const renamed = after(renameChoice(document, 'stay', 'remain', released));

    expect(renamed.valueAt(['retired'])).toEqual({ codes: ['zz', 'b1'], ids: ['gone', 'stay'] });
    expect(choicesOf(renamed).find(({ id }) => id === 'remain')?.code).toBe('b3');
  });
});

describe('what is removed takes along', () => {
  const left = after(removal(document, { scenes: ['side'] }, released).steps);

  test('the ways to it, and the branches that asked for it', () => {
    expect(left.valueAt(['scenes', 'start', 'choices', 0, 'next'])).toBeUndefined();
    expect(left.valueAt(['scenes', 'start', 'choices', 1, 'next'])).toEqual([
      { when: { any: [{ chose: ['ask'] }, { flag: 'x' }] }, go: 'last' },
      { go: 'last' },
    ]);
  });

  test('choices and versions that could never be met again, and what hangs on them in turn', () => {
    expect(choicesOf(left).map(({ id }) => id)).toEqual(['ask', 'wait', 'nod']);
    expect(left.valueAt(['acts', 0, 'endings', 'polite_distance', 'epilogue'])).toEqual([
      { id: 'otherwise', text: 'You did not.' },
    ]);
  });

  test('what was asked not to have been: it never is now', () => {
    expect(left.valueAt(['scenes', 'last', 'choices', 0])).toEqual({ id: 'nod', code: 'c2', text: 'Nod.' });
    expect(left.valueAt(['scenes', 'last', 'text', 0, 'when'])).toEqual({ flag: 'x' });
  });

  test('good ways, expectations and waivers that name it', () => {
    expect(left.valueAt(['good_ways'])).toEqual([{ title: 'Straight', path: ['wait'] }]);
    expect(left.valueAt(['waive'])).toHaveLength(1);
    expect(left.valueAt(['expect'])).toEqual([
      { title: 'One', path: ['ask'] },
      { title: 'Two', path: ['wait'], scene: 'last' },
    ]);
  });

  test('nothing else: notes and order stay, and what was released is not used again', () => {
    expect(left.text).toContain('      # The note of asking.\n      - id: ask\n');
    expect(left.valueAt(['retired'])).toEqual({ codes: ['zz', 'b1'], ids: ['gone', 'side', 'stay'] });
  });

  test('the first scene of an act: it begins with none then', () => {
    const without = after(removeScene(document, 'start'));

    expect(without.valueAt(['acts', 0, 'opens'])).toBeUndefined();
    expect(without.valueAt(['acts', 0, 'rescue'])).toBe('help');
  });

  test('expectations in the file beside the scenario, which stays a file of expectations', () => {
    const beside = new FileDocument('format: 1\nexpect:\n  - { title: A, path: [ask, stay] }\n');
    const gone = { scenes: new Set<string>(), choices: new Set(['stay']) };

    expect(after(expectationsWithout(beside, gone), beside).text).toBe('format: 1\nexpect: []\n');
  });

  test('all scenes, one after the other, and a first one can be written again', () => {
    const empty = after(
      chained(
        document,
        ...['start', 'side', 'last', 'help'].map((id) => (now: FileDocument) => removeScene(now, id)),
      ),
    );

    expect(empty.valueAt(['scenes'])).toEqual({});
    const again = after(addScene(empty, { id: 'first' }), empty);
    expect(again.keysAt(['scenes'])).toEqual(['first']);
    expect(again.isWhole).toBe(true);
  });
});

describe('ways', () => {
  test('lead elsewhere: of a branch, of a choice, of a scene', () => {
    const branch = ['scenes', 'start', 'choices', 1, 'next', 0, 'go'];

    expect(after(connect(document, branch, 'end')).valueAt(branch)).toBe('end');
    const choice = ['scenes', 'side', 'choices', 0];
    expect(after(connect(document, choice, 'start')).valueAt([...choice, 'next'])).toBe('start');
    expect(after(connect(document, ['scenes', 'side'], 'end')).text).toBe(
      story.replace('title: Side\n    next: last', 'title: Side\n    next: end'),
    );
  });

  test('of a branching choice the last one is the usual one', () => {
    const led = after(connect(document, ['scenes', 'start', 'choices', 1], 'side'));

    expect(led.valueAt(['scenes', 'start', 'choices', 1, 'next', 2])).toEqual({ go: 'side' });
  });

  test('are taken away: a branch, or all of a choice', () => {
    const branch = after(disconnect(document, ['scenes', 'start', 'choices', 1, 'next', 0, 'go']));

    expect(branch.valueAt(['scenes', 'start', 'choices', 1, 'next'])).toHaveLength(2);
    expect(after(disconnect(document, ['scenes', 'start', 'choices', 0])).text).toBe(
      story.replace('        text: Ask.\n        next: side\n', '        text: Ask.\n'),
    );
  });
});

describe('what is new', () => {
  test('has an id and a code that nothing has or had', () => {
    expect(freshId(document, 'Start')).toBe('start_2');
    expect(freshId(document, 'gone')).toBe('gone_2');
    expect(freshId(document, '“Repair!”')).toBe('to_repair');
    expect(freshId(document, 'Été, 12 o’clock')).toBe('ete_12_oclock');
    expect(freshCode(document, 'start')).toBe('a3');
    expect(freshCode(document, 'start', released)).toBe('a4');
    expect(freshCode(document, 'help')).toBe('d1');
    expect(whyNotId(document, 'side', 'side')).toBeUndefined();
    expect(whyNotId(document, 'side')).toContain('taken');
    expect(whyNotId(document, 'Side')).toContain('small letters');
  });

  test('stays playable: a scene and three choices of it bring no fault that was not there', () => {
    for (const before of annotated.values()) {
      const made = afterSteps(
        before,
        chained(
          before,
          (now) => addScene(now, { id: 'new' }),
          ...[1, 2, 3].map(() => (now: FileDocument) => addChoice(now, 'new')),
        ),
      );

      expect(faults(made)).toEqual(faults(before));
    }
  });

  test('a copied choice has a name and a code of its own, and its note is kept', () => {
    const copy = after(copyChoice(document, { scene: 'start', index: 0 }));

    expect(
      choicesOf(copy)
        .map(({ id, code }) => id + code)
        .slice(0, 3),
    ).toEqual(['aska1', 'ask_2a3', 'waita2']);
  });

  test('a copied branch names itself where it named itself, and the rest where it named the rest', () => {
    const { steps, copies } = copyBranch(document, 'side');
    const copy = after(steps);

    expect([...copies]).toEqual([
      ['stay', 'stay_2'],
      ['leave', 'leave_2'],
      ['side', 'side_2'],
    ]);
    expect(copy.valueAt(['scenes', 'side_2', 'next'])).toBe('last');
    expect(copy.keysAt(['scenes'])).toEqual(['start', 'side', 'side_2', 'last', 'help']);
  });

  test('a choice brought into a scene where its letter is taken gets another code', () => {
    const moved = after(moveChoice(document, { scene: 'side', index: 0 }, { scene: 'last', index: 1 }));

    const codes = choicesOf(moved)
      .filter(({ scene }) => scene === 'last')
      .map(({ id, code }) => id + code);
    expect(codes).toEqual(['sayc1', 'stayc4', 'nodc2', 'tellc3']);
  });
});
