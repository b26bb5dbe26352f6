import { end, onward, type Play, type Position } from '../../engine/play.ts';
import { actAt, choose, openChoices, sceneAt, settle, start } from '../../engine/walker.ts';
import type { Strand } from '../../scenario/scenario.ts';

/** Decisions that are tried before the search gives up. */
const mostTried = 200_000;
/** Decisions in a run, beyond which it is taken for endless. */
const longest = 500;

/**
 * Whether a run can gather this many units of a strand in acts as the teacher: undefined when the search gave up. It tries
 * the most generous option first and drops a line that cannot come to enough any more, whatever its conditions.
 */
export function canGain(play: Play, strand: Strand, enough: number): boolean | undefined {
  const ahead = mostAhead(play, strand);
  let tried = 0;
  const from = (here: Position, gathered: number, depth: number): boolean | undefined => {
    if (gathered >= enough) return true;
    if (here.stage !== 'deciding') return false;
    // What the rescue leads back to is not known from the scene alone.
    if (!here.repairing && !here.rescued && gathered + ahead(here) < enough) return false;
    const { choices } = sceneAt(play, here);
    const asTeacher = !actAt(play, here).asResident;
    const gain = (index: number) => (asTeacher ? Math.max(0, choices[index]!.action[strand]) : 0);
    const best = openChoices(play, here).toSorted((a, b) => gain(b) - gain(a));
    for (const index of best) {
      if (++tried > mostTried || depth > longest) return undefined;
      const found = from(settle(play, choose(play, here, index)), gathered + gain(index), depth + 1);
      if (found !== false) return found;
    }
    return false;
  };
  return from(settle(play, start(play)), 0, 0);
}

/** At most so many units can still come, by the ways between scenes alone; without end where scenes go round. */
function mostAhead(play: Play, strand: Strand): (here: Position) => number {
  const known = new Map<string, number>();
  const rescueGain = play.acts.map(({ rescue }, act) => (rescue < 0 ? 0 : ahead(rescue, act)));
  const afterAct = (act: number): number =>
    play.acts.slice(act + 1).reduce((sum, { opens }, index) => {
      const number = act + 1 + index;
      return sum + ahead(opens, number) + rescueGain[number]!;
    }, 0);

  function ahead(scene: number, act: number): number {
    const key = `${act} ${scene}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, Infinity);
    const { choices, exit } = play.scenes[scene]!;
    const asTeacher = !play.acts[act]!.asResident;
    const after = (ways: typeof exit) =>
      Math.max(0, ...ways.map(({ go }) => (go === end ? 0 : go === onward ? 0 : ahead(go, act))));
    const most =
      choices.length === 0
        ? after(exit)
        : Math.max(
            ...choices.map(
              (choice) => (asTeacher ? Math.max(0, choice.action[strand]) : 0) + after(choice.exit),
            ),
          );
    known.set(key, most);
    return most;
  }
  return ({ scene, act }) => ahead(scene, act) + rescueGain[act]! + afterAct(act);
}
