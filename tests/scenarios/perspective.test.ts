import { expect, test } from 'vitest';
import { debriefOf } from '../../src/engine/debrief-of.ts';
import { walkByIds } from '../../src/engine/walk.ts';
import { isOver, start } from '../../src/engine/walker.ts';
import { expectedPath } from '../support/expected-path.ts';
import { playOf } from '../support/routes.ts';

const play = playOf('er-3');

/** The act as the resident, after the act as the teacher on this path. */
function asResident(path: readonly string[]) {
  const { decided, position } = walkByIds(play, start(play), path);
  const { acts, decisions } = debriefOf(
    play,
    decided.map(({ choice }) => choice.code),
  );
  const act = acts[1]!;
  return {
    over: isOver(play, position),
    openness: act.line[0]!.openness,
    choices: decisions.slice(act.from, act.to).map(({ choice }) => choice),
    replies: decisions.slice(act.from, act.to).map(({ reply }) => JSON.stringify(reply)),
    ending: act.ending?.id,
  };
}

test('the same words as the resident meet another answer and come to another end after another morning as the teacher', () => {
  const open = asResident(expectedPath('er-3', 'said_and_heard'));
  const closed = asResident(expectedPath('er-3', 'said_door_closed'));

  expect([open.over, closed.over]).toEqual([true, true]);
  expect(closed.choices).toEqual(open.choices);
  expect(open.choices).toHaveLength(5);
  expect(open.openness).toBeGreaterThan(closed.openness + 2000);
  expect(
    open.replies.filter((reply, index) => reply !== closed.replies[index]).length,
  ).toBeGreaterThanOrEqual(3);
  expect([open.ending, closed.ending]).toEqual(['said_and_heard', 'said_door_closed']);
});
